import { useEffect, useState } from 'react';
import type { LiveContent } from '../../../excel/liveWorkbook';

/** Several changes in a row are read once. */
const QUIET_MS = 400;

export interface WorkbookContent {
  readonly content?: LiveContent;
  readonly error?: unknown;
}

/** The open workbook as read last; read again after it changed, as long as the view is shown. */
export function useWorkbookContent(shown: boolean, attempt: number): WorkbookContent {
  const [read, setRead] = useState<WorkbookContent>({});
  useEffect(() => {
    if (!shown) return;
    let ended = false;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const told = (next: WorkbookContent): void => {
      if (!ended) setRead(next);
    };
    const readNow = (): void => {
      import('../../../excel/readLiveWorkbook')
        .then(({ readLiveWorkbook }) => readLiveWorkbook())
        .then(
          (content) => told({ content }),
          (error: unknown) => told({ error }),
        );
    };
    const stop = import('../../../excel/watchChanges')
      .then(({ watchChanges }) =>
        watchChanges(() => {
          clearTimeout(waiting);
          waiting = setTimeout(readNow, QUIET_MS);
        }),
      )
      // A workbook that cannot be watched is read when the view is opened.
      .catch(() => undefined);
    readNow();
    return () => {
      ended = true;
      clearTimeout(waiting);
      void stop.then((end) => end?.()).catch(() => undefined);
    };
  }, [shown, attempt]);
  return read;
}
