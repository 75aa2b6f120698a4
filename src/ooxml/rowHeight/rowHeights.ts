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
  /** Last column of the merges that stand in one row, by row and first column. */
  private readonly mergedTo = new Map<string, number>();

  constructor(
    private readonly columns: ColumnWidths,
    private readonly styles: TextStyles,
    merges: readonly CellRange[],
  ) {
    for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
      if (firstRow === lastRow) this.mergedTo.set(`${firstRow}:${firstColumn}`, lastColumn);
    }
  }

  wraps(style: number): boolean {
    return this.styles.of(style).wraps;
  }

  /**
   * How many points a text needs in a cell, whatever it is: a list asks for one cell again and again.
   * @param row before the fill, where merges are known
   */
  textHeight(row: number, column: number, style: number): (text: string) => number {
    const { font } = this.styles.of(style);
    const width = this.columns.textRoom(column, this.mergedTo.get(`${row}:${column}`) ?? column);
    const room = glyphRoom(width, font);
    const line = lineHeight(font);
    return (text) => (text === '' ? 0 : linesIn(room, text) * line + PADDING);
  }

  /** The height to state for a row whose texts need so many points, in the quarters Excel counts in; undefined where a row has it anyway. */
  stated(points: number): number | undefined {
    return points <= this.columns.rowHeight + PADDING ? undefined : Math.min(HIGHEST, Math.ceil(points * 4) / 4);
  }
}
