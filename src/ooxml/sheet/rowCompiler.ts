import type { CellContent, FormatWrite } from '../../report/plan/plan';
import { cellName } from '../../report/references/cellAddress';
import { styleAttribute, type CellXml } from './cellXml';
import type { FilledSheet } from './filledSheet';
import type { FormulaCells } from './formulaCells';
import { plainTextOf } from './richText';
import {
  hasOwnHeight,
  withHeight,
  withoutAutomaticHeight,
  withoutSpans,
  type CellTemplate,
  type RowTemplates,
} from './rowTemplate';
import { runsOfCell, type FormulaCell } from './sheetReader';
import type { RowWriterContext } from './writeRows';

/** What is written into one cell, by repetition. */
export type Contents = readonly (number | string | CellContent)[];

/** How one cell is written behind its row number. */
type CellWriter = (newRow: number, repetition: number) => string;

interface CompiledCell {
  readonly opening: string;
  readonly rest: string | CellWriter;
}

/** A row ready to be written at any place. */
export class CompiledRow {
  constructor(
    private readonly opening: string,
    private readonly attributes: string,
    private readonly cells: readonly CompiledCell[],
    private readonly closing: string,
    /** Height in points by repetition, where wrapped texts need one. */
    private readonly height: ((repetition: number) => number | undefined) | undefined,
  ) {}

  write(newRow: number, repetition: number): string {
    const height = this.height?.(repetition);
    let xml = this.opening + newRow + (height === undefined ? this.attributes : withHeight(this.attributes, height));
    for (const { opening, rest } of this.cells) {
      xml += opening + newRow + (typeof rest === 'string' ? rest : rest(newRow, repetition));
    }
    return xml + this.closing;
  }
}

/** Decides once for every cell of a row how it will be written. */
export class RowCompiler {
  constructor(
    private readonly sheet: FilledSheet,
    private readonly context: RowWriterContext,
    private readonly templates: RowTemplates,
    private readonly cellXml: CellXml,
    private readonly formulas: FormulaCells,
  ) {}

  /**
   * @param index of the row in the grid; undefined for a row the text does not have
   * @param contents what is written, by column
   * @param inBand whether the row is written once for each repetition
   * @param writesText whether any content is a text, which may need another row height
   */
  compile(
    index: number | undefined,
    contents: ReadonlyMap<number, Contents>,
    qualify: ReadonlyMap<number, FormatWrite> | undefined,
    inBand: boolean,
    writesText: boolean,
  ): CompiledRow {
    const template = index === undefined ? this.templates.blank() : this.templates.at(index);
    let { attributes } = template;
    let templates = template.cells;
    const added = this.addedCells(templates, contents);
    if (added.length > 0) {
      templates = [...templates, ...added].sort((a, b) => a.column - b.column);
      attributes = withoutSpans(attributes);
    }
    const height = writesText ? this.heightOf(index, attributes, templates, contents) : undefined;
    if (writesText) attributes = withoutAutomaticHeight(attributes);
    const cells = templates.map((cell) => {
      const rest = this.cell(cell, contents.get(cell.column), qualify?.get(cell.column), inBand);
      return { opening: cell.opening, rest };
    });
    return new CompiledRow(template.opening, attributes, cells, template.closing, height);
  }

  /** Cells the row does not have and something is written to. */
  private addedCells(standing: readonly CellTemplate[], contents: ReadonlyMap<number, Contents>): CellTemplate[] {
    let missing = contents.size;
    for (const { column } of standing) if (contents.has(column)) missing--;
    if (missing === 0) return [];
    const columns = new Set(standing.map(({ column }) => column));
    return [...contents.keys()]
      .filter((column) => !columns.has(column))
      .map((column) => this.templates.blankCell(column));
  }

