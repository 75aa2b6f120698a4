import { columnLetters } from '../../report/references/cellAddress';
import { CellReader } from './cellReader';
import { styleAttribute } from './cellXml';
import type { SheetText } from './sheetText';

/** One cell of a row; what stands behind its address is told by `RowTemplates` when asked for. */
export interface CellTemplate {
  readonly column: number;
  /** `<c r="B`: what stands before the row number. */
  readonly opening: string;
  readonly style: number;
  /** Index in the sheet's grid; −1 for a cell the text does not have. */
  readonly cell: number;
}

/** A formula cell behind its address. */
export interface FormulaParts {
  /** Attributes without `s` and `t`. */
  readonly attributes: string;
  readonly type: string;
  /** The elements `f` and `v` as they stand; "" where there is no value. */
  readonly element: string;
  readonly value: string;
}

/** One row taken apart, so that it can be written at another place or many times over. */
export interface RowTemplate {
  /** Opening tag up to the row number, and from behind it to its end. */
  readonly opening: string;
  readonly attributes: string;
  readonly cells: readonly CellTemplate[];
  /** From behind the last cell to the row's end. */
  readonly closing: string;
}

/** Takes apart the rows of one sheet. */
export class RowTemplates {
  readonly reader: CellReader;
  private readonly openings: string[] = [];
  private readonly rowTag: string;
  private readonly cellTag: string;
  private readonly formulaTag: string;

  constructor(private readonly sheet: SheetText) {
    this.reader = new CellReader(sheet.grid);
    this.rowTag = `<${sheet.prefix}row r="`;
    this.cellTag = `<${sheet.prefix}c`;
    this.formulaTag = `<${sheet.prefix}f`;
  }

  /** The row at an index of the grid. */
  at(index: number): RowTemplate {
    const { text, prefix, grid } = this.sheet;
    const start = grid.rowStarts.at(index);
    const body = grid.rowBodies.at(index);
    const row = grid.rowNumbers.at(index);
    const [opening, attributes] = this.splitAtNumber(text.slice(start, body), row);
    const cells: CellTemplate[] = [];
    const first = grid.firstCells.at(index);
    const behind = grid.lastCell(index);
    for (let cell = first; cell < behind; cell++) {
      const column = grid.cellColumns.at(cell);
      cells.push({ column, opening: this.openingOf(column), style: grid.cellStyles.at(cell), cell });
    }
    const last = behind > first ? grid.cellEnds.at(behind - 1) : body;
    const isEmpty = attributes.endsWith('/>');
    return {
      opening,
      attributes: isEmpty ? `${attributes.slice(0, -2)}>` : attributes,
      cells,
      closing: isEmpty ? `</${prefix}row>` : text.slice(last, grid.rowEnds.at(index)),
    };
  }

  /** A row the text does not have. */
  blank(): RowTemplate {
    const { prefix } = this.sheet;
    return { opening: this.rowTag, attributes: '">', cells: [], closing: `</${prefix}row>` };
  }

  blankCell(column: number): CellTemplate {
    return { column, opening: this.openingOf(column), style: 0, cell: -1 };
  }

  /** From behind the address and its quote to the cell's end. */
  rest({ cell, opening }: CellTemplate): string {
    if (cell < 0) return '/>';
    const { text, grid } = this.sheet;
    const start = grid.cellStarts.at(cell);
    const end = grid.cellEnds.at(cell);
    return text.startsWith(opening, start)
      ? text.slice(text.indexOf('"', start + opening.length) + 1, end)
      : this.unusualRest(cell);
  }

  /** Undefined for a cell without a formula. */
  formula(template: CellTemplate): FormulaParts | undefined {
    const { text, prefix } = this.sheet;
    const rest = this.rest(template);
    if (!rest.includes(this.formulaTag)) return undefined;
    this.reader.read(template.cell);
    const { type, openEnd, end, valueFrom, valueTo, formula } = this.reader;
    if (!formula) return undefined;
    return {
      attributes: withoutStyleAndType(rest.slice(0, rest.length - (end - openEnd) - 1), this.reader.style),
      type,
      element: text.slice(formula.start, formula.end),
      value: valueFrom < 0 ? '' : `<${prefix}v>${text.slice(valueFrom, valueTo)}</${prefix}v>`,
    };
  }

  /** A row's opening tag up to its number, and what stands behind that. */
  private splitAtNumber(tag: string, row: number): readonly [string, string] {
    const usual = `${this.rowTag}${row}"`;
    if (tag.startsWith(usual)) return [this.rowTag, tag.slice(usual.length - 1)];
    const match = /\sr\s*=\s*["'](?=\d)/.exec(tag);
    const from = match ? match.index + match[0].length : tag.length;
    return [tag.slice(0, from), tag.slice(from).replace(/^\d+/, '')];
  }

  private openingOf(column: number): string {
    let opening = this.openings[column];
    if (opening === undefined) this.openings[column] = opening = `${this.cellTag} r="${columnLetters(column)}`;
    return opening;
  }

  /** A cell behind its address; attributes that stand before the address go behind it. */
  private unusualRest(cell: number): string {
    const { text, grid } = this.sheet;
    this.reader.read(cell);
    const { rFrom, rTo } = this.reader.openingTag();
    const before = text.slice(grid.cellStarts.at(cell) + this.cellTag.length, rFrom - 1).replace(/\s*r\s*=\s*$/, '');
    return before + text.slice(rTo + 1, grid.cellEnds.at(cell));
  }
}

/** Whether somebody set the row's height by hand. */
export function hasOwnHeight(attributes: string): boolean {
  return attributes.includes(' customHeight="1"') || attributes.includes(' customHeight="true"');
}

/** The row without the height that Excel worked out for the text that stood in it; a height set by hand stays. */
export function withoutAutomaticHeight(attributes: string): string {
  if (!attributes.includes(' ht="') || hasOwnHeight(attributes)) return attributes;
  return attributes.replace(/ ht="[^"]*"/, '');
}

/** The row with a height in points that programs may work out anew. */
export function withHeight(attributes: string, height: number): string {
  return `" ht="${height}"${attributes.slice(1)}`;
}

/** The row without the note which columns it uses: an aid for readers, wrong once cells are added. */
export function withoutSpans(attributes: string): string {
  return attributes.replace(/ spans="[^"]*"/, '');
}

/** @param style of the cell; nearly always it is the only attribute */
function withoutStyleAndType(attributes: string, style: number): string {
  if (attributes === styleAttribute(style)) return '';
  return attributes.replace(/\s+[st]\s*=\s*("[^"]*"|'[^']*')/g, '');
}
