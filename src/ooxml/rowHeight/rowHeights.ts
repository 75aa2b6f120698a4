import type { CellRange } from '../../report/workbook/snapshot';
import type { ColumnWidths } from './columnWidths';
import { lineCount, lineHeight } from './textLines';
import type { TextStyles } from './textStyles';

/** Points: room above and below the lines, and the highest row Excel knows. */
const PADDING = 2;
const HIGHEST = 409;

/** A text that wraps inside its cell or merge. */
export interface WrappedText {
  readonly column: number;
  readonly style: number;
  readonly text: string;
}

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
   * Height in points that shows every text whole, in the quarters Excel counts in; undefined where a row has it anyway.
   * @param row before the fill, where merges are known
   */
  height(row: number, texts: readonly WrappedText[]): number | undefined {
    let height = 0;
    for (const { column, style, text } of texts) {
      const { font } = this.styles.of(style);
      const room = this.columns.textRoom(column, this.mergedTo.get(`${row}:${column}`) ?? column);
      const lines = text === '' ? 0 : lineCount(text, room, font);
      height = Math.max(height, lines * lineHeight(font) + PADDING);
    }
    return height <= this.columns.rowHeight + PADDING ? undefined : Math.min(HIGHEST, Math.ceil(height * 4) / 4);
  }
}
