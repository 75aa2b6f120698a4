import { Type } from '@sinclair/typebox';
import { Reminders } from '../../../exchange/api/serviceSchemas';
import { PeriodId } from '../../../exchange/api/submissionSchema';
import { parsePeriod } from '../../../kpi/period';
import { reminderOf } from '../../periods/reminders';
import { vietnamDay } from '../../../kpi/vietnamDay';
import { nationalWith } from '../access/access';
import type { AddRoutes } from './routes';

const Query = Type.Object({ period: PeriodId });

export const addReminders: AddRoutes = (app, { store, areas, now }) => {
  app.get(
    '/reminders',
    {
      config: nationalWith('review'),
      schema: {
        tags: ['reviews'],
        summary: 'Areas that still have to send, with a text for each',
        querystring: Query,
        response: { 200: Reminders },
      },
    },
    async ({ query }) => {
      const period = parsePeriod(query.period);
      const asked = areas.inForce(period.end);
      const rows = await store.matrix(
        asked.map(({ id }) => id),
        [period.id],
      );
      const today = vietnamDay(now());
      return {
        items: asked.flatMap(
          (area, index) => rows[index]?.flatMap((slot) => reminderOf(slot, area, period, today)) ?? [],
        ),
      };
    },
  );
};
