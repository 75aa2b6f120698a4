import { standardWidth } from '../../book/edges';
import type { ColumnShape } from '../open/sheetShape';
import type { SavedSheet } from './savedSheet';

/** Of a pixel: widths closer than that are drawn alike. */
const SAME = 0.56;
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
  const sameWidth = (a: number | undefined, b: number | undefined): boolean =>
    a === undefined || b === undefined ? a === b : Math.abs(a - b) * grid.digitWidth < SAME;
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
    .map((column) => columnXml(Math.max(column.first, last + 1), column.last, column, sheet));
  const written = [...stretches(now, sheet), ...beyond];
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

function* stretches(columns: readonly (Column | undefined)[], sheet: SavedSheet): Generator<string> {
  for (let from = 0; from < columns.length;) {
    const column = columns[from];
    let to = from;
    while (to + 1 < columns.length && JSON.stringify(columns[to + 1]) === JSON.stringify(column)) to++;
    if (column) yield columnXml(from + 1, to + 1, column, sheet);
    from = to + 1;
  }
}

function columnXml(
  first: number,
  last: number,
  { width, hidden, style }: Pick<ColumnShape, 'width' | 'hidden' | 'style'>,
  { prefix, grid }: SavedSheet,
): string {
  const sized = width === undefined ? ` width="${standardWidth(grid)}"` : ` width="${width}" customWidth="1"`;
  return `<${prefix}col min="${first}" max="${last}"${sized}${style === 0 ? '' : ` style="${style}"`}${hidden ? ' hidden="1"' : ''}/>`;
}
