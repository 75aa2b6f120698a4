import { CheckAnswer, SubmitRequest } from '../../../exchange/api/serviceSchemas';
import { findingOf, Reception } from '../../arrival/reception';
import { scoped } from '../access/access';
import { mustActFor } from '../access/account';
import type { AddRoutes } from './routes';

export const addChecks: AddRoutes = (app, context) => {
  const reception = new Reception(context);
  app.post(
    '/checks',
    {
      config: scoped('submit', 'read'),
      schema: {
        tags: ['submissions'],
        summary: 'What sending this would be answered; nothing is kept',
        body: SubmitRequest,
        response: { 200: CheckAnswer },
      },
    },
    async (request) => {
      const { submission } = request.body;
      mustActFor(request, submission.area);
      return { findings: (await reception.check(submission)).map(findingOf) };
    },
  );
};
