import { Errors } from '@sinclair/typebox/errors';
import { NgktError } from '../../kpi/finding';
import type { Submission } from '../../kpi/submission';
import { SubmissionSchema } from '../api/submissionSchema';
import { toBase64url } from './base64url';
import { canonicalJson } from './canonicalJson';
import * as messages from './messages';
import type { SigningKey } from './signingKey';
import { FILE_FORMAT, FILE_VERSION, markedBytes, MOST_FILE_BYTES, type SubmissionFile } from './submissionFile';

const NONCE_BYTES = 16;

export function newNonce(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(NONCE_BYTES)));
}

/**
 * The text of a `.ngkt` file. Whether the figures may be sent is `checkSubmission`'s to say; here only what no receiver
 * could read or may have is refused.
 *
 * @param making `madeAt` is the moment, ISO UTC; `nonce` is `newNonce()`, another one for every file
 * @throws NgktError `submission.secret`, `submission.shape`, `ngktFile.wrongArea`, `ngktFile.tooLarge`, and those of
 * `canonicalJson`
 */
export async function sealSubmission(
  submission: Submission,
  key: SigningKey,
  making: { readonly madeAt: string; readonly nonce: string },
): Promise<string> {
  if (submission.secrecy !== '') throw new NgktError('submission.secret', messages.secret(submission.secrecy));
  if (submission.area !== key.owner.area) {
    throw new NgktError('ngktFile.wrongArea', messages.keyOfOtherArea(key.owner.area, submission.area));
  }
  const content = JSON.parse(canonicalJson(submission)) as SubmissionFile['content'];
  const wrong = Errors(SubmissionSchema, content).First();
  if (wrong) throw new NgktError('submission.shape', messages.wrongShape(wrong.path, wrong.value));
  const { area, period } = content;
  const marked = { format: FILE_FORMAT, version: FILE_VERSION, area, period, ...making, key: key.id, content } as const;
  const mark = toBase64url(await key.mark(markedBytes(marked)));
  const text = `${canonicalJson({ ...marked, mark } satisfies SubmissionFile)}\n`;
  const size = new TextEncoder().encode(text).length;
  if (size > MOST_FILE_BYTES) throw new NgktError('ngktFile.tooLarge', messages.tooLarge(size, MOST_FILE_BYTES));
  return text;
}
