import { useEffect, useState } from 'react';
import type { SelectedCell } from '../../../excel/liveWorkbook';

export interface Selection {
  readonly cell?: SelectedCell;
  readonly error?: unknown;
}

/** The selected cell of the sheet, followed for as long as the view is shown. @param attempt grows to try again */
export function useSelection(shown: boolean, attempt: number): Selection {
  const [selection, setSelection] = useState<Selection>({});
  useEffect(() => {
    if (!shown) return;
    let ended = false;
    const told = (next: Selection): void => {
      if (!ended) setSelection(next);
    };
    const stop = import('../../../excel/selection')
      .then(({ watchSelection }) => watchSelection((cell) => told({ cell })))
      .catch((error: unknown) => told({ error }));
    return () => {
      ended = true;
      void stop.then((end) => end?.()).catch(() => undefined);
    };
  }, [shown, attempt]);
  return selection;
}
