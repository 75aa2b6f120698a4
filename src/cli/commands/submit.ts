import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { blocks, isOpen, type SubmissionProblem } from '../../analysis/submission';
import type { Receipt } from '../../exchange/api/serviceSchemas';
import { readKeyFileAt } from '../../exchange/node/keyFiles';
import { needsPassphrase, unlockKeyFile } from '../../exchange/submission/keyFile';
import { newNonce, sealSubmission } from '../../exchange/submission/sealSubmission';
import type { SigningKey } from '../../exchange/submission/signingKey';
import { FILE_ENDING, FILE_MEDIA_TYPE } from '../../exchange/submission/submissionFile';
import { submissionHash } from '../../exchange/submission/submissionHash';
import { NgktError } from '../../kpi/finding';
import type { Submission } from '../../kpi/submission';
import { writeFilesAtomically } from '../../ooxml/node/atomicWrite';
import { receiptNote } from '../../session/service/receiptNote';
import type { Command } from '../command';
import type { Options } from '../options';
import { givenPassphrase } from '../passphrase';
import { isSignedFile } from '../inputs';
import { received } from '../sendMessages';
import { sendSubmission } from '../sendSubmission';
import { readFormFile } from '../formFile';
import { findingLine, type ExitCode, type Terminal } from '../terminal';
import { UsageError } from '../usage';
import { readSubmissionFile } from './checkSignedFile';
import { warnOfReaders } from './key';

const FORM_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `ngkt submit FORM.xlsx`: a marked file to send by other means, or straight to the service; nothing while anything blocks. */
export const submitCommand: Command = {
  options: {
    values: ['out', 'to', 'key', 'certifier', 'token-file', 'passphrase-file'],
    flags: ['strict'],
    positionals: [1, 1],
  },
  async run(options, terminal) {
    const source = options.positionals[0] as string;
    refuseWrongUse(source, options);
    return isSignedFile(source) ? sendSigned(source, options, terminal) : submitForm(source, options, terminal);
  },
};

async function submitForm(source: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const form = await readFormFile(source, options.today, options.value('certifier'));
  refuseProblems(form.problems, source, options.flag('strict'));
  const { submission } = form;
  const key = await signingKey(options, terminal);
  const sealed = key && (await seal(submission, key, source));
  const out = options.value('out');
  if (out !== undefined && sealed !== undefined) {
    await writeFilesAtomically([{ file: out, bytes: sealed }]);
    terminal.say({
      vi: `Đã lập ${out}: đơn vị ${submission.area}, kỳ ${submission.period}. Tệp mang mã xác thực tệp (không phải chữ ký số theo luật); gửi tệp nguyên như vậy, không mở ra lưu lại.`,
      en: `Wrote ${out}: area ${submission.area}, period ${submission.period}. It bears a file mark (no digital signature in law); send it as it is, do not open and save it.`,
    });
  }
  const receipt =
    options.value('to') === undefined
      ? null
      : await send(sealed ?? form.bytes, sealed ? FILE_MEDIA_TYPE : FORM_MEDIA_TYPE, options, terminal);
  for (const problem of form.problems) {
    terminal.say({ vi: findingLine(problem, 'vi'), en: findingLine(problem, 'en') });
  }
  terminal.result({
    out: out ?? null,
    area: submission.area,
    period: submission.period,
    hash: await submissionHash(submission),
    key: key?.id ?? null,
    receipt,
    findings: form.problems.map(({ severity, rule, where, message, reason }) => ({
      severity,
      rule,
      where,
      message: message[terminal.lang],
      ...(reason === undefined ? {} : { reason }),
    })),
  });
  return form.problems.some(isOpen) ? 3 : 0;
}

/** A file made earlier, when there was no line. */
async function sendSigned(source: string, options: Options, terminal: Terminal): Promise<ExitCode> {
  const receipt = await send(await readSubmissionFile(source), FILE_MEDIA_TYPE, options, terminal);
  terminal.result({ out: null, receipt });
  return 0;
}

