import { Type } from '@sinclair/typebox';
import { Receipt, SubmitRequest } from '../../../exchange/api/serviceSchemas';
import { Reception } from '../../arrival/reception';
import { scoped } from '../access/access';
import { mustActFor } from '../access/account';
import { changeOf } from '../request/change';
import { IdempotencyHeader } from '../request/headers';
import type { AddRoutes } from './routes';

/** Handing in a report as data: the pane and other programs. */
export const addSubmissions: AddRoutes = (app, context) => {
  const reception = new Reception(context);
  app.post(
    '/submissions',
    {
      config: scoped('submit'),
      schema: {
        tags: ['submissions'],
        summary: 'Hands in a report',
        description: 'The same content again is answered by the same receipt; nothing is kept twice.',
        headers: IdempotencyHeader,
        body: SubmitRequest,
        response: { 201: Type.Ref(Receipt) },
      },
    },
    async (request, reply) => {
      const { submission, via = 'api' } = request.body;
      mustActFor(request, submission.area);
      const receipt = await reception.receive(submission, { via }, changeOf(request));
      return reply.status(201).send(receipt);
    },
  );
};
