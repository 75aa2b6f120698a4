import type { Wire } from '../../../../src/workbench/protocol/wire';

export interface SampleCell {
  readonly value: Wire;
  /** With "=". */
  readonly formula?: string;
}

/** The cells of a sheet; rows and columns count from zero. */
export class SampleSheet {
  private readonly cells = new Map<string, SampleCell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): SampleCell {
    return this.cells.get(`${String(row)},${String(column)}`) ?? { value: '' };
  }

  put(row: number, column: number, cell: SampleCell): void {
    this.cells.set(`${String(row)},${String(column)}`, cell);
  }

  /** Rows and columns from A1 that hold all cells. */
  extent(): { readonly rows: number; readonly columns: number } {
    const places = [...this.cells.keys()].map((key) => key.split(',').map(Number));
    return {
      rows: Math.max(0, ...places.map(([row]) => row ?? 0)) + 1,
      columns: Math.max(0, ...places.map(([, column]) => column ?? 0)) + 1,
    };
  }
}
