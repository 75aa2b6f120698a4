import { Type } from '@sinclair/typebox';
import { PublicKey, PublicKeyRequest, PublicKeys } from '../../../exchange/api/serviceSchemas';
import { AreaId } from '../../../exchange/api/submissionSchema';
import { scoped } from '../access/access';
import { mustActFor, visibleArea } from '../access/account';
import { existingArea } from '../request/areaAndPeriod';
import { changeOf } from '../request/change';
import type { AddRoutes } from './routes';

const Query = Type.Object({ area: Type.Optional(AreaId) });
const KeyPath = Type.Object({ area: AreaId, id: Type.String({ minLength: 1, maxLength: 64 }) });
const tags = ['access'];

/** Public keys by which submission files are recognised. */
export const addKeys: AddRoutes = (app, { store, areas }) => {
  app.get(
    '/keys',
    {
      config: scoped('admin', 'read'),
      schema: { tags, summary: 'Known public keys', querystring: Query, response: { 200: PublicKeys } },
    },
    async (request) => ({ items: await store.keys(visibleArea(request, request.query.area)) }),
  );
  app.post(
    '/keys',
    {
      config: scoped('admin'),
      schema: { tags, summary: 'Makes an area’s key known', body: PublicKeyRequest, response: { 201: PublicKey } },
    },
    async (request, reply) => {
      const { area, label, key } = request.body;
      mustActFor(request, area);
      existingArea(areas, area);
      return reply.status(201).send(await store.addKey({ area, label, key }, changeOf(request)));
    },
  );
  app.delete(
    '/keys/:area/:id',
    {
      config: scoped('admin'),
      schema: {
        tags,
        summary: 'Revokes a key: its files are refused from now on',
        params: KeyPath,
        response: { 200: PublicKey },
      },
    },
    async (request) => {
      const { area, id } = request.params;
      mustActFor(request, area);
      return store.revokeKey(area, id, changeOf(request));
    },
  );
};
