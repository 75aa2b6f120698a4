import { cellName } from '../../report/references/cellAddress';
import { toKeptFormula } from '../../report/references/keptFormula';
import type { RowImage } from '../../report/workbook/record';
import type { CellContent } from '../../report/plan/plan';
import type { CellRange, CellValue } from '../../report/workbook/snapshot';
import type { CellError } from '../calculation/cellError';
import { returnedRowHeight } from '../rowHeight/returnedRowHeight';
import type { RowHeights } from '../rowHeight/rowHeights';
import type { StyleChanges } from '../styles/styleChanges';
import type { StyleSheet } from '../styles/styleSheet';
import { escapeMarkup } from '../xml/escape';
import { type CellXml, styleAttribute } from './cellXml';
import { keptRowOf, type KeptCell, type KeptRow } from './keptRow';
import { writeRuns, type Run } from './richText';
import { isText } from './rowCompiler';
import { hasOwnHeight, RowTemplates, withoutAutomaticHeight, type CellTemplate } from './rowTemplate';
import type { SharedStrings } from './sharedStrings';
import { runsOfCell, type SheetContent } from './sheetReader';

/** Makes images of the rows of one sheet. */
export class RowImages {
  private readonly templates: RowTemplates;

  constructor(
    private readonly sheet: SheetContent,
    private readonly strings: SharedStrings,
    private readonly styles: StyleSheet,
    /** What a formula reads like after the fill that takes the row out. */
    private readonly moved: (formula: string) => string,
  ) {
    this.templates = new RowTemplates(sheet);
  }

  /** Formatting runs of a text cell; undefined where its text has no formatting of its own. */
  runsAt(cell: number): Run[] | undefined {
    if (!this.sheet.formatted.has(cell)) return undefined;
    this.templates.reader.read(cell);
    return runsOfCell(this.templates.reader, this.strings);
  }

  /** @param places all rows that go together with this one, see `keptPlaces` */
  image(row: number, places: ReadonlyMap<number, number>): string {
    const { grid } = this.sheet;
    const index = grid.rowIndex(row);
    const template = index === undefined ? this.templates.blank() : this.templates.at(index);
    const styles: string[] = [];
    const described = (style: number): number => {
      if (style === 0) return -1;
      const description = this.styles.describe(style);
      const known = styles.indexOf(description);
      return known >= 0 ? known : styles.push(description) - 1;
    };
    const rowStyle = / s="(\d+)"/.exec(template.attributes)?.[1];
    const kept: KeptRow = {
      attributes: template.attributes.slice(1, -1).replace(/ (s|spans)="[^"]*"/g, ''),
      style: described(Number(rowStyle ?? 0)),
      styles,
      cells: template.cells.map((cell) => ({
        ...this.cell(cell, row, places),
        column: cell.column,
        style: described(cell.style),
      })),
      merges: this.sheet.merges
        .filter(({ firstRow, lastRow }) => firstRow === row && places.has(lastRow))
        .map(
          ({ firstColumn, lastColumn, firstRow, lastRow }) =>
            [firstColumn, lastColumn, lastRow - firstRow + 1] as const,
        ),
    };
    return JSON.stringify(kept);
  }

  private cell(
    template: CellTemplate,
    row: number,
    places: ReadonlyMap<number, number>,
  ): Pick<KeptCell, 'rest' | 'formula' | 'array'> {
    const { reader } = this.templates;
    const { prefix, sheet } = this.sheet;
    reader.read(template.cell);
    const formula = reader.formula && this.formulaAt(template.cell);
    if (formula) {
      const { range } = formula;
      const array =
        range?.firstRow === row && range.lastRow === row ? ([range.firstColumn, range.lastColumn] as const) : undefined;
      return { formula: this.moved(toKeptFormula(formula.formula, sheet, row, places)), ...(array && { array }) };
    }
    const runs = runsOfCell(reader, this.strings);
    if (runs) return { rest: ` t="inlineStr"><is>${writeRuns(runs, '')}</is></c>` };
    const rest = this.templates.rest(template).replace(/^([^>]*?) s="\d+"/, '$1');
    return { rest: prefix === '' ? rest : rest.replaceAll(`</${prefix}`, '</').replaceAll(`<${prefix}`, '<') };
  }

  private formulaAt(cell: number): { readonly formula: string; readonly range?: CellRange } | undefined {
    return this.sheet.formulas.find((formula) => formula.cell === cell);
  }
}

/** A row that comes back, and the merges that come back with it. */
export interface RestoredRow {
  readonly xml: string;
  readonly merges: readonly CellRange[];
}

