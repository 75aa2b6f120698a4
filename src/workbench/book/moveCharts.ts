import type { EngineSheet } from '../engine/engine';
import type { BookChart, StructureChange } from './book';
import { heightOfRows, widthOfColumns } from './edges';

/** Where rows or columns come in or go, in points from the sheet's upper left corner. */
export interface Stretch {
  readonly axis: 'rows' | 'columns';
  readonly from: number;
  /** Negative where they go. */
  readonly length: number;
}

/** To be asked before rows go and after rows have come, while they are there to be measured. */
export function stretchOf(sheet: EngineSheet, { axis, action, first, count }: StructureChange): Stretch {
  const measure = axis === 'rows' ? heightOfRows : widthOfColumns;
  const length = measure(sheet, first, count);
  return { axis, from: measure(sheet, 1, first - 1), length: action === 'insert' ? length : -length };
}

/** Charts are anchored to cells at both ends: they move with cells before them and grow and shrink with those they cover. */
export function moveCharts(charts: readonly BookChart[], { axis, from, length }: Stretch): void {
  for (const { box } of charts) {
    const start = axis === 'rows' ? box.top : box.left;
    const end = start + (axis === 'rows' ? box.height : box.width);
    const newStart = movedEdge(start, from, length);
    const newLength = Math.max(movedEdge(end, from, length) - newStart, 0);
    if (axis === 'rows') [box.top, box.height] = [newStart, newLength];
    else [box.left, box.width] = [newStart, newLength];
  }
}

function movedEdge(edge: number, from: number, length: number): number {
  if (edge < from) return edge;
  return length >= 0 ? edge + length : Math.max(edge + length, from);
}
