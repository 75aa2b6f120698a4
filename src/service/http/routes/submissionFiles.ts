import { Type } from '@sinclair/typebox';
import { FileCheckAnswer, Receipt } from '../../../exchange/api/serviceSchemas';
import { findingOf, Reception } from '../../arrival/reception';
import { uploadedForm, uploadedMarkedFile, type Upload } from '../../arrival/uploadedFile';
import type { ServiceContext } from '../../context';
import { scoped } from '../access/access';
import { mustActFor } from '../access/account';
import { changeOf } from '../request/change';
import { NGKT_FILE, readFilesOnly, XLSX_FILE } from '../request/contentTypes';
import { IdempotencyHeader } from '../request/headers';
import type { AddRoutes, App } from './routes';

const consumes = [NGKT_FILE, XLSX_FILE];

/** Handing in a file: a form as the office saved it, or a marked `.ngkt` file that came by any way. */
export const addSubmissionFiles: AddRoutes = (app, context) => {
  const reception = new Reception(context);
  void app.register((files: App, _options, done) => {
    readFilesOnly(files);
    files.post(
      '/submissions/files',
      {
        config: scoped('submit'),
        schema: {
          tags: ['submissions'],
          summary: 'Hands in a form (.xlsx) or a marked file (.ngkt)',
          consumes,
          headers: IdempotencyHeader,
          response: { 201: Type.Ref(Receipt) },
        },
      },
      async (request, reply) => {
        const { submission, delivery } = await opened(request, context);
        mustActFor(request, submission.area);
        return reply.status(201).send(await reception.receive(submission, delivery, changeOf(request)));
      },
    );
    files.post(
      '/checks/files',
      {
        config: scoped('submit', 'read'),
        schema: {
          tags: ['submissions'],
          summary: 'What handing in this file would be answered; nothing is kept',
          consumes,
          response: { 200: FileCheckAnswer },
        },
      },
      async (request) => {
        const { submission, delivery } = await opened(request, context);
        mustActFor(request, submission.area);
        const { area, period, certifier, entries } = submission;
        const findings = (await reception.check(submission, delivery.form)).map(findingOf);
        const areaName = context.areas.byId(area)?.name ?? area;
        const figures = entries.filter(({ counterpart, value }) => counterpart === '' && value !== null).length;
        return { area, areaName, period, certifier, figures, findings };
      },
    );
    done();
  });
};

function opened(
  { headers, body }: { readonly headers: { readonly 'content-type'?: string | undefined }; readonly body: unknown },
  context: ServiceContext,
): Promise<Upload> {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const isWorkbook = headers['content-type']?.trim().toLowerCase().startsWith(XLSX_FILE) === true;
  return isWorkbook ? uploadedForm(bytes, context) : uploadedMarkedFile(bytes, context);
}
