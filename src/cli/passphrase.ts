import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { SHORTEST_PASSPHRASE } from '../exchange/submission/keyFile';
import type { Bilingual } from '../kpi/bilingual';
import { NgktError } from '../kpi/finding';
import type { Options } from './options';
import type { Terminal } from './terminal';

/** A key's passphrase: the first line of `--passphrase-file`, else typed; undefined where neither is possible. */
export async function givenPassphrase(
  options: Options,
  terminal: Terminal,
  question: Bilingual,
): Promise<string | undefined> {
  const file = options.value('passphrase-file');
  if (file !== undefined) return (await readFile(file, 'utf8')).replace(/^\ufeff/, '').split(/\r?\n/, 1)[0];
  return process.stdin.isTTY ? typedPassphrase(question[terminal.lang]) : undefined;
}

/** A new passphrase, typed twice, because a slip could not be found later. @throws NgktError `passphrase.differs`, `passphrase.noTerminal` */
export async function newPassphrase(options: Options, terminal: Terminal): Promise<string> {
  const first = await givenPassphrase(options, terminal, {
    vi: 'Mật khẩu mới của khóa (chữ gõ vào không hiện lên): ',
    en: 'New passphrase of the key (what you type is not shown): ',
  });
  if (first === undefined) {
    throw new NgktError('passphrase.noTerminal', {
      vi: 'Không hỏi được mật khẩu vì lệnh không chạy trong cửa sổ dòng lệnh. Hãy dùng --passphrase-file TỆP (dòng đầu là mật khẩu).',
      en: 'There is no terminal to ask for the passphrase. Use --passphrase-file FILE (its first line is the passphrase).',
    });
  }
  // One that is too short is refused anyhow: no need to type it twice.
  if (options.value('passphrase-file') !== undefined || first.length < SHORTEST_PASSPHRASE) return first;
  const again = { vi: 'Nhập lại mật khẩu: ', en: 'The passphrase again: ' };
  if ((await typedPassphrase(again[terminal.lang])) === first) return first;
  throw new NgktError('passphrase.differs', {
    vi: 'Hai lần nhập mật khẩu khác nhau. Chưa ghi gì; hãy chạy lại lệnh.',
    en: 'The two passphrases differ. Nothing was written; run the command again.',
  });
}

/**
 * Asked on standard error, so that the question does not end up in a file the result is sent to. Ctrl+D answers with
 * nothing.
 */
async function typedPassphrase(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await new Promise<string>((answered) => {
      reader.once('line', answered);
      reader.once('close', () => answered(''));
      // Without this, Ctrl+C would only close the question.
      reader.once('SIGINT', () => process.exit(130));
    });
  } finally {
    reader.close();
    process.stderr.write('\n');
  }
}
