/** One reference following the rows of a plan. */
import { columnNumber, LAST_COLUMN, LAST_ROW } from './cellAddress';
import type { Corner, ReferenceToken } from './formulaTokens';
import type { Columns } from './rangeEnds';
import type { BandRow, RowMap } from './rowMap';

export interface FollowRules {
  /** The band the formula itself stands in, and the place of the original there; undefined outside bands. */
  readonly own: BandRow | undefined;
  /** A cell, or some rows, of a list that stands once mean the whole list: arguments of aggregates, series of charts. */
  readonly wholeLists: boolean;
  /** A stretch along one row of a list means that row only. */
  readonly keepRowStretches: boolean;
  /** References without "$" before the row are offsets and stay. */
  readonly keepRelativeRows: boolean;
  /** The row above the formula's own list is that very row for every copy. */
  readonly keepRowAbove: boolean;
}

/** What stands for a reference afterwards: one text, or one for each zero-based repetition of the formula's own band. */
export type Followed = string | ((repetition: number) => string);

/** The row for each zero-based repetition; undefined where there is none. */
type Steps = (repetition: number) => number | undefined;

/** Excel takes no longer formula; a list of single cells that comes near is written as one block instead. */
const LONGEST_LIST = 8000;

export function followReference(token: ReferenceToken, map: RowMap, rules: FollowRules): Followed {
  if (!token.last) return followCell(token, map, rules);
  return token.first.row <= token.last.row
    ? followRange(token, token.first, token.last, map, rules)
    : followReversed(token, token.last, token.first, map, rules);
}

function followCell(token: ReferenceToken, map: RowMap, rules: FollowRules): Followed {
  const { first } = token;
  if (rules.keepRelativeRows && !first.rowAbsolute) return token.text;
  const target = map.bandRow(first.row);
  const isOwn = target !== undefined && target.change === rules.own?.change;
  if (target && !first.rowAbsolute && (isOwn || (!rules.wholeLists && isPairOf(target, rules.own)))) {
    return later(repetitionRow(target, rules.own), (row) => cellText(token, row));
  }
  if (target && rules.wholeLists && target.change.oldCount === 1 && target.change.newCount > 1) {
    return wholeList(token, target, first, first, map);
  }
  const above = target ? undefined : rowAbove(first, map, rules);
  return later(above ?? map.row(first.row), (row) => cellText(token, row));
}

function followRange(token: ReferenceToken, low: Corner, high: Corner, map: RowMap, rules: FollowRules): Followed {
  if (rules.own || rules.keepRelativeRows) {
    const [lowRow, highRow] = steppedRows(low, high, map, rules);
    const eachByItself = rules.keepRelativeRows && !(low.rowAbsolute && high.rowAbsolute);
    if (eachByItself || typeof lowRow === 'function' || typeof highRow === 'function') {
      return later(lowRow, (newLow) => later(highRow, (newHigh) => rangeText(token, newLow, newHigh)));
    }
  }
  const target = map.bandRow(low.row);
  if (rules.keepRowStretches && target && low.row === high.row && low.column !== high.column) {
    const steps = !low.rowAbsolute && isPairOf(target, rules.own);
    const row = steps ? repetitionRow(target, rules.own) : map.row(low.row);
    return later(row, (newRow) => rangeText(token, newRow, newRow));
  }
  if (rules.wholeLists && target && isPartOfBody(target, low.row, high.row)) {
    return wholeList(token, target, low, high, map);
  }
  const rows = map.range(low.row, high.row, columnsOf(low, high));
  return rangeText(token, rows?.[0], rows?.[1]);
}

/** The rows of a range each by itself: those of the formula's own list and the row above it step along with its copies. */
function steppedRows(
  low: Corner,
  high: Corner,
  map: RowMap,
  rules: FollowRules,
): readonly [number | Steps, number | Steps] {
  const lowAbove = rowAbove(low, map, rules);
  const highAbove = rowAbove(high, map, rules);
  // A block from the row above into the list is a running sum or the whole list, one further up stays: only what ends in
  // the row above, and begins there or at a fixed row, is filled down.
  const lowRow =
    ownRow(low, map, rules) ??
    (highAbove ? (lowAbove ?? fixedAbove(low, map, rules)) : undefined) ??
    cornerRow(low, 'first', map, rules);
  const highRow =
    ownRow(high, map, rules) ??
    (low.rowAbsolute || lowAbove ? highAbove : undefined) ??
    cornerRow(high, 'last', map, rules);
  return [lowRow, highRow];
}

function columnsOf(low: Corner, high: Corner): Columns {
  // Whole rows have no columns.
  if (low.column === '') return { firstColumn: 1, lastColumn: LAST_COLUMN };
  const column = columnNumber(low.column.replace('$', ''));
  const other = high.column === low.column ? column : columnNumber(high.column.replace('$', ''));
  return { firstColumn: Math.min(column, other), lastColumn: Math.max(column, other) };
}

/** Corners in the wrong order mean the same cells; where they move, they are put in order, as Excel does. */
function followReversed(token: ReferenceToken, low: Corner, high: Corner, map: RowMap, rules: FollowRules): Followed {
  const ordered = { ...token, first: low, last: high };
  const followed = followRange(ordered, low, high, map, rules);
  return later(followed, (text) => (text === unchangedText(ordered) ? token.text : text));
}

function unchangedText(token: ReferenceToken): string {
  return rangeText(token, token.first.row, token.last?.row);
}

/** Whether two lists stand side by side, row for row, so that "=Other!D25" in one steps along with the other. */
function isPairOf(target: BandRow, own: BandRow | undefined): boolean {
  if (!own) return false;
  const { height, oldCount, newCount } = target.change;
  return own.change.height === height && own.change.oldCount === oldCount && own.change.newCount === newCount;
}

