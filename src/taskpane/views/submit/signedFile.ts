/** Marks a submission with the office's key and hands it over as a file; loaded when it is asked for. */
import { readKeyFile, unlockKeyFile } from '../../../exchange/submission/keyFile';
import { newNonce, sealSubmission } from '../../../exchange/submission/sealSubmission';
import { FILE_ENDING, FILE_MEDIA_TYPE } from '../../../exchange/submission/submissionFile';
import type { Submission } from '../../../kpi/submission';
import { downloadFile } from '../../../session/downloadFile';

/**
 * @param passphrase "" where the key has none
 * @returns name of the file
 * @throws NgktError `keyFile.*`, `ngktFile.*`, `submission.*`
 */
export async function saveSignedFile(submission: Submission, keyFile: File, passphrase: string): Promise<string> {
  const file = readKeyFile(new Uint8Array(await keyFile.arrayBuffer()), keyFile.name);
  const key = await unlockKeyFile(file, passphrase === '' ? undefined : passphrase);
  const sealed = await sealSubmission(submission, key, { madeAt: new Date().toISOString(), nonce: newNonce() });
  const name = `so-lieu-${submission.area}-${submission.period.replace(/[^\w-]/g, '-')}${FILE_ENDING}`;
  downloadFile(name, sealed, FILE_MEDIA_TYPE);
  return name;
}
