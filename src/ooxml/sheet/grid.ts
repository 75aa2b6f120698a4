import { cellName, LAST_COLUMN, LAST_ROW } from '../../report/references/cellAddress';
import { malformedXml } from '../xml/messages';
import { badCellReference, cellInOtherRow, doubledCell } from './messages';
import { IntColumn, IntTable } from './intTable';
import { TagReader } from './tagReader';

const LT = 60;
const GT = 62;
const BANG = 33;
/** What an `IntTable` holds. */
const LARGEST_INT = 0x7fffffff;

/**
 * Where the rows and cells of a sheet stand in its XML text. Rows are known by index in the order of the text; `cells…`
 * run over all cells of the sheet.
 */
export class Grid {
  readonly rows = new IntTable();
  readonly rowNumbers = new IntColumn(this.rows, 0);
  readonly rowStarts = new IntColumn(this.rows, 1);
  /** Behind the row's opening tag; for `<row/>` the same as its end. */
  readonly rowBodies = new IntColumn(this.rows, 2);
  readonly rowEnds = new IntColumn(this.rows, 3);
  /** Index of the row's first cell; the next row's first is its end. */
  readonly firstCells = new IntColumn(this.rows, 4);
  /** Column, start, end, cell format, behind the opening tag and where the value of `t` begins, see `CellReader`. */
  readonly cells = new IntTable();
  readonly cellColumns = new IntColumn(this.cells, 0);
  readonly cellStarts = new IntColumn(this.cells, 1);
  readonly cellEnds = new IntColumn(this.cells, 2);
  /** Cell format; −1 where the cell names none that a file can have. */
  readonly cellStyles = new IntColumn(this.cells, 3);
  /** Offset of the closing tag of `sheetData`. */
  dataTo = 0;
  /** Whether rows or cells lack their `r` or stand out of order: such a text is put in order before use. */
  isLoose = false;

  constructor(
    readonly text: string,
    readonly part: string,
    readonly sheet: string,
    readonly prefix: string,
    readonly dataFrom: number,
  ) {
    new GridScan(this).run();
  }

  get rowCount(): number {
    return this.rows.length;
  }

  lastCell(rowIndex: number): number {
    return rowIndex + 1 < this.rowCount ? this.firstCells.at(rowIndex + 1) : this.cells.length;
  }

  /** Index of the first row whose number is not below `row`; only for texts in order. */
  rowIndexFrom(row: number): number {
    let low = 0;
    let high = this.rowCount;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rowNumbers.at(middle) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  rowIndex(row: number): number | undefined {
    const index = this.rowIndexFrom(row);
    return index < this.rowCount && this.rowNumbers.at(index) === row ? index : undefined;
  }

  /** Index of a cell; undefined where the text has none. */
  cellIndex(row: number, column: number): number | undefined {
    const rowIndex = this.rowIndex(row);
    return rowIndex === undefined ? undefined : this.cellInRow(rowIndex, column);
  }

  cellInRow(rowIndex: number, column: number): number | undefined {
    const last = this.lastCell(rowIndex);
    for (let cell = this.firstCells.at(rowIndex); cell < last; cell++) {
      if (this.cellColumns.at(cell) === column) return cell;
    }
    return undefined;
  }
}

class GridScan {
  private readonly text: string;
  private readonly tag: TagReader;
  private readonly names: {
    readonly row: string;
    readonly rowEnd: string;
    readonly cell: string;
    readonly cellEnd: string;
    readonly dataEnd: string;
  };
  /** Behind the row or cell read last. */
  private end = 0;

  constructor(private readonly grid: Grid) {
    const { text, part, prefix } = grid;
    this.text = text;
    this.tag = new TagReader(text, part);
    this.names = {
      row: `<${prefix}row`,
      rowEnd: `</${prefix}row`,
      cell: `<${prefix}c`,
      cellEnd: `</${prefix}c`,
      dataEnd: `</${prefix}sheetData`,
    };
  }

  run(): void {
    const { text, grid, names } = this;
    let at = this.nextTag(grid.dataFrom);
    let before = 0;
    while (!this.isTag(names.dataEnd, at)) {
      if (!this.isTag(names.row, at)) throw this.unexpected(at);
      this.tag.read(at + names.row.length);
      before = this.readRow(at, before);
      at = this.nextTag(this.end);
    }
    grid.dataTo = at;
    if (text.indexOf('>', at) < 0) throw this.unexpected(at);
  }

