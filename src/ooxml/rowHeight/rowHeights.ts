import { LAST_COLUMN } from '../../report/references/cellAddress';
import type { CellRange } from '../../report/workbook/snapshot';
import type { ColumnWidths } from './columnWidths';
import { glyphRoom, lineHeight, linesIn } from './textLines';
import type { TextStyles } from './textStyles';

/** Points: room above and below the lines, and the highest row Excel knows. */
const PADDING = 2;
const HIGHEST = 409;

/**
 * Heights of rows whose wrapped texts the fill wrote. Excel works them out when it opens a file that states none, other
 * programs show one line and cut the rest; so they are estimated here, from the widths of the letters.
 */
export class RowHeights {
  /** By row and column of their first cell. */
  private readonly merges = new Map<number, CellRange>();

  constructor(
    private readonly columns: ColumnWidths,
    private readonly styles: TextStyles,
    merges: readonly CellRange[],
  ) {
    for (const merge of merges) this.merges.set(place(merge.firstRow, merge.firstColumn), merge);
  }

  wraps(style: number): boolean {
    return this.styles.wraps(style);
  }

  /**
   * How many points a text needs in a cell, whatever it is: a list asks for one cell again and again. A merge over
   * several rows has the room of the others as well.
   * @param row before the fill, where merges are known
   * @param merge of a cell that is not in the sheet yet
   */
  textHeight(row: number, column: number, style: number, merge?: CellRange): (text: string) => number {
    const font = this.styles.font(style);
    const { lastRow, lastColumn } = merge ??
      this.merges.get(place(row, column)) ?? { lastRow: row, lastColumn: column };
    const width = this.columns.textRoom(column, lastColumn);
    const below = (lastRow - row) * this.columns.rowHeight;
    const room = glyphRoom(width, font);
    const line = lineHeight(font);
    return (text) => (text === '' ? 0 : Math.max(0, linesIn(room, text) * line + PADDING - below));
  }

  /** The height to state for a row whose texts need so many points, in the quarters Excel counts in; undefined where a row has it anyway. */
  stated(points: number): number | undefined {
    return points <= this.columns.rowHeight + PADDING ? undefined : Math.min(HIGHEST, Math.ceil(points * 4) / 4);
  }
}

function place(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}
