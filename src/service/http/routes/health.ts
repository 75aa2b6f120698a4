import { Health } from '../../../exchange/api/serviceSchemas';
import { publicAccess } from '../access/access';
import type { AddRoutes } from './routes';

/** Set from package.json when the service is built. */
declare const VERSION: string;

/** For load balancers and monitors: 200 where the database answers, 503 otherwise. */
export const addHealth: AddRoutes = (app, { store }) => {
  app.get(
    '/health',
    {
      config: publicAccess,
      schema: { tags: ['service'], summary: 'Whether the service and its database answer', response: { 200: Health } },
    },
    async () => {
      const { engine, migration } = await store.health();
      return { status: 'ok' as const, version: VERSION, database: engine, migration };
    },
  );
};
