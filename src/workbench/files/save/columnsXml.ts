import type { ColumnShape } from '../open/sheetShape';
import type { SavedSheet } from './savedSheet';

/** Half a pixel, in characters of the default font. */
const HALF_A_PIXEL = 0.08;
const LAST_COLUMN = 16384;

interface Column {
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
  readonly rest: string;
}

/**
 * The `cols` element with the widths of the grid; the text as it is where nothing differs.
 * @param old the element as the sheet has it, "" for none
 */
export function columnsXml(sheet: SavedSheet, old: string): string {
  const { grid, columns, source, prefix } = sheet;
  const last = Math.min(LAST_COLUMN, columnsOfGrid(sheet));
  const now: (Column | undefined)[] = [];
  let differs = !columns.isIdentity;
  for (let column = 1; column <= last; column++) {
    const before = columns.before(column);
    const shape = before === undefined ? undefined : source?.shape.column(before);
    const implied = before === undefined ? undefined : source?.shape.width(before);
    const width = grid.columnWidth(column);
    const hidden = grid.columnHidden(column);
    const same = sameWidth(width, implied) && hidden === (shape?.hidden ?? false);
    differs ||= !same;
    const own = sameWidth(width, implied) ? shape?.width : width;
    const style = source?.isOwn ? (shape?.style ?? 0) : 0;
    const isPlain = own === undefined && !hidden && style === 0;
    now.push(isPlain ? undefined : { width: own, hidden, style, rest: '' });
  }
  if (!differs) return old;
  const beyond = (source?.isOwn && columns.isIdentity ? source.shape.columns : [])
    .filter((column) => column.last > last)
    .map((column) => columnXml(Math.max(column.first, last + 1), column.last, column, prefix));
  const written = [...stretches(now, prefix), ...beyond];
  return written.length === 0 ? '' : `<${prefix}cols>${written.join('')}</${prefix}cols>`;
}

function columnsOfGrid({ grid, source, columns }: SavedSheet): number {
  const used = grid.used()?.lastColumn ?? 1;
  const named = (source?.shape.columns ?? []).map(
    ({ last, first }) =>
      // A stretch to the sheet's end says only how the rest looks.
      columns.now(last > first + 200 ? first : last) ?? 1,
  );
  return Math.max(used, 60, ...named);
}

function sameWidth(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) < HALF_A_PIXEL;
}

function* stretches(columns: readonly (Column | undefined)[], prefix: string): Generator<string> {
  for (let from = 0; from < columns.length;) {
    const column = columns[from];
    let to = from;
    while (to + 1 < columns.length && JSON.stringify(columns[to + 1]) === JSON.stringify(column)) to++;
    if (column) yield columnXml(from + 1, to + 1, column, prefix);
    from = to + 1;
  }
}

function columnXml(
  first: number,
  last: number,
  { width, hidden, style }: Pick<ColumnShape, 'width' | 'hidden' | 'style'>,
  prefix: string,
): string {
  const sized = width === undefined ? ' width="9.140625"' : ` width="${width}" customWidth="1"`;
  return `<${prefix}col min="${first}" max="${last}"${sized}${style === 0 ? '' : ` style="${style}"`}${hidden ? ' hidden="1"' : ''}/>`;
}
