import { Matrix } from '../../../exchange/api/serviceSchemas';
import { existsOn } from '../../../kpi/area';
import { parsePeriod } from '../../../kpi/period';
import { reportingPeriods } from '../../periods/reportingPeriods';
import { vietnamDay } from '../../../kpi/vietnamDay';
import { scoped } from '../access/access';
import { visibleArea } from '../access/account';
import { PeriodRange } from './periods';
import { slotAnswer } from './slotAnswer';
import type { AddRoutes } from './routes';

export const addMatrix: AddRoutes = (app, { store, areas, now }) => {
  app.get(
    '/matrix',
    {
      config: scoped('read'),
      schema: {
        tags: ['reviews'],
        summary: 'Who has sent what: areas by periods',
        description:
          'A row has no slot for periods in which the area did not exist. A token of one area sees its own row.',
        querystring: PeriodRange,
        response: { 200: Matrix },
      },
    },
    async (request) => {
      const periods = await reportingPeriods(store, request.query, vietnamDay(now()));
      const only = visibleArea(request, undefined);
      const ends = new Map(periods.map(({ period }) => [period, parsePeriod(period).end]));
      const shown = [...new Set([...ends.values()].flatMap((day) => areas.inForce(day)))].filter(
        ({ id }) => only === undefined || id === only,
      );
      const rows = await store.matrix(
        shown.map(({ id }) => id),
        [...ends.keys()],
      );
      return {
        periods,
        rows: shown.map((area, index) => ({
          area: area.id,
          areaName: area.shortName,
          slots: (rows[index] ?? [])
            .filter(({ period }) => existsOn(area, ends.get(period) ?? ''))
            .map((slot) => slotAnswer(slot, areas)),
        })),
      };
    },
  );
};
