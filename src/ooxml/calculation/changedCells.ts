import type { InsertChange, SheetPlan } from '../../report/plan/plan';
import { LAST_COLUMN } from '../../report/references/cellAddress';
import type { CellRange } from '../../report/workbook/snapshot';

/**
 * The cells of one sheet whose contents a plan changes, in rows before the fill. Rows put in lie between two rows: a
 * range is concerned when it spans the gap.
 */
export function plannedChanges(plan: SheetPlan): CellRange[] {
  const cells = plan.writes.map(({ row, column }) => range(row, row, column, column));
  const rows = plan.changes.map((change) =>
    change.kind === 'insert' ? insertedRows(change) : range(change.from, change.to, 1, LAST_COLUMN),
  );
  return [...cells, ...rows];
}

/** Ranges that reach the gap may take in what comes back, so the rows beside it count as well. */
function insertedRows({ before, rows }: InsertChange): CellRange {
  const reach = rows.some(({ ends }) => ends !== undefined) ? 1 : 0.5;
  return range(before - reach, before - 1 + reach, 1, LAST_COLUMN);
}

function range(firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): CellRange {
  return { firstRow, lastRow, firstColumn, lastColumn };
}

/** Cells of one sheet, found quickly by range: whole stretches of rows in a list, single cells by column. */
export class CellSet {
  private readonly ranges: CellRange[] = [];
  private readonly columns = new Map<number, number[]>();
  /** Where the single cells stand. */
  private firstColumn = Infinity;
  private lastColumn = 0;
  private isSorted = true;

  add(cells: CellRange): void {
    if (cells.firstRow !== cells.lastRow || cells.firstColumn !== cells.lastColumn) {
      this.ranges.push(cells);
      return;
    }
    const { firstRow: row, firstColumn: column } = cells;
    const rows = this.columns.get(column);
    if (!rows) this.columns.set(column, [row]);
    else {
      if ((rows[rows.length - 1] as number) > row) this.isSorted = false;
      rows.push(row);
    }
    if (column < this.firstColumn) this.firstColumn = column;
    if (column > this.lastColumn) this.lastColumn = column;
  }

  touches(cells: CellRange): boolean {
    this.sort();
    return this.ranges.some((range) => overlap(range, cells)) || this.touchesSingle(cells);
  }

  private touchesSingle({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean {
    const last = Math.min(lastColumn, this.lastColumn);
    for (let column = Math.max(firstColumn, this.firstColumn); column <= last; column++) {
      const rows = this.columns.get(column);
      const next = rows?.[firstAtLeast(rows, firstRow)];
      if (next !== undefined && next <= lastRow) return true;
    }
    return false;
  }

  private sort(): void {
    if (this.isSorted) return;
    for (const rows of this.columns.values()) rows.sort((a, b) => a - b);
    this.isSorted = true;
  }
}

function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.firstRow <= b.lastRow && a.lastRow >= b.firstRow && a.firstColumn <= b.lastColumn && a.lastColumn >= b.firstColumn
  );
}

function firstAtLeast(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
