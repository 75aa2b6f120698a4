import { NgktError } from '../../../kpi/finding';
import { leftWords } from '../../leftWords';
import { cellsByRow, filledBand } from '../../scan/filledBand';
import type { FilledBand } from '../../scan/templateLine';
import { cellKey } from '../../workbook/cellKey';
import { nameKey } from '../../workbook/nameKey';
import { sameStoredValue } from '../../workbook/fingerprint';
import type { RecordPositions } from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { bandEdits } from './bandEdits';
import { formulaReferences } from '../formulas/formulaReferences';
import { NamesOfCells } from '../formulas/namedCells';

/** A number whose format still shows the words of a fill (*gần*), though it is not the fill's any more. */
export interface WordsBesideEdit {
  readonly sheet: string;
  readonly cell: CellSnapshot;
  readonly words: string;
  /** Number format without them. */
  readonly format: string;
  /** Typed over a filled number itself, not a formula that rests on one. */
  readonly edited: boolean;
}

export interface WordsBesideEdits {
  readonly cells: readonly WordsBesideEdit[];
  /** Lists changed so much that nobody can tell which of their numbers were typed. */
  readonly unknown: readonly { readonly sheet: string; readonly marker: string }[];
}

/**
 * The words that stand beside numbers and formulas typed over filled numbers, and beside formulas that rest on no other
 * figure with words than those.
 */
export function wordsBesideEdits(snapshot: WorkbookSnapshot, positions: RecordPositions): WordsBesideEdits {
  const { worded, unknown } = new WordedCells(snapshot, positions);
  const names = new NamesOfCells(snapshot);
  const stale = new Set(worded.filter(({ edited }) => edited));
  // A sum of a sum: until nothing more follows.
  for (let before = -1; before < stale.size;) {
    before = stale.size;
    for (const one of worded) {
      if (stale.has(one) || one.cell.formula === undefined) continue;
      const touched = wordedCellsOf(one, worded, names);
      if (touched.length > 0 && touched.every((cell) => stale.has(cell))) stale.add(one);
    }
  }
  return { cells: worded.filter((one) => stale.has(one)), unknown };
}

function wordedCellsOf(
  { sheet, cell }: WordsBesideEdit,
  worded: readonly WordsBesideEdit[],
  names: NamesOfCells,
): readonly WordsBesideEdit[] {
  const { cells } = formulaReferences(cell.formula ?? '', sheet, names);
  return worded.filter(({ sheet: on, cell: { row, column } }) =>
    cells.some(
      (range) =>
        nameKey(range.sheet) === nameKey(on) &&
        row >= range.firstRow &&
        row <= range.lastRow &&
        column >= range.firstColumn &&
        column <= range.lastColumn,
    ),
  );
}

/** Every number that shows words of a fill. */
class WordedCells {
  readonly worded: WordsBesideEdit[] = [];
  readonly unknown: { readonly sheet: string; readonly marker: string }[] = [];
  private readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  private readonly rows = new Map<string, ReadonlyMap<number, readonly CellSnapshot[]>>();

  constructor(snapshot: WorkbookSnapshot, positions: RecordPositions) {
    this.sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
    for (const { scalars, bands, qualified = [] } of reportsIn(snapshot.record)) {
      // A formula kept by a later fill has the words of what it rests on.
      const sums = new Set(qualified.map(({ name }) => placeOf(positions.get(name))));
      for (const { name, format, written } of scalars) {
        const position = positions.get(name);
        if (sums.has(placeOf(position))) continue;
        this.addNamed(
          position,
          format,
          ({ value, formula }) => formula !== undefined || !sameStoredValue(value, written),
        );
      }
      for (const { name, format } of qualified) {
        this.addNamed(positions.get(name), format, ({ formula }) => formula === undefined);
      }
      for (const band of bands) {
        const position = positions.get(band.name);
        if (!position || band.cells.every(({ format }) => format === undefined)) continue;
        const { sheet, range } = position;
        try {
          this.addList(sheet, filledBand(sheet, band, range, this.rowsOf(sheet)));
        } catch (error) {
          if (!(error instanceof NgktError)) throw error;
          this.unknown.push({ sheet, marker: band.marker });
        }
      }
    }
  }

  private addNamed(
    position: ReturnType<RecordPositions['get']>,
    format: string | undefined,
    isEdited: (cell: CellSnapshot) => boolean,
  ): void {
    if (!position) return;
    const { sheet, range } = position;
    const cell = this.cell(sheet, range.firstRow, range.firstColumn);
    if (cell) this.add(sheet, cell, format, isEdited(cell));
  }

  private addList(sheet: string, band: FilledBand): void {
    const { first, last, record } = band;
    const edits = bandEdits(band);
    const typed = new Set(
      [...edits.cells.values()].flatMap((cells) => [...cells.values()].map(({ current }) => current)),
    );
    for (let start = first; start <= last; start += record.height) {
      const inserted = edits.inserted.includes(start);
      for (const { rowOffset, column, format } of record.cells) {
        const cell = this.cell(sheet, start + rowOffset, column);
        this.add(sheet, cell, format, inserted || typed.has(cell));
      }
    }
  }

  private add(sheet: string, cell: CellSnapshot | undefined, format: string | undefined, edited: boolean): void {
    // A formula that nobody has calculated yet shows its words once it is.
    if (!cell || format === undefined || (typeof cell.value !== 'number' && cell.formula === undefined)) return;
    const words = leftWords(cell.format, format);
    if (words === undefined) return;
    this.worded.push({ sheet, cell, words, format, edited });
  }

  private cell(sheet: string, row: number, column: number): CellSnapshot | undefined {
    return this.rowsOf(sheet)
      .get(row)
      ?.find((cell) => cell.column === column);
  }

  private rowsOf(name: string): ReadonlyMap<number, readonly CellSnapshot[]> {
    const sheet = this.sheets.get(name);
    const rows = this.rows.get(name) ?? (sheet ? cellsByRow(sheet) : new Map<number, readonly CellSnapshot[]>());
    this.rows.set(name, rows);
    return rows;
  }
}

function placeOf(position: ReturnType<RecordPositions['get']>): string {
  return position ? cellKey(position.sheet, position.range.firstRow, position.range.firstColumn) : '';
}
