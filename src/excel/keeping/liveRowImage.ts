import { keptContent, type KeptCell, type KeptRow } from '../../ooxml/sheet/keptRow';
import { toKeptFormula } from '../../report/references/keptFormula';
import { formulaOf, gridCell, inputAt, type LiveSheet } from '../reading/liveDetail';
import { describeLook } from './cellLook';
import type { LiveRow } from './liveRows';

/**
 * A row of the open workbook kept aside, as a file keeps it (`KeptRow`).
 * @param look undefined for a row without any used cell
 * @param places all rows that go together with this one, see `keptPlaces`
 * @param moved what a formula reads like after the fill that takes the row out
 */
export function liveRowImage(
  sheet: LiveSheet,
  row: number,
  look: LiveRow | undefined,
  places: ReadonlyMap<number, number>,
  moved: (formula: string) => string,
): string {
  const styles: string[] = [];
  const styleOf = (column: number): number => {
    const cell = look?.looks[column - 1];
    if (!cell || Object.keys(cell.format).length === 0) return -1;
    const description = describeLook(cell);
    const known = styles.indexOf(description);
    return known >= 0 ? known : styles.push(description) - 1;
  };
  const { grid } = sheet;
  const last = Math.max(look?.looks.length ?? 0, grid ? grid.firstColumn + (grid.inputs[0]?.length ?? 0) - 1 : 0);
  const cells: KeptCell[] = [];
  for (let column = 1; column <= last; column++) {
    const style = styleOf(column);
    const content = keptCell(sheet, row, column, places, moved);
    if (style >= 0 || content.rest !== '/>') cells.push({ column, style, ...content });
  }
  const kept: KeptRow = {
    attributes: rowAttributes(look),
    style: -1,
    styles,
    cells,
    merges: sheet.merges
      .filter(({ firstRow, lastRow }) => firstRow === row && places.has(lastRow))
      .map(({ firstColumn, lastColumn, lastRow }) => [firstColumn, lastColumn, lastRow - row + 1] as const),
  };
  return JSON.stringify(kept);
}

function keptCell(
  sheet: LiveSheet,
  row: number,
  column: number,
  places: ReadonlyMap<number, number>,
  moved: (formula: string) => string,
): Pick<KeptCell, 'rest' | 'formula'> {
  const input = inputAt(sheet, row, column);
  const value = gridCell(sheet.grid, ({ values }) => values, row, column) ?? '';
  const formula = formulaOf(input, value);
  if (formula !== undefined) return { formula: moved(toKeptFormula(formula, sheet.name, row, places)) };
  const isError = gridCell(sheet.grid, ({ types }) => types, row, column) === 'Error';
  return { rest: keptContent(value, isError ? String(value) : undefined) };
}

function rowAttributes(look: LiveRow | undefined): string {
  const height = look?.height === undefined ? '' : ` ht="${look.height}" customHeight="1"`;
  return height + (look?.hidden ? ' hidden="1"' : '');
}