async function send(body: Uint8Array, mediaType: string, options: Options, terminal: Terminal): Promise<Receipt> {
  const address = options.required('to');
  const token = (await readFile(options.required('token-file'), 'utf8')).replace(/^\ufeff/, '').trim();
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new NgktError(
      'token.file',
      {
        vi: 'Tệp mã truy cập phải chứa đúng một mã (bắt đầu bằng ngkt_), không có gì khác.',
        en: 'The token file must hold one token (it begins with ngkt_) and nothing else.',
      },
      { file: options.required('token-file') },
    );
  }
  terminal.progress({ vi: 'Đang gửi…', en: 'Sending…' });
  const receipt = await sendSubmission(address, body, { token, mediaType });
  terminal.progress({ vi: '', en: '' });
  terminal.say(received(receipt));
  const note = receiptNote(receipt);
  if (note) terminal.say(note);
  return receipt;
}

async function seal(submission: Submission, key: SigningKey, source: string): Promise<Uint8Array> {
  try {
    const making = { madeAt: new Date().toISOString(), nonce: newNonce() };
    return new TextEncoder().encode(await sealSubmission(submission, key, making));
  } catch (error) {
    throw error instanceof NgktError ? error.at({ file: path.basename(source) }) : error;
  }
}

async function signingKey(options: Options, terminal: Terminal): Promise<SigningKey | undefined> {
  const place = options.value('key');
  if (place === undefined) return undefined;
  const file = await readKeyFileAt(place);
  const question = { vi: `Mật khẩu của khóa ${place}: `, en: `Passphrase of the key ${place}: ` };
  const passphrase = needsPassphrase(file) ? await givenPassphrase(options, terminal, question) : undefined;
  await warnOfReaders(place, terminal);
  return unlockKeyFile(file, passphrase).catch((error: unknown) => {
    throw error instanceof NgktError ? error.at({ file: place }) : error;
  });
}

/** @throws NgktError `submission.blocked` */
function refuseProblems(problems: readonly SubmissionProblem[], source: string, strict: boolean): void {
  const blocking = problems.filter((problem) => blocks(problem) || (strict && isOpen(problem)));
  if (blocking.length === 0) return;
  const list = (lang: 'vi' | 'en'): string =>
    blocking
      .map(
        ({ where: { file: _file, ...place }, ...problem }) => `\n  ${findingLine({ ...problem, where: place }, lang)}`,
      )
      .join('');
  throw new NgktError(
    'submission.blocked',
    {
      vi: `Chưa lập tệp, chưa gửi gì: ${blocking.length} chỗ trong biểu phải sửa hoặc cần ghi lý do:${list('vi')}`,
      en: `Nothing was written or sent: ${blocking.length} places in the form need mending or a reason:${list('en')}`,
    },
    { file: path.basename(source) },
  );
}

function refuseWrongUse(source: string, options: Options): void {
  const [out, to, key] = ['out', 'to', 'key'].map((name) => options.value(name));
  if (out === undefined && to === undefined) {
    throw new UsageError({
      vi: 'Cần --out TỆP.ngkt (lập tệp để gửi bằng cách khác), hoặc --to ĐỊA_CHỈ (gửi ngay), hoặc cả hai.',
      en: 'Give --out FILE.ngkt (a file to send by other means), or --to URL (send now), or both.',
    });
  }
  if (isSignedFile(source) && (out ?? key ?? options.value('certifier')) !== undefined) {
    throw new UsageError({
      vi: 'Tệp .ngkt đã lập xong: chỉ gửi được nguyên vẹn, với --to và --token-file.',
      en: 'The .ngkt file is finished: it can only be sent as it is, with --to and --token-file.',
    });
  }
  if (out !== undefined && !isSignedFile(out)) {
    throw new UsageError({
      vi: `--out “${out}”: tên tệp phải kết thúc bằng ${FILE_ENDING}.`,
      en: `--out "${out}": the name of the file must end with ${FILE_ENDING}.`,
    });
  }
  if (key === undefined && (out ?? options.value('certifier')) !== undefined) {
    throw new UsageError({
      vi: '--out và --certifier cần --key TỆP_KHÓA; chưa có khóa thì tạo bằng ngkt key create. Không có khóa thì biểu được gửi nguyên như đã lưu.',
      en: '--out and --certifier need --key KEYFILE; create one with ngkt key create. Without a key the form is sent just as it was saved.',
    });
  }
  if (to !== undefined) options.required('token-file');
}
