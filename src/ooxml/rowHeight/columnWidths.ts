import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';
import type { Font } from './textLines';

const DEFAULT_CHARACTERS = 8.43;
/** Excel keeps two pixels on either side of a text and one for the line. */
const PADDING = 5;

/** Points; what Excel takes where a sheet says nothing. */
const DEFAULT_HEIGHT = 15;

/** The widths of a sheet's columns, and the height of a row that states none. */
export class ColumnWidths {
  rowHeight = DEFAULT_HEIGHT;
  private readonly widths = new Map<number, number>();
  private readonly ranges: { readonly first: number; readonly last: number; readonly pixels: number }[] = [];
  private otherPixels: number;

  /** @param normal the font of the workbook's default style: column widths are counted in its digits */
  constructor(sheetXml: string, part: string, normal: Font) {
    // A digit is about half as wide as the font is high, in whole pixels.
    const digit = Math.max(1, Math.round((normal.size * 96) / 72 / 1.97));
    this.otherPixels = Math.trunc(DEFAULT_CHARACTERS * digit) + PADDING;
    const scanner = new XmlScanner(sheetXml, part);
    while (scanner.next()) {
      if (!startsElement(scanner)) continue;
      if (scanner.isLocal('sheetData')) return;
      if (scanner.isLocal('sheetFormatPr')) {
        this.rowHeight = Number(scanner.attribute('defaultRowHeight') ?? DEFAULT_HEIGHT);
        const width = Number(scanner.attribute('defaultColWidth') ?? NaN);
        if (width > 0) this.otherPixels = Math.trunc(width * digit);
      } else if (scanner.isLocal('col')) {
        const width = Number(scanner.attribute('width') ?? NaN);
        const hidden = /^(1|true)$/.test(scanner.attribute('hidden') ?? '');
        if (!hidden && !(width > 0)) continue;
        this.ranges.push({
          first: Number(scanner.attribute('min')),
          last: Number(scanner.attribute('max')),
          pixels: hidden ? 0 : Math.trunc(width * digit + 0.5),
        });
      }
    }
  }

  /** Room for text in a cell or a merge over columns `first…last`, in pixels. */
  textRoom(first: number, last: number): number {
    let pixels = 0;
    for (let column = first; column <= last; column++) pixels += this.pixels(column);
    return Math.max(1, pixels - PADDING);
  }

  private pixels(column: number): number {
    let pixels = this.widths.get(column);
    if (pixels === undefined) {
      pixels = this.ranges.find(({ first, last }) => column >= first && column <= last)?.pixels ?? this.otherPixels;
      this.widths.set(column, pixels);
    }
    return pixels;
  }
}
