import { NgktError } from '../../../kpi/finding';
import { leftWords } from '../../leftWords';
import { cellName } from '../../references/cellAddress';
import type { FilledBand } from '../../scan/templateLine';
import { sameStoredValue } from '../../workbook/fingerprint';
import type { CellSnapshot } from '../../workbook/snapshot';
import { bandEdits, bodyPlace, type BandEdits, type EditedCell } from './bandEdits';
import type { BandRows, BodyCell } from '../lists/bandRows';
import { blank, contentText, writtenValue } from '../cells/cellContent';
import type { FillRun } from '../fillRun';
import * as messages from './messages';
import type { CellContent } from '../plan';
import { rowName } from '../lists/rowName';
import { textNow } from '../cells/scalarCells';

/**
 * Puts what people changed in a list since the last fill back into the rows it belongs to, and tells what cannot be
 * kept. A row inserted by hand is an error: it belongs to nothing that could be filled again.
 * @param keys row keys of the list as it will be
 * @returns the places kept, as `keptPlace` names them
 */
export function keepListEdits(
  run: FillRun,
  sheet: string,
  band: FilledBand,
  made: BandRows,
  cells: readonly BodyCell[],
  keys: readonly string[],
  newFirst: number,
): ReadonlySet<string> {
  const edits = bandEdits(band);
  const { overwriteEdits = false } = run.context;
  const { marker } = band.record;
  tellMovedRows(run, sheet, band, edits);
  const kept = new Set<string>();
  if (overwriteEdits) return kept;
  tellUnplacedEdits(run, sheet, band, new Set(keys), edits);
  const indexOf = new Map(keys.map((key, index) => [key, index]));
  for (const [key, changed] of edits.cells) {
    const index = indexOf.get(key);
    if (index === undefined) continue;
    cells.forEach(({ rowOffset, cell }, place) => {
      const edit = changed.get(bodyPlace(rowOffset, cell.column));
      const contents = made.columns[place]?.contents;
      const computed = contents?.[index];
      if (!edit || !contents || computed === undefined || agrees(edit, computed)) return;
      const words = wordsOf(edit, cell);
      contents[index] = editedContent(edit.current, words === undefined ? undefined : cell.format);
      kept.add(keptPlace(index, place));
      const newRow = newFirst + index * band.record.height + rowOffset;
      tellKept(run, sheet, marker, edit, newRow, computed, words);
    });
  }
  return kept;
}

/** Names one cell of a list: row index and place among the body's cells. */
export function keptPlace(index: number, place: number): string {
  return `${index}:${place}`;
}

/** Hand edits of rows that are not in the list any more are told, so that nothing is lost silently. */
export function tellUnplacedEdits(
  run: FillRun,
  sheet: string,
  band: FilledBand,
  keys: ReadonlySet<string> = new Set(),
  edits = bandEdits(band),
): void {
  const nameOf = (key: string): string => rowName(key, run.context.figures.areas);
  for (const [key, changed] of edits.cells) {
    if (keys.has(key)) continue;
    for (const { row, column, current } of changed.values()) {
      const message = messages.editLost(nameOf(key), textNow({ current }, run.context.lang));
      run.warn('edit.lost', message, { sheet, cell: cellName(row, column), marker: band.record.marker });
    }
  }
}

/** A person happened to type what the fill writes anyway. */
function agrees({ current }: EditedCell, computed: CellContent | string | number): boolean {
  return current?.formula === undefined && sameStoredValue(current?.value ?? null, writtenValue(computed));
}

/** Words of an earlier fill around a number that a person typed since: the number is kept without them. */
function wordsOf({ current }: EditedCell, { format, formatChanged }: BodyCell['cell']): string | undefined {
  return formatChanged && typeof current?.value === 'number' ? leftWords(current.format, format) : undefined;
}

function tellKept(
  run: FillRun,
  sheet: string,
  marker: string,
  { row, column, current }: EditedCell,
  newRow: number,
  computed: CellContent | string | number,
  words: string | undefined,
): void {
  const { lang } = run.context;
  const now = textNow({ current }, lang);
  const cell = cellName(row, column);
  run.items.push({
    sheet,
    cell,
    newCell: cellName(newRow, column),
    marker,
    shown: now,
    state: 'kept',
    sources: [],
    reason: messages.kept(now, contentText(computed, lang), words),
  });
  if (current?.formula !== undefined) {
    run.warn('edit.formula', messages.keptFormulaAsValue(current.formula), { sheet, cell });
  }
}

function tellMovedRows(run: FillRun, sheet: string, band: FilledBand, edits: BandEdits): void {
  const { marker } = band.record;
  const { overwriteEdits, lang } = run.context;
  const { areas } = run.context.figures;
  for (const row of edits.inserted) {
    const cells = band.rows[row - band.first] ?? [];
    const content = cells.map((current) => textNow({ current }, lang)).join(' | ');
    const where = { sheet, cell: `${row}:${row}`, marker };
    if (overwriteEdits) run.warn('edit.insertedRow', messages.insertedRowDropped(content), where);
    else run.errors.add(new NgktError('edit.insertedRow', messages.rowInserted(row, content), where));
  }
  for (const key of edits.deleted)
    run.warn('edit.deletedRow', messages.rowDeleted(rowName(key, areas)), { sheet, marker });
}

/** What a person made of a cell, to be written where its row stands now. */
export function editedContent(cell: CellSnapshot | undefined, otherFormat?: string): CellContent {
  const value = cell?.value ?? null;
  if (!cell || value === null || value === '') return blank;
  const format = otherFormat ?? cell.format;
  return typeof value === 'number'
    ? { type: 'number', number: value, format }
    : { type: 'text', text: String(value), format };
}