  private readRow(start: number, before: number): number {
    const { grid, tag, names } = this;
    const number = tag.rFrom < 0 ? before + 1 : tag.wholeNumber(tag.rFrom, tag.rTo);
    if (!(number >= 1 && number <= LAST_ROW)) {
      throw badCellReference(grid.sheet, tag.rFrom < 0 ? `${number}` : this.text.slice(tag.rFrom, tag.rTo));
    }
    if (tag.rFrom < 0 || number <= before) grid.isLoose = true;
    const body = tag.end;
    const firstCell = grid.cells.length;
    this.end = body;
    if (!tag.isEmpty) {
      let column = 0;
      let at = this.nextTag(body);
      for (;;) {
        if (this.isTag(names.cell, at)) {
          column = this.readCell(at, number, column);
          at = this.nextTag(this.end);
        } else if (this.isTag(names.rowEnd, at)) break;
        else at = this.nextTag(this.behindExtension(at));
      }
      this.end = this.behind(at);
    }
    grid.rows.add(number, start, body, this.end, firstCell, 0);
    return number;
  }

  private readCell(start: number, row: number, before: number): number {
    const { grid, tag, names } = this;
    tag.read(start + names.cell.length);
    const column = tag.rFrom < 0 ? before + 1 : this.columnOf(tag.rFrom, tag.rTo, row);
    if (column > LAST_COLUMN) throw badCellReference(grid.sheet, cellName(row, column));
    if (column === before) throw doubledCell(grid.sheet, cellName(row, column));
    if (tag.rFrom < 0 || column < before) grid.isLoose = true;
    const style = tag.sFrom < 0 ? 0 : tag.wholeNumber(tag.sFrom, tag.sTo);
    this.end = tag.isEmpty ? tag.end : this.closing(names.cellEnd, tag.end);
    grid.cells.add(column, start, this.end, style <= LARGEST_INT ? style : -1, tag.end, tag.tFrom);
    return column;
  }

  /** The column of an A1 address, whose row must be the row it stands in. */
  private columnOf(from: number, to: number, row: number): number {
    const { text, grid } = this;
    let column = 0;
    let at = from;
    for (; at < to; at++) {
      const letter = text.charCodeAt(at) & ~32;
      if (letter < 65 || letter > 90 || column > LAST_COLUMN) break;
      column = column * 26 + letter - 64;
    }
    const found = this.tag.wholeNumber(at, to);
    if (column < 1 || column > LAST_COLUMN || !(found >= 1 && found <= LAST_ROW)) {
      throw badCellReference(grid.sheet, text.slice(from, to));
    }
    if (found !== row) throw cellInOtherRow(grid.sheet, text.slice(from, to), row);
    return column;
  }

  /** Whether the tag at an offset has this name. */
  private isTag(opening: string, at: number): boolean {
    if (!this.text.startsWith(opening, at)) return false;
    const code = this.text.charCodeAt(at + opening.length);
    return code === 62 || code === 47 || code <= 32;
  }

  /** The next tag; only white space and comments may stand before it. */
  private nextTag(from: number): number {
    const { text } = this;
    if (text.charCodeAt(from) === LT && text.charCodeAt(from + 1) !== BANG) return from;
    let at = from;
    for (;;) {
      while (text.charCodeAt(at) <= 32) at++;
      if (text.charCodeAt(at) !== LT) throw this.unexpected(at);
      if (!text.startsWith('<!--', at)) return at;
      const end = text.indexOf('-->', at);
      if (end < 0) throw this.unexpected(at);
      at = end + 3;
    }
  }

  /** Behind the closing tag of a name, searched from an offset. */
  private closing(opening: string, from: number): number {
    const { text } = this;
    let at = text.indexOf(opening, from);
    // Nearly always ">" follows at once.
    if (at >= 0 && text.charCodeAt(at + opening.length) === GT) return at + opening.length + 1;
    while (at >= 0 && !this.isTag(opening, at)) at = text.indexOf(opening, at + 1);
    if (at < 0) throw this.unexpected(from);
    return this.behind(at);
  }

  private behind(at: number): number {
    const end = this.text.indexOf('>', at);
    if (end < 0) throw this.unexpected(at);
    return end + 1;
  }

  /** Rows may end with an extension list, which is carried along unread. */
  private behindExtension(at: number): number {
    const opening = `<${this.grid.prefix}extLst`;
    if (!this.isTag(opening, at)) throw this.unexpected(at);
    return this.closing(opening.replace('<', '</'), at);
  }

  private unexpected(at: number): Error {
    return malformedXml(this.grid.part, this.text, Math.min(at, this.text.length), {
      vi: 'bảng hàng và ô (sheetData) bị đứt hoặc có thẻ lạ',
      en: 'the table of rows and cells (sheetData) breaks off or holds a foreign tag',
    }).at({ sheet: this.grid.sheet });
  }
}
