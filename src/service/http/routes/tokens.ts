import { Type } from '@sinclair/typebox';
import { NewToken, Token, TokenRequest, Tokens, type Scope } from '../../../exchange/api/serviceSchemas';
import { AreaId } from '../../../exchange/api/submissionSchema';
import { NgktError } from '../../../kpi/finding';
import { NATIONAL, scoped } from '../access/access';
import { actorOf, mustActFor, visibleArea } from '../access/account';
import * as messages from '../messages';
import { existingArea } from '../request/areaAndPeriod';
import { changeOf } from '../request/change';
import type { AddRoutes } from './routes';

const Query = Type.Object({ area: Type.Optional(AreaId) });
const TokenPath = Type.Object({ area: AreaId, id: Type.String({ minLength: 1, maxLength: 64 }) });
const tags = ['access'];

/** Scopes that decide about other areas' reports. */
const nationalScopes: readonly Scope[] = ['review', 'approve'];

/** Access tokens. An administrator of one area (scope admin) manages that area's. */
export const addTokens: AddRoutes = (app, { store, areas }) => {
  app.get(
    '/tokens',
    {
      config: scoped('admin'),
      schema: { tags, summary: 'Tokens, never their secrets', querystring: Query, response: { 200: Tokens } },
    },
    async (request) => ({ items: await store.tokens(visibleArea(request, request.query.area)) }),
  );
  app.post(
    '/tokens',
    {
      config: scoped('admin'),
      schema: {
        tags,
        summary: 'Makes a token; its secret is shown this once',
        body: TokenRequest,
        response: { 201: NewToken },
      },
    },
    async (request, reply) => {
      const { area, scopes } = request.body;
      mustActFor(request, area);
      existingArea(areas, area);
      const wrong = area === NATIONAL ? [] : scopes.filter((scope) => nationalScopes.includes(scope));
      if (wrong.length > 0) throw new NgktError('token.scopes', messages.nationalScopes(wrong));
      return reply.status(201).send(await store.createToken(request.body, { actor: actorOf(request) }));
    },
  );
  app.delete(
    '/tokens/:area/:id',
    {
      config: scoped('admin'),
      schema: { tags, summary: 'Revokes a token', params: TokenPath, response: { 200: Token } },
    },
    async (request) => {
      const { area, id } = request.params;
      mustActFor(request, area);
      return store.revokeToken(area, id, changeOf(request));
    },
  );
};
