import { Type } from '@sinclair/typebox';
import {
  EarlierFigureList,
  Slot,
  SlotDetail,
  Slots,
  State,
  SubmissionVersion,
} from '../../../exchange/api/serviceSchemas';
import { AreaId, PeriodId, SubmissionSchema } from '../../../exchange/api/submissionSchema';
import { NgktError } from '../../../kpi/finding';
import { parsePeriod } from '../../../kpi/period';
import { vietnamDay } from '../../../kpi/vietnamDay';
import { scoped } from '../access/access';
import { visibleArea } from '../access/account';
import { existingArea, slotKey, SlotPath } from '../request/areaAndPeriod';
import { changeOf } from '../request/change';
import { ChangeHeaders } from '../request/headers';
import { expectedTag, sendTag } from '../request/preconditions';
import * as messages from '../messages';
import { mutable } from './mutable';
import type { AddRoutes } from './routes';
import { slotAnswer } from './slotAnswer';

const Query = Type.Object({
  period: Type.Optional(PeriodId),
  area: Type.Optional(AreaId),
  state: Type.Optional(State),
});
const VersionPath = Type.Composite([SlotPath, Type.Object({ version: Type.Integer({ minimum: 1, maximum: 1e6 }) })]);
const tags = ['reports'];

/** Where reports stand, what they say, and drafts of them. */
export const addSlots: AddRoutes = (app, { store, areas, earlier, now }) => {
  app.get(
    '/submissions',
    {
      config: scoped('read'),
      schema: { tags, summary: 'Reports that have been begun', querystring: Query, response: { 200: Slots } },
    },
    async (request) => {
      const { state, period } = request.query;
      const area = visibleArea(request, request.query.area);
      const slots = await store.slots({
        ...(area === undefined ? {} : { area: existingArea(areas, area).id }),
        ...(period === undefined ? {} : { period: parsePeriod(period).id }),
        ...(state === undefined ? {} : { state }),
      });
      return { items: slots.map((slot) => slotAnswer(slot, areas)) };
    },
  );
  app.get(
    '/submissions/:area/:period',
    {
      config: scoped('read'),
      schema: { tags, summary: 'One report, with its latest content', params: SlotPath, response: { 200: SlotDetail } },
    },
    async (request, reply) => {
      const { slot, ...content } = await store.slot(slotKey(request, areas));
      sendTag(reply, slot.etag);
      return { slot: slotAnswer(slot, areas), ...mutable(content) };
    },
  );
  app.get(
    '/submissions/:area/:period/versions/:version',
    {
      config: scoped('read'),
      schema: { tags, summary: 'One version as received', params: VersionPath, response: { 200: SubmissionVersion } },
    },
    async (request) => mutable(await store.version(slotKey(request, areas), request.params.version)),
  );
  app.get(
    '/submissions/:area/:period/earlier',
    {
      config: scoped('read'),
      schema: {
        tags,
        summary: 'What is known of the period before and of a year before, which figures are compared with',
        params: SlotPath,
        response: { 200: EarlierFigureList },
      },
    },
    async (request) => ({ items: await earlier.of(slotKey(request, areas), vietnamDay(now())) }),
  );
  app.put(
    '/submissions/:area/:period/draft',
    {
      config: scoped('submit'),
      schema: {
        tags,
        summary: 'Keeps unfinished work',
        params: SlotPath,
        headers: ChangeHeaders,
        body: SubmissionSchema,
        response: { 200: Type.Ref(Slot) },
      },
    },
    async (request, reply) => {
      const key = slotKey(request, areas);
      const draft = request.body;
      if (draft.area !== key.area || draft.period !== key.period)
        throw new NgktError('request.address', messages.addressAndBodyDiffer);
      const slot = await store.saveDraft(draft, expectedTag(request), changeOf(request));
      sendTag(reply, slot.etag);
      return slotAnswer(slot, areas);
    },
  );
};
