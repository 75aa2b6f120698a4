import type { CellRange } from '../../../src/report/workbook/snapshot';
import type { EngineCell, EngineSheet, Scalar } from '../../../src/workbench/engine/engine';
import { parseRange } from '../../../src/report/references/cellAddress';

export function at(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new Error(`No range: ${address}`);
  return range;
}

export function cellAt(sheet: EngineSheet, address: string): EngineCell {
  return sheet.read(at(address))[0]![0]!;
}

export function valuesAt(sheet: EngineSheet, address: string): Scalar[][] {
  return sheet.read(at(address)).map((row) => row.map(({ value }) => value));
}

/** Texts that begin with "=" are written as formulas. */
export function put(sheet: EngineSheet, address: string, rows: readonly (readonly Scalar[])[]): void {
  const { firstRow, firstColumn } = at(address);
  sheet.write(
    firstRow,
    firstColumn,
    rows.map((row) =>
      row.map((value) =>
        typeof value === 'string' && value.startsWith('=') ? { formula: value.slice(1) } : { value },
      ),
    ),
  );
}
