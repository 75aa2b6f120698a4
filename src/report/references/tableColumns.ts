import { nameKey } from '../workbook/nameKey';
import type { CellRange } from '../workbook/snapshot';

/** A table of the workbook, for formulas that name its columns. */
export interface NamedTable {
  readonly range: CellRange;
  /** Headings of its columns, from the left. */
  readonly columns: readonly string[];
}

/**
 * The cells a structured reference reads: the columns it names, of all rows, which is a little more than it may need.
 * Where it names none that the table has, the whole table.
 * @param selector what stands behind the table's name: `[Tiền]`, `[[#This Row],[T1]:[T12]]`, `[@Tiền]`
 */
export function tableRange({ range, columns }: NamedTable, selector: string): CellRange {
  const known = columns.map(nameKey);
  const places = columnNames(selector).map((name) => known.indexOf(nameKey(name)));
  if (places.length === 0 || places.includes(-1)) return range;
  return {
    ...range,
    firstColumn: range.firstColumn + Math.min(...places),
    lastColumn: range.firstColumn + Math.max(...places),
  };
}

/** Inside brackets an apostrophe stands before characters that mean something there. */
const ITEM = /\[((?:'.|[^[\]'])*)\]/gs;

function columnNames(selector: string): string[] {
  const inner = selector.slice(1, -1).trim();
  const items = inner.includes('[')
    ? [...inner.matchAll(ITEM)].map(([, item = '']) => item)
    : [inner.replace(/^@/, '')];
  return items.filter((item) => item !== '' && !item.startsWith('#')).map((item) => item.replace(/'(.)/gs, '$1'));
}