/** What is known about formulas of rows that come back. */
export interface FormulaReader {
  /** What a formula kept aside reads like after the fill that puts the row back. */
  moved(formula: string): string;
  /** Its value; undefined where it is not computed. */
  value(formula: string, column: number): CellValue | CellError | undefined;
}

/**
 * @param prefixes those the sheet declares now
 * @param rowHeights heights for rows with wrapped texts, where they are to be stated
 */
export function restoredRow(
  image: RowImage,
  row: number,
  writes: ReadonlyMap<number, CellContent>,
  cellXml: CellXml,
  styles: StyleChanges,
  formulas: FormulaReader,
  prefixes: ReadonlySet<string>,
  rowHeights: RowHeights | undefined,
): RestoredRow {
  const kept = keptRowOf(image);
  const { prefix } = cellXml;
  const adopted = kept.styles.map((description) => styles.adopt(description));
  const styleOf = (index: number): number => adopted[index] ?? 0;
  const cells = new Map<number, string>();
  for (const cell of kept.cells)
    cells.set(cell.column, keptCellXml(declared(cell, prefixes), row, styleOf(cell.style), cellXml, formulas));
  for (const [column, content] of writes) {
    const before = kept.cells.find((cell) => cell.column === column);
    const value = content.type === 'formula' ? formulas.value(content.formula, column) : undefined;
    if (content.type === 'formula' && before?.array) {
      // An array formula that gets references back stays one.
      cells.set(column, formulaXml(before, content.formula, row, styleOf(before.style), cellXml, formulas));
      continue;
    }
    const xml = cellXml.content(content, styleOf(before?.style ?? -1), undefined, row, column, value);
    cells.set(column, `<${prefix}c r="${cellName(row, column)}"${xml}`);
  }
  let attributes = declaredOnly(kept.attributes, prefixes);
  if ([...writes.values()].some(isText) && !hasOwnHeight(attributes)) {
    attributes = withoutAutomaticHeight(attributes);
    const height = rowHeights && returnedRowHeight(kept, writes, styleOf, row, rowHeights);
    if (height !== undefined) attributes = ` ht="${height}"${attributes}`;
  }
  const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  return {
    xml: `<${prefix}row r="${row}"${attributes}${styleAttribute(styleOf(kept.style))}>${inOrder.join('')}</${prefix}row>`,
    merges: kept.merges.map(([firstColumn, lastColumn, rows]) => ({
      firstRow: row,
      lastRow: row + rows - 1,
      firstColumn,
      lastColumn,
    })),
  };
}

/** The cell without attributes that cannot stand in the sheet. */
function declared(cell: KeptCell, prefixes: ReadonlySet<string>): KeptCell {
  if (cell.rest === undefined) return cell;
  return { ...cell, rest: cell.rest.replace(/^[^>]*/, (tag) => declaredOnly(tag, prefixes)) };
}

/** A program that saves the workbook leaves out namespaces it does not know: what they said of a row goes with them. */
function declaredOnly(attributes: string, prefixes: ReadonlySet<string>): string {
  return attributes.replace(/\s([\w.-]+):[\w.-]+\s*=\s*("[^"]*"|'[^']*')/g, (attribute, prefix: string) =>
    prefix === 'xml' || prefixes.has(prefix) ? attribute : '',
  );
}

function keptCellXml(cell: KeptCell, row: number, style: number, cellXml: CellXml, formulas: FormulaReader): string {
  const { column, rest, formula } = cell;
  const { prefix } = cellXml;
  const opening = `<${prefix}c r="${cellName(row, column)}"`;
  if (formula !== undefined) return formulaXml(cell, formulas.moved(formula), row, style, cellXml, formulas);
  const plain = rest ?? '/>';
  const behind = prefix === '' ? plain : plain.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
  return opening + styleAttribute(style) + behind;
}

/** @param formula as it reads where the row stands */
function formulaXml(
  { column, array }: KeptCell,
  formula: string,
  row: number,
  style: number,
  cellXml: CellXml,
  formulas: FormulaReader,
): string {
  const { prefix } = cellXml;
  const kind = array ? ` t="array" ref="${cellName(row, array[0])}:${cellName(row, array[1])}"` : '';
  const element = `<${prefix}f${kind}>${escapeMarkup(formula)}</${prefix}f>`;
  const value = array ? undefined : formulas.value(formula, column);
  return `<${prefix}c r="${cellName(row, column)}"` + cellXml.formula(element, value, styleAttribute(style), '');
}
