import type { SheetContent } from '../../../ooxml/sheet/sheetReader';
import { TagReader } from '../../../ooxml/sheet/tagReader';
import { withoutRows } from '../../../ooxml/sheet/sheetText';
import { XmlView } from '../../../ooxml/xml/xmlView';

export interface ColumnShape {
  readonly first: number;
  readonly last: number;
  /** In characters; undefined is the sheet's default. */
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number;
}

export interface RowShape {
  /** Points; undefined is the default. */
  readonly height: number | undefined;
  readonly hidden: boolean;
  /** Cell format of cells that the row does not write out; −1 for none. */
  readonly style: number;
}

/** Heights and widths of an opened sheet, and the formats of whole rows and columns. */
export class SheetShape {
  readonly columns: readonly ColumnShape[];
  readonly defaultWidth: number | undefined;
  readonly rows = new Map<number, RowShape>();

  constructor(sheet: SheetContent) {
    const shell = XmlView.read(withoutRows(sheet), sheet.part);
    this.defaultWidth = shell.child('sheetFormatPr')?.number('defaultColWidth');
    this.columns = (shell.child('cols')?.children('col') ?? []).map((col) => ({
      first: col.number('min') ?? 1,
      last: col.number('max') ?? 1,
      width: col.number('width'),
      hidden: col.flag('hidden'),
      style: col.number('style') ?? 0,
    }));
    this.readRows(sheet);
  }

  column(column: number): ColumnShape | undefined {
    return this.columns.find(({ first, last }) => column >= first && column <= last);
  }

  /** In characters; undefined where the program's own default holds. */
  width(column: number): number | undefined {
    return this.column(column)?.width ?? this.defaultWidth;
  }

  /** Cell format that a cell has without being written out. */
  impliedStyle(row: number, column: number): number {
    const own = this.rows.get(row)?.style ?? -1;
    return own >= 0 ? own : (this.column(column)?.style ?? 0);
  }

  private readRows({ grid, text, part }: SheetContent): void {
    const tag = new TagReader(text, part);
    for (let index = 0; index < grid.rowCount; index++) {
      const opening = text.slice(grid.rowStarts.at(index), grid.rowBodies.at(index));
      if (!/\s(ht|hidden|customFormat)\s*=/.test(opening)) continue;
      tag.read(grid.rowStarts.at(index) + opening.search(/\s/));
      const height = /\sht\s*=\s*["']([\d.]+)["']/.exec(opening)?.[1];
      this.rows.set(grid.rowNumbers.at(index), {
        height: height === undefined ? undefined : Number(height),
        hidden: /\shidden\s*=\s*["'](1|true)["']/.test(opening),
        style:
          tag.sFrom >= 0 && /\scustomFormat\s*=\s*["'](1|true)["']/.test(opening)
            ? tag.wholeNumber(tag.sFrom, tag.sTo)
            : -1,
      });
    }
  }
}
