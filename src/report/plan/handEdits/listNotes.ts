import { cellName } from '../../references/cellAddress';
import type { FilledBand } from '../../scan/templateLine';
import { blank } from '../cells/cellContent';
import type { FillRun } from '../fillRun';
import { editedContent } from './listEdits';
import * as messages from './messages';
import { besideList, type BesideList, type NoteBeside, type NotesBeside } from './notesBeside';
import type { BandColumn, CellContent } from '../plan';
import { rowName } from '../lists/rowName';
import { textNow } from '../cells/scalarCells';

/** The notes beside a list of which only the first entry is kept aside. */
export function tellLostNotes(run: FillRun, sheet: string, band: FilledBand): void {
  for (const note of besideList(sheet, band, run.standing).typed.flatMap(({ notes }) => notes)) {
    tellLost(run, sheet, note, note.key ?? '', band.record.marker);
  }
}

/**
 * Takes what people typed beside a list along with the rows it stands in, and tells what cannot be kept. What was typed
 * over the template's own content stays in its row alone: new rows and rows of other entries have the template's.
 * @param keys row keys of the list as it will be
 * @returns what to write beside the list's own cells
 */
export function moveNotes(
  run: FillRun,
  sheet: string,
  band: FilledBand,
  { typed, unsure }: BesideList,
  keys: readonly string[],
  newFirst: number,
): BandColumn[] {
  const mover = new NoteMover(run, sheet, band, keys, newFirst);
  for (const cell of unsure) {
    if (keys.length <= band.record.count) continue;
    const message = messages.maybeTypedOver(textNow({ current: cell }, run.context.lang));
    run.warn('edit.beside', message, { sheet, cell: cellName(cell.row, cell.column) });
  }
  return typed.flatMap((place) => (place.model ? mover.moveTyped(place) : mover.moveFree(place)));
}

class NoteMover {
  private readonly indexOf: ReadonlyMap<string, number>;
  private readonly grows: boolean;

  constructor(
    private readonly run: FillRun,
    private readonly sheet: string,
    private readonly band: FilledBand,
    private readonly keys: readonly string[],
    private readonly newFirst: number,
  ) {
    this.indexOf = new Map(keys.map((key, index) => [key, index]));
    this.grows = keys.length > band.rows.length / band.record.height;
  }

  /** Notes where the template has nothing. */
  moveFree({ rowOffset, column, notes }: NotesBeside): BandColumn[] {
    const { run, sheet } = this;
    const contents = this.keys.map((): CellContent => blank);
    for (const note of notes) {
      const { cell, key = '', repetition } = note;
      const index = this.placeOf(note);
      if (index === undefined) {
        if (note.key !== undefined) tellLost(run, sheet, note, key);
        continue;
      }
      contents[index] = editedContent(cell);
      if (index === repetition) continue;
      const where = { sheet, cell: cellName(cell.row, cell.column) };
      const now = textNow({ current: cell }, run.context.lang);
      run.warn(
        'edit.beside',
        messages.noteMoved(now, this.rowName(key), this.newCell(index, rowOffset, column)),
        where,
        'info',
      );
      if (cell.formula !== undefined) run.warn('edit.formula', messages.keptFormulaAsValue(cell.formula), where);
    }
    return this.stays(notes) ? [] : [{ rowOffset, column, contents }];
  }

  /** What was typed over the template's content. */
  moveTyped(place: NotesBeside): BandColumn[] {
    const { run, sheet, band, keys } = this;
    const { rowOffset, column, notes, damaged } = place;
    const { overwriteEdits, lang } = run.context;
    const kept = new Map<number, NoteBeside>();
    for (const note of overwriteEdits ? [] : notes) {
      const { cell, key = '', template } = note;
      const index = this.placeOf(note);
      if (index === undefined) {
        if (note.key !== undefined) tellLost(run, sheet, note, key);
        continue;
      }
      kept.set(index, note);
      const now = textNow({ current: cell }, lang);
      const message = messages.typedOver(now, template, this.rowName(key), this.newCell(index, rowOffset, column));
      run.warn('edit.beside', message, { sheet, cell: cellName(cell.row, cell.column) });
    }
    if (overwriteEdits || damaged.length > 0 || !this.stays(notes)) {
      run.typedColumns.push({ sheet, row: band.first + rowOffset, place, count: keys.length, kept });
    }
    return [];
  }

  private rowName(key: string): string {
    return rowName(key, this.run.context.figures.areas);
  }

  private placeOf({ key }: NoteBeside): number | undefined {
    return key === undefined ? undefined : this.indexOf.get(key);
  }

  /** Nothing is to be written: all stand where they belong, and no new row copies any. */
  private stays(notes: readonly NoteBeside[]): boolean {
    const copied = this.grows && notes.some(({ repetition }) => repetition === 0);
    return !copied && notes.every((note) => this.placeOf(note) === note.repetition);
  }

  private newCell(index: number, rowOffset: number, column: number): string {
    return cellName(this.newFirst + index * this.band.record.height + rowOffset, column);
  }
}

function tellLost(run: FillRun, sheet: string, { cell, template }: NoteBeside, key: string, marker?: string): void {
  const now = textNow({ current: cell }, run.context.lang);
  const row = rowName(key, run.context.figures.areas);
  const message = template === '' ? messages.noteLost(now, row) : messages.typedOverLost(now, template, row);
  const where = { sheet, cell: cellName(cell.row, cell.column), ...(marker === undefined ? {} : { marker }) };
  run.warn('edit.besideLost', message, where);
}
