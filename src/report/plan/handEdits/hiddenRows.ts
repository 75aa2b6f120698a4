import type { FilledBand } from '../../scan/templateLine';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { standingKeys } from './bandEdits';
import type { FillRun } from '../fillRun';
import { rowName } from '../lists/rowName';
import * as messages from './messages';

/** Rows named in one message. */
const MOST_NAMED = 5;

/** The rows of a filled list that somebody hid; none where all are hidden, which is the template's doing. */
export function hiddenInList({ hiddenRows = [] }: SheetSnapshot, { first, last }: FilledBand): readonly number[] {
  const hidden = hiddenRows.filter((row) => row >= first && row <= last);
  return hidden.length > last - first ? [] : hidden;
}

/**
 * Rows stay hidden where they are: when other entries stand there now, that is told.
 * @param keys row keys of the list as it will be
 */
export function tellHiddenRows(run: FillRun, sheet: SheetSnapshot, band: FilledBand, keys: readonly string[]): void {
  if (!sheet.hiddenRows || sheet.hiddenRows.length === 0) return;
  const { record, first, rows } = band;
  const warn = (row: number, message: ReturnType<typeof messages.hiddenRows>): void =>
    run.warn('row.hidden', message, { sheet: sheet.name, cell: `${row}:${row}`, marker: record.marker });
  if (rows.length === record.height && keys.length > 1 && sheet.hiddenRows.includes(first)) {
    warn(first, messages.hiddenCopies(first));
    return;
  }
  const standing = standingKeys(band);
  const nameOf = (key: string): string => rowName(key, run.context.figures.areas);
  const moved = hiddenInList(sheet, band).flatMap((row) => {
    const repetition = Math.floor((row - first) / record.height);
    const before = standing[repetition] ?? '';
    const now = keys[repetition] ?? '';
    return before === now ? [] : [{ row, message: messages.hiddenRow(row, nameOf(before), nameOf(now)) }];
  });
  const [one] = moved;
  if (!one) return;
  const named = moved.slice(0, MOST_NAMED).map(({ message }) => message);
  const more = moved.length > MOST_NAMED ? '; …' : '';
  const inLanguage = (lang: 'vi' | 'en'): string => named.map((message) => message[lang]).join('; ') + more;
  warn(one.row, messages.hiddenRows({ vi: inLanguage('vi'), en: inLanguage('en') }));
}
