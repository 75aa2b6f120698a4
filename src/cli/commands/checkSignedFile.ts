import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkSubmission, type SubmissionProblem } from '../../analysis/submission';
import { readKnownKeysAt } from '../../exchange/node/keyFiles';
import { openSubmissionFile, type OpenedFile } from '../../exchange/submission/openSubmissionFile';
import { fingerprint } from '../../exchange/submission/publicKey';
import { MOST_FILE_BYTES } from '../../exchange/submission/submissionFile';
import { AreaList } from '../../kpi/areaList';
import { NgktError, type Finding } from '../../kpi/finding';
import { catalogueOnly } from '../inputs';
import type { Options } from '../options';
import { UsageError } from '../usage';

/** `ngkt check FILE.ngkt --keys FILE|DIR`: who marked the file, that nothing was changed since, and what its figures ask. */
export async function checkSignedFile(
  given: string,
  options: Options,
): Promise<readonly (Finding & Pick<SubmissionProblem, 'reason'>)[]> {
  const place = options.value('keys');
  if (place === undefined) {
    throw new UsageError({
      vi: 'Kiểm tra tệp .ngkt cần --keys TỆP|THƯ_MỤC: khóa công khai của các đơn vị, đã đối chiếu.',
      en: 'To check a .ngkt file give --keys FILE|DIR: the public keys of the offices, compared before.',
    });
  }
  const keys = await readKnownKeysAt(place);
  const file = path.basename(given);
  const opened = await openSubmissionFile(await readSubmissionFile(given), { keys }).catch((error: unknown) => {
    throw error instanceof NgktError ? error.at({ file }) : error;
  });
  const { indicators, areas } = await catalogueOnly();
  const scope = { indicators, areas: new AreaList(areas), today: options.today };
  const problems = checkSubmission(opened.submission, [], scope);
  return [await markIsRight(opened), ...problems].map((finding) => ({ ...finding, where: { file, ...finding.where } }));
}

/** What is far too large is not read at all; its bytes in their number are enough to say so. */
export async function readSubmissionFile(file: string): Promise<Uint8Array> {
  const { size } = await stat(file);
  return size > MOST_FILE_BYTES ? new Uint8Array(MOST_FILE_BYTES + 1) : readFile(file);
}

async function markIsRight({ submission, key, madeAt, nonce, hash }: OpenedFile): Promise<Finding> {
  const { area, period, certifier } = submission;
  const digits = await fingerprint(key.key);
  return {
    severity: 'info',
    rule: 'ngktFile.markRight',
    message: {
      vi: `Mã xác thực tệp đúng (không phải chữ ký số theo luật): đơn vị ${area}, kỳ ${period}, người chịu trách nhiệm số liệu “${certifier}”; khóa ${key.id} (${key.label}, ${digits}); lập lúc ${madeAt} theo đồng hồ máy gửi; mã tệp ${nonce}; mã nội dung ${hash}. Tệp có bị gửi lặp hay không chỉ nơi tiếp nhận biết.`,
      en: `The mark is right (it is no digital signature in law): area ${area}, period ${period}, vouched for by "${certifier}"; key ${key.id} (${key.label}, ${digits}); made at ${madeAt} by the sender's clock; file ${nonce}; content ${hash}. Whether it came before only the receiving service knows.`,
    },
    where: {},
  };
}
