import type { RoundTrips } from '../roundTrips';
import type { CellGrid } from './liveDetail';

/** Cells of which contents, values, types and formats fit into one answer of 5 MB. */
const MOST_CELLS = 30_000;

/**
 * Reads the used cells of sheets that are too large for one answer, some rows at a time.
 * @param used ranges whose place and size are loaded; null objects for empty sheets
 */
export async function readInPieces(
  trips: RoundTrips,
  used: readonly Excel.Range[],
  mostCells = MOST_CELLS,
): Promise<(CellGrid | undefined)[]> {
  const pieces = used.map((range) => (range.isNullObject ? [] : piecesOf(range, mostCells)));
  let waiting = 0;
  for (const { range, cells } of pieces.flat()) {
    if (waiting > 0 && waiting + cells > mostCells) {
      await trips.sync();
      waiting = 0;
    }
    range.load('formulas,values,valueTypes,numberFormat');
    waiting += cells;
  }
  if (waiting > 0) await trips.sync();
  return used.map((range, index) => {
    if (range.isNullObject) return undefined;
    const read = (pieces[index] ?? []).map((piece) => piece.range);
    return {
      firstRow: range.rowIndex + 1,
      firstColumn: range.columnIndex + 1,
      inputs: read.flatMap(({ formulas }) => formulas as CellGrid['inputs']),
      values: read.flatMap(({ values }) => values as CellGrid['values']),
      types: read.flatMap(({ valueTypes }) => valueTypes as CellGrid['types']),
      formats: read.flatMap(({ numberFormat }) => numberFormat as CellGrid['formats']),
    };
  });
}

function piecesOf(used: Excel.Range, mostCells: number): { readonly range: Excel.Range; readonly cells: number }[] {
  const { rowCount, columnCount } = used;
  const height = Math.max(1, Math.floor(mostCells / columnCount));
  const pieces: { range: Excel.Range; cells: number }[] = [];
  for (let row = 0; row < rowCount; row += height) {
    const rows = Math.min(height, rowCount - row);
    const range = used.getCell(row, 0).getAbsoluteResizedRange(rows, columnCount);
    pieces.push({ range, cells: rows * columnCount });
  }
  return pieces;
}
