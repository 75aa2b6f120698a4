import type { Bilingual, Lang } from '../kpi/bilingual';
import { NgktError, type Finding, type Where } from '../kpi/finding';
import { onSheet } from '../report/references/cellAddress';
import { UsageError } from './usage';

/** 0 done · 1 input unreadable or invalid, nothing written · 2 wrong usage · 3 done, with findings. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command writes to: results to standard output, errors and progress to standard error. */
export interface Terminal {
  readonly lang: Lang;
  readonly json: boolean;
  /** Text for a person; left out under `--json`. */
  say(text: Bilingual): void;
  /** A note beside a result that scripts read as it is: to standard error, also under `--json`. */
  note(text: Bilingual): void;
  /** The one object of `--json`; left out otherwise. */
  result(object: unknown): void;
  /** Text that must be seen also under `--json`: then on standard error, for results that have no place for it. */
  warn(text: Bilingual): void;
  /** A line that replaces the last one; shown only on a terminal. */
  progress(text: Bilingual): void;
}

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly errIsTerminal: boolean;
}

export function createTerminal(streams: Streams, lang: Lang, json: boolean): Terminal {
  return {
    lang,
    json,
    say(text) {
      if (!json) streams.out(`${text[lang]}\n`);
    },
    note(text) {
      streams.err(`${text[lang]}\n`);
    },
    result(object) {
      if (json) streams.out(`${JSON.stringify(object, null, 2)}\n`);
    },
    warn(text) {
      (json ? streams.err : streams.out)(`${text[lang]}\n`);
    },
    progress(text) {
      if (streams.errIsTerminal) streams.err(`\r\u001b[K${text[lang]}`);
    },
  };
}

/** Tells an error on standard error, and as `{error}` on standard output under `--json`. Returns the exit code. */
export function reportError(error: unknown, streams: Streams, lang: Lang, json: boolean): ExitCode {
  if (streams.errIsTerminal) streams.err('\r\u001b[K');
  if (error instanceof UsageError) {
    streams.err(`ngkt: ${error.text[lang]}\n${lang === 'vi' ? 'Xem' : 'See'}: ngkt --help\n`);
    if (json) streams.out(`${JSON.stringify({ error: { code: 'usage', message: error.text[lang] } })}\n`);
    return 2;
  }
  const known = asNgktError(error);
  const { file, sheet, cell, line } = known.where;
  const place = placeText(known.where);
  streams.err(`ngkt: ${place ? `${place}: ` : ''}${known.text[lang]}\n`);
  if (json) {
    streams.out(
      `${JSON.stringify({ error: { code: known.code, message: known.text[lang], file, sheet, cell, line } })}\n`,
    );
  }
  return 1;
}

/** "file.xlsx, 'Sheet'!B6" or "observations.csv:12". */
export function placeText(where: Where): string {
  const cell = where.sheet === undefined ? where.cell : onSheet(where.sheet, where.cell);
  const file = where.line === undefined ? where.file : `${where.file ?? ''}:${where.line}`;
  return [file, cell].filter((part) => part !== undefined && part !== '').join(', ');
}

/** A finding as one line for a person. One whose reason was given asks nothing any more. */
export function findingLine(finding: Finding & { readonly reason?: string }, lang: Lang): string {
  const words = {
    error: { vi: 'LỖI', en: 'ERROR' },
    warning: { vi: 'Cảnh báo', en: 'Warning' },
    info: { vi: 'Thông tin', en: 'Info' },
  };
  const explained = { vi: 'Đã giải trình', en: 'Explained' };
  const word = finding.reason === undefined ? words[finding.severity] : explained;
  const place = placeText(finding.where);
  return `${word[lang]}${place ? ` ${place}` : ''}: ${finding.message[lang]} [${finding.rule}]`;
}

const fileErrors: Readonly<Record<string, Bilingual>> = {
  ENOENT: {
    vi: 'Không tìm thấy tệp hoặc thư mục. Hãy kiểm tra lại đường dẫn.',
    en: 'No such file or folder. Check the path.',
  },
  EACCES: {
    vi: 'Không có quyền đọc hoặc ghi. Hãy xin quyền hoặc chọn nơi khác.',
    en: 'No permission to read or write. Ask for it or choose another place.',
  },
  EPERM: {
    vi: 'Không được phép. Hãy đóng tệp nếu đang mở trong Excel, rồi thử lại.',
    en: 'Not permitted. Close the file if it is open in Excel, then try again.',
  },
  EBUSY: {
    vi: 'Tệp đang được chương trình khác dùng. Hãy đóng tệp rồi thử lại.',
    en: 'The file is in use. Close it and try again.',
  },
  EISDIR: { vi: 'Đây là thư mục, cần một tệp.', en: 'This is a folder; a file is needed.' },
  ENOTDIR: { vi: 'Đây là tệp, cần một thư mục.', en: 'This is a file; a folder is needed.' },
  EEXIST: { vi: 'Đã có tệp trùng tên.', en: 'A file of this name exists already.' },
  ENOSPC: { vi: 'Ổ đĩa đã đầy. Không có gì được ghi.', en: 'The disk is full. Nothing was written.' },
};

function asNgktError(error: unknown): NgktError {
  if (error instanceof NgktError) return error;
  if (error instanceof Error) {
    const { code, path } = error as NodeJS.ErrnoException;
    const text = code === undefined ? undefined : fileErrors[code];
    if (text) return new NgktError(`file.${code}`, text, { file: path });
  }
  // Not bad input but a fault of ours: keep the stack, so that it can be reported.
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new NgktError('internal', {
    vi: `Lỗi của chương trình, chưa ghi gì. Hãy báo cho nhóm phát triển kèm đoạn sau:\n${detail}`,
    en: `A fault of the program; nothing was written. Please report it with these lines:\n${detail}`,
  });
}
