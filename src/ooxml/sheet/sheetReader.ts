import { cellName, parseRange } from '../../report/references/cellAddress';
import { shiftFormula } from '../../report/references/shiftFormula';
import type { PageTexts } from '../../report/workbook/pageTexts';
import type { CellRange, CellSnapshot, CellValue } from '../../report/workbook/snapshot';
import type { StyleSheet } from '../styles/styleSheet';
import { unescape, unescapeMarkup } from '../xml/escape';
import { attributeOf, innerTextOf, readXml, type XmlElement } from '../xml/xmlElement';
import { CellReader, type FormulaElement } from './cellReader';
import { footerSections } from './footerText';
import { badNumber, badSharedString, badStyle } from './messages';
import { hasFormatting, plainTextOf, readRuns, type Run } from './richText';
import type { SharedStrings } from './sharedStrings';
import type { SheetText } from './sheetText';

/** A cell with a formula. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** Index of the cell in the sheet's grid. */
  readonly cell: number;
  /** Without "="; shared formulas are expanded to this cell. */
  readonly formula: string;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** Cells an array formula fills. */
  readonly range?: CellRange;
}

/** The content of a worksheet, as the planner and the applier read it. */
export interface SheetContent extends SheetText {
  readonly cells: readonly CellSnapshot[];
  readonly formulas: readonly FormulaCell[];
  /** Grid indices of text cells whose text has formatting of its own. */
  readonly formatted: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  readonly isProtected: boolean;
  /** Headers and footers, where they may hold markers. */
  readonly pages: readonly PageTexts[];
  /** The part without the content of its rows. */
  readonly around: XmlElement;
}

/** @throws NgktError `sheet.*`, `xml.*` */
export function readSheet(source: SheetText, strings: SharedStrings, styles: StyleSheet): SheetContent {
  const { merges, isProtected, pages, around } = readAround(source);
  const { cells, formulas, formatted } = new ContentReader(source, strings, styles).read();
  const { sheet, part, text, prefix, grid } = source;
  return { sheet, part, text, prefix, grid, cells, formulas, formatted, merges, isProtected, pages, around };
}

/** The formatting runs of a text cell; undefined for other cells. */
export function runsOfCell(reader: CellReader, strings: SharedStrings): Run[] | undefined {
  const { grid } = reader;
  if (reader.type === 's') return strings.runsOf(Number(reader.value));
  if (reader.type !== 'inlineStr' || reader.inlineFrom < 0) return undefined;
  return readRuns(grid.text.slice(reader.inlineFrom, reader.inlineTo), grid.prefix, grid.part);
}

class ContentReader {
  private readonly cells: CellSnapshot[] = [];
  private readonly formulas: FormulaCell[] = [];
  private readonly formatted = new Set<number>();
  private readonly shared = new Map<
    string,
    { readonly row: number; readonly column: number; readonly formula: string }
  >();
  private readonly reader: CellReader;

  constructor(
    private readonly sheet: SheetText,
    private readonly strings: SharedStrings,
    private readonly styles: StyleSheet,
  ) {
    this.reader = new CellReader(sheet.grid);
  }

  read(): Pick<SheetContent, 'cells' | 'formulas' | 'formatted'> {
    const { grid } = this.sheet;
    for (let index = 0; index < grid.rowCount; index++) {
      const row = grid.rowNumbers.at(index);
      const last = grid.lastCell(index);
      for (let cell = grid.firstCells.at(index); cell < last; cell++)
        this.readCell(cell, row, grid.cellColumns.at(cell));
    }
    return { cells: this.cells, formulas: this.formulas, formatted: this.formatted };
  }

  private readCell(cell: number, row: number, column: number): void {
    const { reader, styles } = this;
    reader.read(cell);
    const format = styles.formatOf(reader.style);
    if (format === undefined) {
      throw badStyle(this.where(row, column), reader.style, styles.cellFormats.length);
    }
    const value = this.valueOf(cell, row, column);
    const formula = reader.formula && this.readFormula(cell, row, column, reader.formula);
    if (formula !== undefined) this.cells.push({ row, column, value, formula, format });
    else if (value !== null || reader.type === 'e') this.cells.push({ row, column, value, format });
  }

  private valueOf(cell: number, row: number, column: number): CellValue {
    const { reader, strings } = this;
    if (reader.type === 'inlineStr') {
      const runs = runsOfCell(reader, strings);
      if (runs && hasFormatting(runs)) this.formatted.add(cell);
      return runs ? plainTextOf(runs) : null;
    }
    if (reader.valueFrom < 0) return null;
    if (reader.type === 's') {
      const index = reader.wholeNumber;
      const text = strings.textOf(index);
      if (strings.isFormatted(index)) this.formatted.add(cell);
      if (text === undefined) throw badSharedString(this.where(row, column), reader.value, strings.count);
      return text;
    }
    const raw = reader.value;
    switch (reader.type) {
      case '':
      case 'n': {
        const number = raw.trim() === '' ? null : Number(raw);
        if (Number.isNaN(number)) throw badNumber(this.where(row, column), raw);
        return number;
      }
      case 'b':
        return /^\s*(1|true)\s*$/.test(raw);
      case 'e':
        return null;
      default:
        return unescape(raw);
    }
  }

  private readFormula(cell: number, row: number, column: number, element: FormulaElement): string {
    const { kind, range } = element;
    let formula = unescapeMarkup(this.sheet.text.slice(element.textFrom, element.textTo));
    if (kind === 'shared') {
      const first = this.shared.get(element.group);
      if (formula !== '') this.shared.set(element.group, { row, column, formula });
      else if (first) formula = shiftFormula(first.formula, row - first.row, column - first.column);
    }
    const area = kind === 'array' || kind === 'dataTable' ? parseRange(range) : undefined;
    this.formulas.push({ row, column, cell, formula, kind, ...(area && { range: area }) });
    return formula;
  }

  private where(row: number, column: number): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.sheet.sheet, cell: cellName(row, column) };
  }
}

/** What stands around the rows. */
function readAround({
  text,
  part,
  grid,
}: SheetText): Pick<SheetContent, 'merges' | 'isProtected' | 'pages' | 'around'> {
  const around = readXml(text, part, 'sheetData', grid.dataTo);
  const merges: CellRange[] = [];
  let isProtected = false;
  const pages: PageTexts[] = [];
  const visit = (element: XmlElement): void => {
    if (element.localName === 'mergeCell') {
      const range = parseRange(attributeOf(element, 'ref', text) ?? '');
      if (range) merges.push(range);
    } else if (element.localName === 'sheetProtection') {
      isProtected = /^(1|true)$/.test(attributeOf(element, 'sheet', text) ?? '');
    } else if (element.localName === 'headerFooter' && element.parent === around && mayHoldBraces(element, text)) {
      pages.push(...element.children.map((child) => pageTextsOf(child, text, part)));
    }
    for (const child of element.children) visit(child);
  };
  visit(around);
  return { merges, isProtected, pages, around };
}

/** An `oddHeader`, `firstFooter` … */
function pageTextsOf(element: XmlElement, text: string, part: string): PageTexts {
  const place = element.localName.endsWith('Header') ? 'header' : 'footer';
  return { place, parts: footerSections(innerTextOf(element, text, part)) };
}

/** Whether braces stand in an element, as such or as numbers of characters. */
function mayHoldBraces({ start, end }: XmlElement, text: string): boolean {
  const xml = text.slice(start, end);
  return xml.includes('{') || xml.includes('&#');
}
