import type { BandChange, SheetPlan } from '../../report/plan/plan';
import { formulaCopies } from '../../report/references/rewriteFormula';
import type { RowMap } from '../../report/references/rowMap';
import type { SheetMaps } from '../../report/references/sheetMaps';
import { formatAt, formulaCells, type LiveSheet } from '../reading/liveDetail';
import { enteredFormula, type CellChange } from './cellChange';

/**
 * Every formula of a sheet as it must read after the fill, at its new place; those that the plan overwrites and those
 * whose row goes are left out.
 */
export function followedFormulas(sheet: LiveSheet, plan: SheetPlan | undefined, maps: SheetMaps): CellChange[] {
  const map = maps.map(sheet.name);
  const overwritten = overwrittenCells(plan);
  const followed: CellChange[] = [];
  for (const { row, column, formula } of formulaCells(sheet)) {
    if (overwritten.has(`${row}:${column}`)) continue;
    const band = map?.bandRow(row);
    const text = formulaCopies(formula, sheet.name, maps, band ? row : undefined);
    for (const { newRow, repetition } of placesOf(row, map)) {
      followed.push({ row: newRow, column, ...enteredFormula(text(repetition), formatAt(sheet, row, column)) });
    }
  }
  return followed;
}

/** Where a row stands after the fill: a row of a list's first repetition also in every new repetition. */
function placesOf(row: number, map: RowMap | undefined): { readonly newRow: number; readonly repetition: number }[] {
  const band = map?.bandRow(row);
  if (!band) {
    const newRow = map ? map.row(row) : row;
    return newRow === undefined ? [] : [{ newRow, repetition: 0 }];
  }
  const { oldCount, newCount, height } = band.change;
  const repetitions = band.repetition < newCount ? [band.repetition] : [];
  if (band.repetition === 0) {
    for (let repetition = oldCount; repetition < newCount; repetition++) repetitions.push(repetition);
  }
  return repetitions.map((repetition) => ({
    newRow: band.first + repetition * height + band.offset,
    repetition,
  }));
}

/** Cells before the fill that get a content, "row:column". */
function overwrittenCells(plan: SheetPlan | undefined): ReadonlySet<string> {
  const cells = new Set<string>((plan?.writes ?? []).map(({ row, column }) => `${row}:${column}`));
  for (const change of plan?.changes ?? []) {
    if (change.kind === 'band') for (const cell of overwrittenInBand(change)) cells.add(cell);
  }
  return cells;
}

function* overwrittenInBand({ bodyFrom, height, oldCount, columns }: BandChange): Generator<string> {
  for (const { rowOffset, column, contents } of columns) {
    for (let repetition = 0; repetition < oldCount; repetition++) {
      if (contents[repetition] !== undefined) yield `${bodyFrom + repetition * height + rowOffset}:${column}`;
    }
  }
}
