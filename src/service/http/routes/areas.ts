import { Type } from '@sinclair/typebox';
import { Areas } from '../../../exchange/api/serviceSchemas';
import { vietnamDay } from '../../../kpi/vietnamDay';
import { anyToken } from '../access/access';
import type { AddRoutes } from './routes';

const Query = Type.Object({ on: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })) });

export const addAreas: AddRoutes = (app, { areas, now }) => {
  app.get(
    '/areas',
    {
      config: anyToken,
      schema: {
        tags: ['reference'],
        summary: 'The areas that exist on a day (today where none is given)',
        querystring: Query,
        response: { 200: Areas },
      },
    },
    ({ query }) => ({
      items: areas.inForce(query.on ?? vietnamDay(now())).map(({ id, name, shortName, type, validFrom, validTo }) => ({
        id,
        name,
        shortName,
        type,
        validFrom,
        validTo,
      })),
    }),
  );
};
