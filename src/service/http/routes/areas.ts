import { Type } from '@sinclair/typebox';
import { Areas, Day } from '../../../exchange/api/serviceSchemas';
import { vietnamDay } from '../../../kpi/vietnamDay';
import { anyToken } from '../access/access';
import type { AddRoutes } from './routes';

const Query = Type.Object({
  on: Type.Optional(Type.Union([Type.Literal('all'), Day])),
});

export const addAreas: AddRoutes = (app, { areas, now }) => {
  app.get(
    '/areas',
    {
      config: anyToken,
      schema: {
        tags: ['reference'],
        summary:
          'The areas that exist on a day (today where none is given); `on=all`: the country and those of every day',
        querystring: Query,
        response: { 200: Areas },
      },
    },
    ({ query: { on = vietnamDay(now()) } }) => ({ items: on === 'all' ? [...areas.all] : areas.inForce(on) }),
  );
};