  /** How high each repetition must be to show its wrapped texts whole; undefined where that cannot change. */
  private heightOf(
    index: number | undefined,
    attributes: string,
    cells: readonly CellTemplate[],
    contents: ReadonlyMap<number, Contents>,
  ): ((repetition: number) => number | undefined) | undefined {
    const { rowHeights } = this.context;
    if (!rowHeights || hasOwnHeight(attributes)) return undefined;
    const wrapping = cells.filter(({ style }) => rowHeights.wraps(style));
    if (wrapping.length === 0) return undefined;
    const row = index === undefined ? 0 : this.sheet.content.grid.rowNumbers.at(index);
    const heights = wrapping.map((cell) => {
      const heightOf = rowHeights.textHeight(row, cell.column, cell.style);
      const written = contents.get(cell.column);
      if (written) return (repetition: number) => heightOf(textOf(written[repetition]));
      const standing = heightOf(plainTextOf(this.runsOf(cell) ?? []));
      return () => standing;
    });
    return (repetition) => rowHeights.stated(heights.reduce((most, of) => Math.max(most, of(repetition)), 0));
  }

  private cell(
    cell: CellTemplate,
    contents: Contents | undefined,
    qualify: FormatWrite | undefined,
    inBand: boolean,
  ): string | CellWriter {
    if (contents) return this.contentCell(cell, contents);
    const style = qualify
      ? this.cellXml.qualified(cell.style, qualify.prefix, qualify.suffix, qualify.format)
      : cell.style;
    const formula = cell.cell < 0 ? undefined : this.sheet.formulaOf.get(cell.cell);
    if (formula) {
      if (inBand && this.sheet.standsOnce(formula)) return this.singleFormula(cell, formula, style);
      return (newRow, repetition) =>
        `"${this.formulas.write(cell, formula, newRow, inBand ? repetition : undefined, style)}`;
    }
    // A cell that an array formula fills and whose value no longer holds.
    if (this.context.workbook.isStale(this.sheet, cell.cell)) return `"${styleAttribute(style)}/>`;
    return style === cell.style ? cell.rest : withStyle(cell.rest, style);
  }

  /** A formula that is not repeated with its row: the copies of its cell stay empty. */
  private singleFormula(cell: CellTemplate, formula: FormulaCell, style: number): CellWriter {
    const place = this.sheet.map?.row(formula.row) ?? formula.row;
    return (newRow) =>
      newRow === place
        ? `"${this.formulas.write(cell, formula, newRow, undefined, style)}`
        : `"${styleAttribute(style)}/>`;
  }

  private contentCell(cell: CellTemplate, contents: Contents): CellWriter {
    const { cellXml } = this;
    const runs = this.sheet.content.formatted.has(cell.cell) ? this.runsOf(cell) : undefined;
    const plainStyle = `"${styleAttribute(cell.style)}`;
    return (newRow, repetition) => {
      const content = contents[repetition];
      if (content === undefined) return cell.rest;
      const name = (): string => cellName(newRow, cell.column);
      if (typeof content === 'number') return cellXml.plain(content, plainStyle, name);
      if (typeof content === 'string' && !runs) return cellXml.plain(content, plainStyle, name);
      const full: CellContent = typeof content === 'string' ? { type: 'text', text: content } : content;
      const value =
        full.type === 'formula' ? this.context.workbook.value(this.sheet.name, newRow, cell.column) : undefined;
      return `"${cellXml.content(full, cell.style, runs, name, value)}`;
    };
  }

  private runsOf(cell: CellTemplate): ReturnType<typeof runsOfCell> {
    if (cell.cell < 0) return undefined;
    this.templates.reader.read(cell.cell);
    return runsOfCell(this.templates.reader, this.context.strings);
  }
}

/** Whether a content is a text. */
export function isText(content: number | string | CellContent | undefined): boolean {
  return typeof content === 'string' || (typeof content === 'object' && content.type === 'text');
}

function withStyle(rest: string, style: number): string {
  const end = rest.indexOf('>');
  const attributes = rest.slice(1, end).replace(/\s+s\s*=\s*("[^"]*"|'[^']*')/, '');
  return `"${styleAttribute(style)}${attributes}${rest.slice(end)}`;
}

/** The text a content shows; numbers do not wrap. */
function textOf(content: number | string | CellContent | undefined): string {
  if (typeof content === 'string') return content;
  return typeof content === 'object' && content.type === 'text' ? content.text : '';
}
