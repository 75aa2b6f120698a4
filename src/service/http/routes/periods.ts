import { Type } from '@sinclair/typebox';
import {
  ExceptionDays,
  PeriodDays,
  PeriodException,
  PeriodExceptions,
  ReportingPeriod,
  ReportingPeriods,
} from '../../../exchange/api/serviceSchemas';
import { PeriodId } from '../../../exchange/api/submissionSchema';
import { parsePeriod } from '../../../kpi/period';
import { exceptionArea } from '../../periods/exceptionArea';
import { reportingPeriods, reportingPeriod } from '../../periods/reportingPeriods';
import { vietnamDay } from '../../../kpi/vietnamDay';
import { anyToken, nationalWith } from '../access/access';
import { existingArea, SlotPath } from '../request/areaAndPeriod';
import { changeOf } from '../request/change';
import type { AddRoutes } from './routes';

export const PeriodRange = Type.Object({ from: Type.Optional(PeriodId), to: Type.Optional(PeriodId) });
const PeriodPath = Type.Object({ period: PeriodId });
const tags = ['periods'];

/** Reporting periods with their three days, and the areas' named exceptions from them. */
export const addPeriods: AddRoutes = (app, { store, areas, now }) => {
  app.get(
    '/periods',
    {
      config: anyToken,
      schema: {
        tags,
        summary: 'Periods with cut-off, due and lock date; the last four quarters and the current one unless told',
        querystring: PeriodRange,
        response: { 200: ReportingPeriods },
      },
    },
    async ({ query }) => ({ items: await reportingPeriods(store, query, vietnamDay(now())) }),
  );
  app.put(
    '/periods/:period',
    {
      config: nationalWith('admin'),
      schema: {
        tags,
        summary: 'Sets the days of a period for all areas',
        params: PeriodPath,
        body: PeriodDays,
        response: { 200: ReportingPeriod },
      },
    },
    async (request) => {
      const { id } = parsePeriod(request.params.period);
      await store.setPeriod(id, request.body, changeOf(request));
      return reportingPeriod(store, id);
    },
  );
  app.get(
    '/periods/:period/exceptions',
    {
      config: nationalWith('admin', 'review'),
      schema: {
        tags,
        summary: 'Areas with days of their own',
        params: PeriodPath,
        response: { 200: PeriodExceptions },
      },
    },
    async ({ params }) => ({ items: [...(await store.exceptions(parsePeriod(params.period).id))] }),
  );
  app.put(
    '/periods/:period/exceptions/:area',
    {
      config: nationalWith('admin'),
      schema: {
        tags,
        summary: 'Gives one area its own due and lock date, with the reason',
        params: SlotPath,
        body: ExceptionDays,
        response: { 200: PeriodException },
      },
    },
    async (request) => {
      const period = parsePeriod(request.params.period);
      const area = exceptionArea(areas, existingArea(areas, request.params.area).id, period);
      const exception = { area: area.id, period: period.id, ...request.body };
      await store.setException(exception, changeOf(request));
      return exception;
    },
  );
  app.delete(
    '/periods/:period/exceptions/:area',
    {
      config: nationalWith('admin'),
      schema: { tags, summary: 'Takes an exception back', params: SlotPath, response: { 204: Type.Null() } },
    },
    async (request, reply) => {
      const { area, period } = request.params;
      await store.removeException(
        { area: existingArea(areas, area).id, period: parsePeriod(period).id },
        changeOf(request),
      );
      return reply.status(204).send(null);
    },
  );
};
