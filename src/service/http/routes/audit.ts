import { Type } from '@sinclair/typebox';
import { AuditEntries, AuditVerification } from '../../../exchange/api/serviceSchemas';
import { AreaId } from '../../../exchange/api/submissionSchema';
import { nationalWith, scoped } from '../access/access';
import { accountOf, mustActFor } from '../access/account';
import { mutable } from './mutable';
import type { AddRoutes } from './routes';

const Query = Type.Object({
  area: Type.Optional(AreaId),
  after: Type.Optional(Type.Integer({ minimum: 0 })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
});
const tags = ['audit'];

/** The append-only log of an area, and whether all logs are what was written. */
export const addAudit: AddRoutes = (app, { store }) => {
  app.get(
    '/audit',
    {
      config: scoped('admin'),
      schema: {
        tags,
        summary: 'Entries of one area, oldest first',
        querystring: Query,
        response: { 200: AuditEntries },
      },
    },
    async (request) => {
      const { area = accountOf(request).area, after = 0, limit = 200 } = request.query;
      mustActFor(request, area);
      return { items: await store.audit(area, { after, limit }) };
    },
  );
  app.get(
    '/audit/verification',
    {
      config: nationalWith('admin'),
      schema: { tags, summary: 'Recomputes every hash chain', response: { 200: AuditVerification } },
    },
    async () => {
      const verification = await store.verifyAudit();
      const broken = verification.breaks.flatMap(({ entry }) => entry ?? []);
      return mutable({ ...verification, broken });
    },
  );
};
