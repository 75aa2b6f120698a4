import { lineWidth } from './pageLayout';
import { textWidth } from './textWidth';

/** Size of a table's letters, in points. */
export const TABLE_SIZE = 12;

/** Between a cell's text and its borders, both sides together, in millimetres. */
const SPACE = 5;

/** A column does not become narrower than this for others' sake, in millimetres. */
const NARROWEST = 18;

/** A table takes at least this much of the lines: narrower ones look lost under their captions. */
const SMALLEST_TABLE = 0.6 * lineWidth;

/** Widths in millimetres by the longest text of each column, together at most the width of the lines. */
export function columnWidths({
  columns,
  rows,
}: {
  readonly columns: readonly { readonly heading: string }[];
  readonly rows: readonly (readonly string[])[];
}): number[] {
  const wanted = columns.map(({ heading }, index) => {
    const texts = rows.map((cells) => textWidth(cells[index] ?? '', TABLE_SIZE));
    return Math.max(headingWidth(heading), ...texts) + SPACE;
  });
  const all = sum(wanted);
  if (all <= lineWidth) return wanted.map((width) => (width * Math.max(SMALLEST_TABLE, all)) / all);
  return narrowed(wanted, all - lineWidth);
}

/** A heading may take two lines, but its words do not break. */
function headingWidth(heading: string): number {
  const word = Math.max(...heading.split(/\s+/).map((one) => textWidth(one, TABLE_SIZE, true)));
  return Math.max(word, textWidth(heading, TABLE_SIZE, true) * 0.6);
}

/** Takes what is too much from the widest columns: long texts break better than numbers. */
function narrowed(widths: readonly number[], excess: number): number[] {
  const floor = Math.min(NARROWEST, lineWidth / widths.length);
  let level = Math.max(...widths);
  let left = excess;
  while (left > 0 && level > floor) {
    const above = widths.filter((width) => width >= level).length;
    const next = Math.max(floor, ...widths.filter((width) => width < level));
    const step = Math.min(level - next, left / above);
    level -= step;
    left -= step * above;
  }
  const cut = widths.map((width) => Math.min(width, level));
  return cut.map((width) => (width * lineWidth) / Math.max(lineWidth, sum(cut)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
