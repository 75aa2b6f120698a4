import { isQuantity, type Quantity } from '../../../kpi/value';
import { nameKey } from '../../workbook/nameKey';
import type { NotableCell } from '../fillRun';

/** Filled cells that are no exact numbers, found by range. Rows are those after the fill. */
export class NotableCells {
  private readonly sheets = new Map<string, Map<number, Map<number, NotableCell>>>();
  private count = 0;

  constructor(cells: readonly NotableCell[]) {
    for (const cell of cells) this.put(cell);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** @returns whether this is news */
  set(cell: NotableCell): boolean {
    const before = this.put(cell);
    return JSON.stringify(before?.value) !== JSON.stringify(cell.value);
  }

  /** @returns what stood there before */
  private put(cell: NotableCell): NotableCell | undefined {
    const key = nameKey(cell.sheet);
    let columns = this.sheets.get(key);
    if (!columns) this.sheets.set(key, (columns = new Map<number, Map<number, NotableCell>>()));
    let rows = columns.get(cell.column);
    if (!rows) columns.set(cell.column, (rows = new Map<number, NotableCell>()));
    const before = rows.get(cell.row);
    rows.set(cell.row, cell);
    this.count += before ? 0 : 1;
    return before;
  }

  /** Whether any stands in these columns, which no fill moves. */
  isInColumns(sheet: string, firstColumn: number, lastColumn: number): boolean {
    for (const column of this.sheets.get(nameKey(sheet))?.keys() ?? []) {
      if (column >= firstColumn && column <= lastColumn) return true;
    }
    return false;
  }

  within(sheet: string, firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): NotableCell[] {
    const found: NotableCell[] = [];
    for (const [column, rows] of this.sheets.get(nameKey(sheet)) ?? []) {
      if (column < firstColumn || column > lastColumn) continue;
      if (lastRow - firstRow < rows.size) {
        for (let row = firstRow; row <= lastRow; row++) {
          const cell = rows.get(row);
          if (cell) found.push(cell);
        }
      } else for (const cell of rows.values()) if (cell.row >= firstRow && cell.row <= lastRow) found.push(cell);
    }
    return found;
  }
}

/** Notable cells by what a formula over them can say. */
export interface TouchedCells {
  /** Numbers that are known, though not exactly. */
  readonly numbers: readonly (NotableCell & { readonly value: Quantity })[];
  /** Words instead of a number. */
  readonly texts: readonly NotableCell[];
  /** Sums whose words cannot be known. */
  readonly unknown: readonly NotableCell[];
  /** Results of other formulas over notable cells. */
  readonly computed: readonly NotableCell[];
}

export function byKind(cells: readonly NotableCell[]): TouchedCells {
  return {
    numbers: cells.filter(isNumber),
    texts: cells.filter((cell) => typeof cell.value === 'object' && !isNumber(cell)),
    unknown: cells.filter(({ value }) => value === 'unknown'),
    computed: cells.filter(({ value }) => value === 'computed'),
  };
}

function isNumber(cell: NotableCell): cell is NotableCell & { readonly value: Quantity } {
  return typeof cell.value === 'object' && isQuantity(cell.value);
}
