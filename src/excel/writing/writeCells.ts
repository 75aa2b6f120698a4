import { cellBlocks, type CellBlock } from '../filling/cellBlocks';
import type { CellChange } from '../filling/cellChange';
import type { CellInput } from '../reading/liveDetail';
import type { RoundTrips } from '../roundTrips';

/** Cells of one block: a block fits into a request whatever stands in it, except for very long texts. */
const MOST_CELLS = 20_000;

/** Writes contents and number formats into the cells of a sheet, block by block. */
export async function writeCells(
  trips: RoundTrips,
  sheet: Excel.Worksheet,
  changes: readonly CellChange[],
): Promise<void> {
  const texts = changes.filter(({ throughText }) => throughText);
  await writeBlocks(trips, formatBlocks(texts.map((change) => ({ ...change, format: 'General' }))), (block) => {
    rangeOf(sheet, block).numberFormat = copyOf(block);
  });
  const inputs = changes.flatMap(({ row, column, input }) =>
    input === undefined ? [] : [{ row, column, value: input }],
  );
  await writeBlocks(trips, cellBlocks<CellInput>(inputs, MOST_CELLS), (block) => {
    rangeOf(sheet, block).formulas = copyOf(block);
  });
  await writeBlocks(trips, formatBlocks(changes), (block) => {
    rangeOf(sheet, block).numberFormat = copyOf(block);
  });
}

function formatBlocks(changes: readonly CellChange[]): CellBlock<string>[] {
  const formats = changes.flatMap(({ row, column, format }) =>
    format === undefined ? [] : [{ row, column, value: format }],
  );
  return cellBlocks(formats, MOST_CELLS);
}

async function writeBlocks<T extends CellInput>(
  trips: RoundTrips,
  blocks: readonly CellBlock<T>[],
  write: (block: CellBlock<T>) => void,
): Promise<void> {
  for (const block of blocks) {
    await trips.makeRoom(charactersOf(block));
    write(block);
  }
}

function copyOf<T>({ rows }: CellBlock<T>): T[][] {
  return rows.map((row) => [...row]);
}

function charactersOf({ rows }: CellBlock<CellInput>): number {
  // 200 for the request's own words about a block.
  return rows.flat().reduce<number>((sum, value) => sum + String(value).length + 3, 200);
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rows }: CellBlock<unknown>): Excel.Range {
  return sheet.getRangeByIndexes(row - 1, column - 1, rows.length, rows[0]?.length ?? 1);
}
