import type { Bilingual, Lang } from '../kpi/bilingual';

/** What is heard of a standard output that cannot be written. */
export interface WatchedOutput {
  /** Whether anything could not be written: the exit code is then 4. */
  readonly failed: boolean;
}

interface Listened {
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/**
 * Watches standard output. A reader that has seen enough (`ngkt check … | head -1`) closes the pipe: that is no fault, and
 * the command ends in silence. Any other failure, a full disk above all, is told once; the work goes on, because a file
 * that is being written must be written whole.
 */
export function watchOutput(
  output: Listened,
  tell: (text: string) => void,
  lang: Lang,
  end: () => void,
): WatchedOutput {
  const watched = { failed: false };
  output.on('error', ({ code, message }) => {
    if (code === 'EPIPE') {
      end();
      return;
    }
    if (!watched.failed) tell(`ngkt: ${unwritable(code ?? message)[lang]}\n`);
    watched.failed = true;
  });
  return watched;
}

function unwritable(reason: string): Bilingual {
  const full = reason === 'ENOSPC';
  return {
    vi: `Không in được kết quả ra đầu ra chuẩn (${full ? 'ổ đĩa đầy' : reason}). Tệp nào đã ghi xong thì vẫn nguyên vẹn.`,
    en: `The result could not be printed on standard output (${full ? 'the disk is full' : reason}). Files already written are whole.`,
  };
}
