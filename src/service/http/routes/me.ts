import { Me } from '../../../exchange/api/serviceSchemas';
import { anyToken } from '../access/access';
import { accountOf } from '../access/account';
import type { AddRoutes } from './routes';

export const addMe: AddRoutes = (app, { areas }) => {
  app.get(
    '/me',
    { config: anyToken, schema: { tags: ['access'], summary: 'Whose token this is', response: { 200: Me } } },
    (request) => {
      const { area, label, scopes, expires } = accountOf(request);
      return { area, areaName: areas.byId(area)?.shortName ?? area, label, scopes, expires };
    },
  );
};
