import { ColumnWidths } from '../../../ooxml/rowHeight/columnWidths';
import { RowHeights } from '../../../ooxml/rowHeight/rowHeights';
import type { Font } from '../../../ooxml/rowHeight/textLines';
import { TextStyles } from '../../../ooxml/rowHeight/textStyles';
import { hasOwnHeight, withHeight, withoutAutomaticHeight } from '../../../ooxml/sheet/rowTemplate';
import type { StyleSheet } from '../../../ooxml/styles/styleSheet';
import type { CellStyle, EngineCell } from '../../engine/engine';
import type { SavedSheet } from './savedSheet';

/**
 * Heights of rows whose wrapped texts are not those of the file, as a fill on disk states them: programs that find no
 * height, or that of another text, show one line and cut the rest.
 */
export class TextHeights {
  private readonly looks: Looks;
  private readonly heights: RowHeights;

  /** @param shell the text around the sheet's rows, as it is saved */
  constructor({ grid, part }: SavedSheet, shell: string, styles: StyleSheet) {
    this.looks = new Looks(styles);
    this.heights = new RowHeights(new ColumnWidths(shell, part, this.looks.normal), this.looks, grid.merges());
  }

  /** The row's attributes with a height that shows all its texts, where nobody set one by hand and it has not got it yet. */
  stated(attributes: string, row: number, cells: readonly EngineCell[], shown: number | undefined): string {
    if (hasOwnHeight(attributes)) return attributes;
    const points = cells.map((cell, at) =>
      isWrappedText(cell) ? this.heights.textHeight(row, at + 1, this.looks.numberOf(cell.style))(cell.value) : 0,
    );
    const height = this.heights.stated(Math.max(0, ...points));
    if (height === undefined || (shown !== undefined && height <= shown)) return attributes;
    return withHeight(withoutAutomaticHeight(attributes), height);
  }
}

/** Numbers are never wrapped. */
export function isWrappedText(cell: EngineCell): cell is EngineCell & { readonly value: string } {
  return typeof cell.value === 'string' && cell.style.wrap === true;
}

/** The grid's looks, numbered as they come; those of the file's cell formats are among them. */
class Looks extends TextStyles {
  private readonly numbers = new Map<CellStyle, number>();
  private readonly shown: Font[] = [];

  numberOf(look: CellStyle): number {
    const known = this.numbers.get(look);
    if (known !== undefined) return known;
    const { normal } = this;
    const { fontName = normal.name, fontSize = normal.size, bold = false } = look;
    this.numbers.set(look, this.shown.length);
    return this.shown.push({ name: fontName, size: fontSize, bold }) - 1;
  }

  override font(number: number): Font {
    return this.shown[number] ?? super.font(0);
  }
}
