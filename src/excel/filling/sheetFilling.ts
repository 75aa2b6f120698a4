import { segmentsOf, type Segment } from '../../ooxml/sheet/segments';
import type { CellContent, CellWrite, FormatWrite, SheetPlan } from '../../report/plan/plan';
import { qualifyFormat } from '../../report/numberFormat';
import { formatAt, type LiveSheet } from '../reading/liveDetail';
import { changed, enteredContent, type CellChange } from './cellChange';

type Band = Segment & { readonly kind: 'band' };

/** Contents and number formats that a plan puts into the cells of one sheet, rows that come back left out. */
export function filledCells(plan: SheetPlan, sheet: LiveSheet): CellChange[] {
  const filling = new SheetFilling(plan, sheet);
  return filling.cells();
}

class SheetFilling {
  private readonly writes: ReadonlyMap<number, readonly CellWrite[]>;
  private readonly qualify: ReadonlyMap<number, readonly FormatWrite[]>;

  constructor(
    private readonly plan: SheetPlan,
    private readonly sheet: LiveSheet,
  ) {
    this.writes = byRow(plan.writes);
    this.qualify = byRow(plan.qualify);
  }

  cells(): CellChange[] {
    return segmentsOf(this.plan.changes).flatMap((segment) => {
      if (segment.kind === 'kept') return this.keptCells(segment);
      return segment.kind === 'band' ? this.bandCells(segment) : [];
    });
  }

  private keptCells({ from, to, newFrom }: Segment & { readonly kind: 'kept' }): CellChange[] {
    const cells: CellChange[] = [];
    for (const [row, writes] of this.writes) {
      if (row < from || row > to) continue;
      for (const { column, content } of writes) cells.push(this.filled(row, row + newFrom - from, column, content));
    }
    for (const row of this.qualify.keys()) {
      if (row >= from && row <= to) cells.push(...this.qualified(row, row + newFrom - from));
    }
    return cells;
  }

  private bandCells({ change, newFrom }: Band): CellChange[] {
    const { bodyFrom, height, oldCount, newCount } = change;
    const cells: CellChange[] = [];
    for (let repetition = 0; repetition < newCount; repetition++) {
      // New repetitions are copies of the first.
      const sourceFrom = bodyFrom + (repetition < oldCount ? repetition * height : 0);
      const targetFrom = newFrom + repetition * height;
      for (let offset = 0; offset < height; offset++) {
        cells.push(...this.qualified(sourceFrom + offset, targetFrom + offset));
      }
      for (const { rowOffset, column, contents } of change.columns) {
        const content = contents[repetition];
        if (content === undefined) continue;
        cells.push(this.filled(sourceFrom + rowOffset, targetFrom + rowOffset, column, content));
      }
    }
    return cells;
  }

  private filled(row: number, newRow: number, column: number, content: number | string | CellContent): CellChange {
    return { row: newRow, column, ...enteredContent(content, formatAt(this.sheet, row, column)) };
  }

  private qualified(row: number, newRow: number): CellChange[] {
    return (this.qualify.get(row) ?? []).map(({ column, prefix, suffix, format }) => {
      const standing = formatAt(this.sheet, row, column);
      return { row: newRow, column, ...changed(qualifyFormat(format ?? standing, prefix, suffix), standing) };
    });
  }
}

function byRow<T extends { readonly row: number }>(items: readonly T[]): Map<number, T[]> {
  const rows = new Map<number, T[]>();
  for (const item of items) {
    const row = rows.get(item.row);
    if (row) row.push(item);
    else rows.set(item.row, [item]);
  }
  return rows;
}
