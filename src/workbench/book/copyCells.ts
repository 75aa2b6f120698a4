import type { CellRange } from '../../report/workbook/snapshot';
import { LAST_COLUMN, LAST_ROW } from '../../report/references/cellAddress';
import { shiftFormula } from '../../report/references/shiftFormula';
import type { CellPatch, EngineCell, EngineSheet } from '../engine/engine';
import type { Book } from './book';
import type { Copy, CopyType } from './copy';
import { copyMerges } from './copyMerges';
import { copyRules } from './copyRules';
import { copySizes } from './copySizes';
import { bounding, columnCount, rowCount, translated } from './rectangles';
import { transposed, transposedRange } from './transpose';

export interface CopyPlace {
  readonly sheet: string;
  readonly range: CellRange;
}

/**
 * Copies cells as Excel pastes them: relative references move along, a target that is a multiple of the source is filled
 * with copies of it, any other target takes the source's size from its upper left cell. With formats come merges and
 * conditional formats, with everything validations as well; whole rows bring their heights, whole columns their widths.
 * @returns the range that was written
 */
export function copyCells(
  book: Book,
  source: CopyPlace,
  target: CopyPlace,
  type: CopyType = 'All',
  { skipBlanks = false, transpose = false } = {},
): CellRange {
  const from = book.engine.sheet(source.sheet);
  const to = book.engine.sheet(target.sheet);
  if (!from || !to) return target.range;
  const copied = withinUse(book, from, to, source.range);
  const asPasted = transpose ? transposedRange(copied) : copied;
  const whole = transpose ? transposedRange(source.range) : source.range;
  const tiles = tilesOf(whole, asPasted, target.range);
  const cells = transpose ? transposed(from.read(copied)) : from.read(copied);
  const copy: Copy = { book, from, to, source: copied, tiles, transpose };
  const merges = from.merges();
  if (type === 'All' || type === 'Formats') {
    copyMerges(copy, merges);
    copyRules(copy, type);
    copySizes(copy, source.range);
  }
  const written = bounding(tiles);
  // The tiles lie side by side: one write for all of them.
  const patches: (CellPatch | undefined)[][] = Array.from({ length: rowCount(written) }, () => []);
  for (const tile of tiles) {
    const rows = tile.firstRow - source.range.firstRow;
    const columns = tile.firstColumn - source.range.firstColumn;
    cells.forEach((line, row) => {
      const patched = patches[tile.firstRow - written.firstRow + row];
      line.forEach((cell, column) => {
        if (!patched) return;
        patched[tile.firstColumn - written.firstColumn + column] = patchOf(cell, type, rows, columns, skipBlanks);
      });
    });
  }
  to.write(written.firstRow, written.firstColumn, patches);
  return written;
}

function patchOf(
  cell: EngineCell,
  type: CopyType,
  rows: number,
  columns: number,
  skipBlanks: boolean,
): CellPatch | undefined {
  if (skipBlanks && cell.value === null && cell.formula === undefined) return undefined;
  if (type === 'Formats') return { style: cell.style };
  const style = type === 'All' ? { style: cell.style } : {};
  if (cell.formula !== undefined && type !== 'Values') {
    return { formula: shiftFormula(cell.formula, rows, columns), ...style };
  }
  return cell.runs && type !== 'Values' ? { runs: cell.runs, ...style } : { ...valueOf(cell), ...style };
}

/** A constant as it is to be written elsewhere; an error stays one. */
function valueOf({ value, error }: EngineCell): CellPatch {
  return error === undefined ? { value } : { value, error };
}

/** The part of whole rows or columns that matters on either sheet; other ranges stay as they are. */
function withinUse(book: Book, from: EngineSheet, to: EngineSheet, range: CellRange): CellRange {
  const wholeRows = columnCount(range) === LAST_COLUMN;
  const wholeColumns = rowCount(range) === LAST_ROW;
  if (!wholeRows && !wholeColumns) return range;
  const beside = book.sheets.get(from.id);
  const rules = [...(beside?.conditionalFormats ?? []), ...(beside?.validations ?? [])].flatMap(({ ranges }) => ranges);
  const held = [from.used(), to.used(), ...from.merges(), ...to.merges(), ...rules];
  const used = held.reduce<CellRange>((whole, part) => (part ? bounding([whole, part]) : whole), {
    firstRow: 1,
    lastRow: 1,
    firstColumn: 1,
    lastColumn: 1,
  });
  return {
    ...range,
    ...(wholeRows && { lastColumn: used.lastColumn }),
    ...(wholeColumns && { lastRow: used.lastRow }),
  };
}

/** Where copies of the source go. @param whole the source as given, @param used the part of it that is copied */
function tilesOf(whole: CellRange, used: CellRange, target: CellRange): CellRange[] {
  const [rows, columns] = [rowCount(whole), columnCount(whole)];
  const down = rowCount(target) % rows === 0 ? rowCount(target) / rows : 1;
  const across = columnCount(target) % columns === 0 ? columnCount(target) / columns : 1;
  // Excel repeats in both directions or in none.
  const fits = rowCount(target) % rows === 0 && columnCount(target) % columns === 0;
  const [times, timesAcross] = fits ? [down, across] : [1, 1];
  const tiles: CellRange[] = [];
  for (let row = 0; row < times; row++) {
    for (let column = 0; column < timesAcross; column++) {
      const firstRow = target.firstRow + row * rows;
      const firstColumn = target.firstColumn + column * columns;
      tiles.push(translated(used, firstRow - used.firstRow, firstColumn - used.firstColumn));
    }
  }
  return tiles;
}