function repetitionRow(target: BandRow, own: BandRow | undefined): Steps {
  const { height, newCount } = target.change;
  const step = target.repetition - (own?.repetition ?? 0);
  return (repetition) => {
    const wanted = repetition + step;
    // Filled up from a row below, the first copy looks at the rows above the list.
    const row = target.first + wanted * height + target.offset;
    return row < 1 || wanted >= newCount ? undefined : row;
  };
}

function cornerRow(corner: Corner, side: 'first' | 'last', map: RowMap, rules: FollowRules): number {
  return rules.keepRelativeRows && !corner.rowAbsolute ? corner.row : map.edge(corner.row, side);
}

/** A row of the list that the formula stands in: that of each copy. */
function ownRow({ row, rowAbsolute }: Corner, map: RowMap, { own, keepRelativeRows }: FollowRules): Steps | undefined {
  const target = rowAbsolute || keepRelativeRows ? undefined : map.bandRow(row);
  return target && own?.change === target.change ? repetitionRow(target, own) : undefined;
}

/** The row above the list that the formula stands in, which steps along with the copies. */
function rowAbove({ row, rowAbsolute }: Corner, map: RowMap, rules: FollowRules): Steps | undefined {
  const { own, keepRelativeRows, keepRowAbove } = rules;
  return own && !rowAbsolute && !keepRelativeRows && !keepRowAbove ? map.rowAbove(row, own) : undefined;
}

/**
 * A fixed row of markers above the list that the formula stands in: `MAX(A$2:A2)` begins at the row above the list, as it
 * ends there in the first copy.
 */
function fixedAbove({ row, rowAbsolute }: Corner, map: RowMap, { own }: FollowRules): number | undefined {
  return own && rowAbsolute && map.row(row) === undefined ? map.rowAbove(row, own)?.(0) : undefined;
}

/** Whether rows are some, not all, of the rows of a body several rows high that stands only once. */
function isPartOfBody(target: BandRow, low: number, high: number): boolean {
  const { bodyFrom, height, oldCount, newCount } = target.change;
  const lastOfBody = bodyFrom + height - 1;
  return oldCount === 1 && newCount > 1 && high <= lastOfBody && high - low + 1 < height;
}

/** The same rows of every repetition: one block where a repetition is one row, else a union of each one's rows. */
function wholeList(token: ReferenceToken, target: BandRow, low: Corner, high: Corner, map: RowMap): string {
  const list = target.change.height > 1 ? union(token, target, low, high) : undefined;
  if (list !== undefined && list.length <= LONGEST_LIST) return list;
  const rows = map.range(low.row, high.row);
  return rangeText({ ...token, last: token.last ?? token.first, joint: token.joint || ':' }, rows?.[0], rows?.[1]);
}

function union(token: ReferenceToken, target: BandRow, low: Corner, high: Corner): string {
  const { height, newCount } = target.change;
  const parts: string[] = [];
  for (let repetition = 0; repetition < newCount; repetition++) {
    const row = target.first + target.offset + repetition * height;
    parts.push(token.last ? rangeText(token, row, row + high.row - low.row) : cellText(token, row));
  }
  return parts.length === 1 ? (parts[0] as string) : `(${parts.join(',')})`;
}

/**
 * A union that an earlier fill wrote for the same rows of each repetition of a band: it grows and shrinks as one.
 * Undefined where the references are anything else.
 */
export function followUnion(tokens: readonly ReferenceToken[], map: RowMap): string | undefined {
  const [first] = tokens;
  const target = first && map.bandRow(first.first.row);
  if (!first || !target || tokens.length !== target.change.oldCount || tokens.length < 2) return undefined;
  const { bodyFrom, height } = target.change;
  const rowsOf = (token: ReferenceToken): readonly [number, number] => [
    token.first.row,
    (token.last ?? token.first).row,
  ];
  const shape = (token: ReferenceToken): string =>
    `${token.prefix}${token.first.column}${token.joint}${token.last?.column}`;
  const isOfEach = tokens.every((token, repetition) => {
    const rows = rowsOf(token).map((row) => row - repetition * height);
    return shape(token) === shape(first) && rows[0] === first.first.row && rows[1] === rowsOf(first)[1];
  });
  if (!isOfEach || rowsOf(first)[1] >= bodyFrom + height) return undefined;
  return wholeList(first, target, first.first, first.last ?? first.first, map);
}

function later<T>(value: T | ((repetition: number) => T), then: (value: T) => Followed): Followed {
  if (typeof value !== 'function') return then(value);
  const valueOf = value as (repetition: number) => T;
  return (repetition) => {
    const followed = then(valueOf(repetition));
    return typeof followed === 'string' ? followed : followed(repetition);
  };
}

function cellText(token: ReferenceToken, row: number | undefined): string {
  if (row === undefined || row > LAST_ROW) return lost(token);
  return row === token.first.row ? token.text : token.prefix + corner(token.first, row);
}

function rangeText(token: ReferenceToken, low: number | undefined, high: number | undefined): string {
  if (low === undefined || high === undefined || low > high || low > LAST_ROW) return lost(token);
  const last = token.last ?? token.first;
  return token.prefix + corner(token.first, low) + token.joint + corner(last, Math.min(high, LAST_ROW));
}

function lost(token: ReferenceToken): string {
  return `${token.prefix}#REF!`;
}

function corner({ column, rowAbsolute }: Corner, row: number): string {
  return `${column}${rowAbsolute ? '$' : ''}${row}`;
}
