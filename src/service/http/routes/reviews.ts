import { Type, type TSchema } from '@sinclair/typebox';
import { ReasonRequest, ReturnRequest, Slot } from '../../../exchange/api/serviceSchemas';
import type { StoredSlot } from '../../store/slot';
import { nationalWith } from '../access/access';
import { slotKey, SlotPath } from '../request/areaAndPeriod';
import { changeOf } from '../request/change';
import { ChangeHeaders } from '../request/headers';
import { expectedTag, sendTag } from '../request/preconditions';
import { slotAnswer } from './slotAnswer';
import type { AddRoutes } from './routes';

const Nothing = Type.Optional(Type.Union([Type.Null(), Type.Object({}, { additionalProperties: false })]));

/** What the collecting body decides about a report. */
export const addReviews: AddRoutes = (app, { store, areas }) => {
  const schema = <Body extends TSchema>(summary: string, body: Body) => ({
    tags: ['reviews'],
    summary,
    params: SlotPath,
    headers: ChangeHeaders,
    body,
    response: { 200: Type.Ref(Slot) },
  });
  const answer = (reply: Parameters<typeof sendTag>[0], slot: StoredSlot): Slot => {
    sendTag(reply, slot.etag);
    return slotAnswer(slot, areas);
  };

  app.post(
    '/submissions/:area/:period/return',
    { config: nationalWith('review'), schema: schema('Returns a report with reason and comments', ReturnRequest) },
    async (request, reply) => {
      const key = slotKey(request, areas);
      return answer(reply, await store.returnSubmission(key, request.body, expectedTag(request), changeOf(request)));
    },
  );
  app.post(
    '/submissions/:area/:period/approve',
    { config: nationalWith('approve'), schema: schema('Approves the latest version', Nothing) },
    async (request, reply) => {
      const key = slotKey(request, areas);
      return answer(reply, await store.approve(key, expectedTag(request), changeOf(request)));
    },
  );
  app.post(
    '/submissions/:area/:period/lock',
    { config: nationalWith('approve'), schema: schema('Closes an approved report', Nothing) },
    async (request, reply) => {
      const key = slotKey(request, areas);
      return answer(reply, await store.lock(key, expectedTag(request), changeOf(request)));
    },
  );
  app.post(
    '/submissions/:area/:period/reopen',
    { config: nationalWith('approve'), schema: schema('Opens an approved or locked report again', ReasonRequest) },
    async (request, reply) => {
      const key = slotKey(request, areas);
      return answer(reply, await store.reopen(key, request.body.reason, expectedTag(request), changeOf(request)));
    },
  );
};
