import { Type } from '@sinclair/typebox';
import { defaultPeriod } from '../../../analysis/periodChoices';
import { periodsOfArea } from '../../../analysis/periodsOfArea';
import { BriefPeriods, Day } from '../../../exchange/api/serviceSchemas';
import { AreaId, PeriodId } from '../../../exchange/api/submissionSchema';
import { parsePeriod } from '../../../kpi/period';
import { periodText } from '../../../language/periodText';
import { vietnamDay } from '../../../kpi/vietnamDay';
import { briefOf } from '../../../report/brief/briefOf';
import { NATIONAL, scoped } from '../access/access';
import { accountOf, mustActFor } from '../access/account';
import { existingArea } from '../request/areaAndPeriod';
import type { AddRoutes } from './routes';

const Query = Type.Object({
  period: PeriodId,
  area: Type.Optional(AreaId),
  lang: Type.Optional(Type.Union([Type.Literal('vi'), Type.Literal('en')])),
  length: Type.Optional(Type.Union([Type.Literal('short'), Type.Literal('full')])),
  boundary: Type.Optional(Type.Union([Type.Literal('63'), Type.Literal('34')])),
  asOf: Type.Optional({ ...Day, description: 'today where it is not given' }),
});

const PeriodsQuery = Type.Object({ area: Type.Optional(AreaId) });

/** The brief leaders read, from the installation's figures and the approved reports. */
export const addBriefs: AddRoutes = (app, { current, areas, turns, now }) => {
  app.get(
    '/briefs',
    {
      config: scoped('read'),
      schema: {
        tags: ['data'],
        summary: 'The brief of a period and area as a document: sentences with what each number rests on',
        querystring: Query,
      },
    },
    async (request) => {
      const today = vietnamDay(now());
      const { period, lang = 'vi', length = 'short', boundary, asOf } = request.query;
      const own = accountOf(request).area;
      const area = existingArea(areas, request.query.area ?? own);
      mustActFor(request, area.id);
      const figures = await current.of({
        today,
        ...(asOf === undefined ? {} : { asOf }),
        ...(own === NATIONAL ? {} : { area: own }),
      });
      return turns.take(() =>
        briefOf({
          figures,
          period: parsePeriod(period),
          area,
          ...(boundary === undefined ? {} : { boundary }),
          today: asOf ?? today,
          lang,
          length,
        }),
      );
    },
  );
  app.get(
    '/briefs/periods',
    {
      config: scoped('read'),
      schema: {
        tags: ['data'],
        summary: 'The periods an area’s brief can be written for, newest first, and the one that is proposed',
        querystring: PeriodsQuery,
        response: { 200: BriefPeriods },
      },
    },
    async (request) => {
      const today = vietnamDay(now());
      const own = accountOf(request).area;
      const area = existingArea(areas, request.query.area ?? own);
      mustActFor(request, area.id);
      const figures = await current.of({ today, ...(own === NATIONAL ? {} : { area: own }) });
      return turns.take(() => {
        const { reported } = periodsOfArea(figures, area, today);
        return {
          area: area.id,
          periods: reported.map(({ period: { id } }) => ({ period: id, label: periodText(id) })),
          proposed: defaultPeriod(reported, today)?.period.id ?? null,
        };
      });
    },
  );
};
