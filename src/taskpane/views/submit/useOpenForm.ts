import { useCallback, useEffect, useRef, useState } from 'react';
import { NgktError } from '../../../kpi/finding';
import type { ReportingDays } from '../../../kpi/reportingCalendar';
import { localDay } from '../../../session/localDay';
import type { OpenForm } from './openForm';

export type FormState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'none' }
  | { readonly kind: 'open'; readonly form: OpenForm }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Milliseconds without a change before the form is read again: people fill several cells in a row. */
const REST = 400;
/** Milliseconds before another try while a cell is being edited, when Excel answers nobody. */
const WHILE_EDITING = 1500;

/**
 * The form of the open workbook, read again whenever a cell changes, as long as the view is shown.
 * @returns the form, and what reads it at once
 */
export function useOpenForm(shown: boolean, days: ReportingDays | undefined): readonly [FormState, () => void] {
  const [state, setState] = useState<FormState>({ kind: 'reading' });
  const latest = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const daysNow = useRef(days);
  daysNow.current = days;
  const daysKey = JSON.stringify(days);

  const read = useCallback(async (): Promise<void> => {
    const turn = ++latest.current;
    const next = await nextState(daysNow.current);
    // An answer that was overtaken says what was there before.
    if (turn !== latest.current) return;
    if (next === 'later') timer.current = setTimeout(() => void read(), WHILE_EDITING);
    else setState(next);
  }, []);

  const readSoon = useCallback((): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void read(), REST);
  }, [read]);

  useEffect(() => {
    if (!shown) return;
    void read().then(loadAhead);
    const stop = import('../../../excel/watchChanges').then(({ watchChanges }) => watchChanges(readSoon));
    // Where Excel tells of no changes, the person reads again by hand.
    stop.catch(() => undefined);
    return () => {
      clearTimeout(timer.current);
      latest.current++;
      void stop.then((end) => end()).catch(() => undefined);
    };
  }, [shown, read, readSoon, daysKey]);

  return [state, () => void read()];
}

async function nextState(days: ReportingDays | undefined): Promise<FormState | 'later'> {
  try {
    const { readOpenForm } = await import('./openForm');
    const form = await readOpenForm(localDay(), days);
    return form ? { kind: 'open', form } : { kind: 'none' };
  } catch (error) {
    return error instanceof NgktError && error.code === 'excel.cellEditMode' ? 'later' : { kind: 'failed', error };
  }
}

/** What is needed when the line is down is loaded while there is one: the file without a line, reasons, comments. */
async function loadAhead(): Promise<void> {
  await Promise.allSettled([
    import('./signedFile'),
    import('./newForm'),
    import('../../../excel/writeText'),
    import('../../../excel/cellComments'),
  ]);
}
