import type { RangeEnd } from '../workbook/record';

/** Columns of a range, one-based and inclusive. */
export interface Columns {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * Ranges that begin or end in rows that are taken out. They close up to the next row that stays, and take the rows in
 * again when these come back. Until then they are told by their columns alone, so nothing is remembered where two ranges
 * of the same columns would come to begin or end at one row that did not before.
 */
export class RangeEnds {
  private readonly lost = new Map<string, { readonly row: number; readonly newRow: number; readonly end: RangeEnd }>();
  /** Ends that several ranges share which were not the same. */
  private readonly shared = new Set<string>();

  /** A range begins or ends in a row that goes, and after the fill at `newRow`. */
  noteLost(row: number, newRow: number, end: RangeEnd): void {
    const key = keyOf(newRow, end);
    const known = this.lost.get(key);
    if (known && known.row !== row) this.shared.add(key);
    this.lost.set(key, { row, newRow, end });
  }

  /** A range begins or ends beside rows that go. */
  noteStanding(newRow: number, end: RangeEnd): void {
    this.shared.add(keyOf(newRow, end));
  }

  isRemembered(newRow: number, end: RangeEnd): boolean {
    return !this.shared.has(keyOf(newRow, end));
  }

  /** The ends of ranges that reached a row that goes and close up to `newRow`. */
  reaching(row: number, newRow: number, side: RangeEnd['side']): RangeEnd[] {
    return [...this.lost.values()]
      .filter((at) => at.end.side === side && at.newRow === newRow && this.isRemembered(newRow, at.end))
      .filter((at) => (side === 'first' ? row >= at.row : row <= at.row))
      .map(({ end }) => end);
  }
}

export function isSameEnd(a: RangeEnd, b: RangeEnd): boolean {
  return a.side === b.side && a.firstColumn === b.firstColumn && a.lastColumn === b.lastColumn;
}

function keyOf(newRow: number, { side, firstColumn, lastColumn }: RangeEnd): string {
  return `${side} ${newRow} ${firstColumn} ${lastColumn}`;
}
