import { formulaCopies } from '../../references/rewriteFormula';
import { listMapsOf, type SheetMaps } from '../../references/sheetMaps';
import type { CellSnapshot } from '../../workbook/snapshot';
import { blank } from '../cells/cellContent';
import type { NoteBeside, NotesBeside } from './notesBeside';
import type { CellContent, SheetPlan } from '../plan';
import { isInBody, withColumn } from '../removedRows/returnedFormulas';

/** A column of a list in which people typed over or damaged the template's content, to be written anew as a whole. */
export interface TypedColumn {
  readonly sheet: string;
  /** Row of the first entry's cell before the fill. */
  readonly row: number;
  readonly place: NotesBeside;
  /** Entries after the fill. */
  readonly count: number;
  /** What was typed, by the entry it stays with. */
  readonly kept: ReadonlyMap<number, NoteBeside>;
}

/** The sheets of a plan with those columns: only now is known where the rows stand that their formulas look at. */
export function withTypedColumns(
  sheets: readonly SheetPlan[],
  columns: readonly TypedColumn[],
  sheetNames: readonly string[],
): readonly SheetPlan[] {
  if (columns.length === 0) return sheets;
  const maps = listMapsOf(sheets, sheetNames);
  return sheets.map((plan) =>
    columns
      .filter(({ sheet }) => sheet === plan.sheet)
      .reduce((made, typed) => {
        const changes = made.changes.map((change) =>
          change.kind === 'band' && isInBody(change, typed.row)
            ? withColumn(change, typed.row, typed.place.column, contentsOf(typed, maps))
            : change,
        );
        return { ...made, changes };
      }, plan),
  );
}

function contentsOf({ sheet, place, count, kept }: TypedColumn, maps: SheetMaps): CellContent[] {
  const { cells, model, notes, damaged } = place;
  const changed = new Set([...damaged, ...notes.map(({ repetition }) => repetition)]);
  const copies = new Map<CellSnapshot, (repetition: number) => string>();
  const textIn = (cell: CellSnapshot, formula: string, index: number): string => {
    const known = copies.get(cell) ?? formulaCopies(formula, sheet, maps, cell.row);
    copies.set(cell, known);
    return known(index);
  };
  return Array.from({ length: count }, (_, index): CellContent => {
    const own = index < cells.length && !changed.has(index) ? cells[index] : undefined;
    const source = kept.get(index)?.cell ?? own ?? model;
    if (!source) return blank;
    const standing = cells[index < cells.length ? index : 0];
    const format = standing?.format === source.format ? {} : { format: source.format };
    const { formula, value } = source;
    if (formula !== undefined) return { type: 'formula', formula: textIn(source, formula, index), ...format };
    if (typeof value === 'number') return { type: 'number', number: value, ...format };
    if (typeof value === 'boolean') return { type: 'formula', formula: value ? 'TRUE' : 'FALSE', ...format };
    return value === null || value === '' ? blank : { type: 'text', text: value, ...format };
  });
}
