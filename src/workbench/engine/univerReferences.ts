import type { IRange } from '@univerjs/core';
import {
  deserializeRangeWithSheetWithCache,
  generateStringWithSequence,
  type LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
  serializeRangeToRefString,
} from '@univerjs/engine-formula';

/** Rows or columns that come or go on a sheet; zero-based. */
export interface Shift {
  readonly sheet: string;
  readonly axis: 'rows' | 'columns';
  readonly action: 'insert' | 'remove';
  readonly first: number;
  readonly count: number;
}

/**
 * The formula (with "=") after the shift, or undefined where it stays as it is. Univer's own shifting follows removed rows
 * on the active sheet only.
 */
export function shiftedFormula(
  formula: string,
  ownSheet: string,
  shift: Shift,
  lexer: LexerTreeBuilder,
): string | undefined {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return undefined;
  let changed = false;
  const result = [...nodes];
  nodes.forEach((node, index) => {
    if (typeof node === 'string' || node.nodeType !== sequenceNodeType.REFERENCE) return;
    const { range, sheetName, unitId } = deserializeRangeWithSheetWithCache(node.token);
    if ((sheetName || ownSheet).toLowerCase() !== shift.sheet.toLowerCase()) return;
    const moved = shiftedRange(range, shift);
    if (moved && moved.startRow === range.startRow && moved.endRow === range.endRow) {
      if (moved.startColumn === range.startColumn && moved.endColumn === range.endColumn) return;
    }
    const isRange = node.token.includes(':');
    result[index] = { ...node, token: moved ? referenceText(moved, sheetName, unitId, isRange) : '#REF!' };
    changed = true;
  });
  return changed ? `=${generateStringWithSequence(result)}` : undefined;
}

/** Excel keeps a range that has shrunk to one cell a range (A2:A2); Univer would write A2. */
function referenceText(range: IRange, sheetName: string, unitId: string, isRange: boolean): string {
  const text = serializeRangeToRefString({ range, sheetName, unitId });
  if (!isRange || text.includes(':')) return text;
  const { endAbsoluteRefType, ...cell } = range;
  return `${text}:${serializeRange({ ...cell, startAbsoluteRefType: endAbsoluteRefType })}`;
}

/** Where a range is after the shift; undefined where all of it is gone. Whole rows and columns have no ends (NaN). */
export function shiftedRange<Range extends IRange>(
  range: Range,
  { axis, action, first, count }: Shift,
): Range | undefined {
  const [start, end] = axis === 'rows' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  let ends: [number, number];
  if (action === 'insert') {
    ends = [start >= first ? start + count : start, end >= first ? end + count : end];
  } else {
    if (start >= first && end < first + count) return undefined;
    ends = [
      start < first ? start : Math.max(first, start - count),
      end < first ? end : Math.max(first - 1, end - count),
    ];
  }
  return axis === 'rows'
    ? { ...range, startRow: ends[0], endRow: ends[1] }
    : { ...range, startColumn: ends[0], endColumn: ends[1] };
}
