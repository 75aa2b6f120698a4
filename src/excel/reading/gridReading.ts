import type { CellGrid } from './liveDetail';

/** Asks for the used cells of a sheet: their contents, or their values with types; `take` after the round trip. */
export class GridReading {
  private readonly used: Excel.Range;

  constructor(
    sheet: Excel.Worksheet,
    private readonly what: 'inputs' | 'values' = 'inputs',
  ) {
    this.used = sheet.getUsedRangeOrNullObject(true);
    this.used.load(`rowIndex,columnIndex,formulas${what === 'values' ? ',values,valueTypes' : ''}`);
  }

  /** Undefined for an empty sheet; what was not asked for is empty. */
  take(): CellGrid | undefined {
    const { used, what } = this;
    if (used.isNullObject) return undefined;
    return {
      firstRow: used.rowIndex + 1,
      firstColumn: used.columnIndex + 1,
      inputs: used.formulas as CellGrid['inputs'],
      values: what === 'values' ? (used.values as CellGrid['values']) : [],
      types: what === 'values' ? used.valueTypes : [],
      formats: [],
    };
  }
}
