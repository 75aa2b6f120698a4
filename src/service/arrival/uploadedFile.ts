import { openSubmissionFile } from '../../exchange/submission/openSubmissionFile';
import type { Submission } from '../../kpi/submission';
import type { ServiceContext } from '../context';
import type { Delivery } from './reception';
import { readUploadedForm } from './uploadedForm';

/** What an uploaded file hands in, and how it came. */
export interface Upload {
  readonly submission: Submission;
  readonly delivery: Delivery;
}

/** A form as the office saved it. @throws NgktError as `readUploadedForm` */
export async function uploadedForm(bytes: Uint8Array, context: ServiceContext): Promise<Upload> {
  const form = await context.turns.take(() => readUploadedForm(bytes, context));
  return { submission: form.submission, delivery: { via: 'form', form } };
}

/** A marked file (`.ngkt`). @throws NgktError as `openSubmissionFile` */
export async function uploadedMarkedFile(bytes: Uint8Array, { store }: ServiceContext): Promise<Upload> {
  const { submission, key, nonce, madeAt } = await openSubmissionFile(bytes, { keys: await store.keys() });
  return { submission, delivery: { via: 'file', file: { keyId: key.id, nonce, madeAt } } };
}
