import type { CellContent, FormatWrite } from '../../report/plan/plan';
import { styleAttribute, type CellXml } from './cellXml';
import type { FilledSheet } from './filledSheet';
import type { FormulaCells } from './formulaCells';
import { withoutHidden } from './hiddenRows';
import { plainTextOf, type Run } from './richText';
import {
  hasOwnHeight,
  withHeight,
  withoutAutomaticHeight,
  withoutSpans,
  type CellTemplate,
  type FormulaParts,
  type RowTemplates,
} from './rowTemplate';
import { runsOfCell, type FormulaCell } from './sheetReader';
import type { RowWriterContext } from './writeRows';

/** What is written into one cell of a list, by repetition. */
export type Contents = readonly (number | string | CellContent)[];

/** What is written into the cells of a row, by column. */
type RowContents = ReadonlyMap<number, Contents | CellContent>;

/** How one cell is written behind its address and the quote. */
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
    const { cells } = this;
    const address = `${newRow}"`;
    for (let index = 0; index < cells.length; index++) {
      const { opening, rest } = cells[index] as CompiledCell;
      xml += opening + address + (typeof rest === 'string' ? rest : rest(newRow, repetition));
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
   * @param once where the row stands afterwards; undefined for one that is written for each repetition of a band
   * @param shows whether the row is seen though the one it copies is hidden
   */
  compile(
    index: number | undefined,
    contents: RowContents,
    qualify: ReadonlyMap<number, FormatWrite> | undefined,
    once: number | undefined,
    writesText: boolean,
    shows = false,
  ): CompiledRow {
    const template = index === undefined ? this.templates.blank() : this.templates.at(index);
    let { attributes } = template;
    if (shows) attributes = withoutHidden(attributes);
    let templates = template.cells;
    const added = this.addedCells(templates, contents);
    if (added.length > 0) {
      templates = [...templates, ...added].sort((a, b) => a.column - b.column);
      attributes = withoutSpans(attributes);
    }
    const height = writesText ? this.heightOf(index, attributes, templates, contents) : undefined;
    if (writesText) attributes = withoutAutomaticHeight(attributes);
    const cells = templates.map((cell) => {
      const { opening, column } = cell;
      const content = contents.get(column);
      const rest = content ? this.contentCell(cell, content, once) : this.cell(cell, qualify?.get(column), once);
      return { opening, rest };
    });
    return new CompiledRow(template.opening, attributes, cells, template.closing, height);
  }

  /** Cells the row does not have and something is written to. */
  private addedCells(standing: readonly CellTemplate[], contents: RowContents): CellTemplate[] {
    let missing = contents.size;
    for (let index = 0; index < standing.length; index++) {
      if (contents.has((standing[index] as CellTemplate).column)) missing--;
    }
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
    contents: RowContents,
  ): ((repetition: number) => number | undefined) | undefined {
    const { rowHeights } = this.context;
    if (!rowHeights || hasOwnHeight(attributes)) return undefined;
    const wrapping = cells.filter(({ style }) => rowHeights.wraps(style));
    if (wrapping.length === 0) return undefined;
    const row = index === undefined ? 0 : this.sheet.content.grid.rowNumbers.at(index);
    const heights = wrapping.map((cell) => {
      const heightOf = rowHeights.textHeight(row, cell.column, cell.style);
      const written = contents.get(cell.column);
      if (written) return (repetition: number) => heightOf(textOf(contentAt(written, repetition)));
      const standing = heightOf(plainTextOf(this.runsOf(cell) ?? []));
      return () => standing;
    });
    return (repetition) => rowHeights.stated(heights.reduce((most, of) => Math.max(most, of(repetition)), 0));
  }

  /** A cell nothing is written to. */
  private cell(cell: CellTemplate, qualify: FormatWrite | undefined, once: number | undefined): string | CellWriter {
    const style = qualify
      ? this.cellXml.qualified(cell.style, qualify.prefix, qualify.suffix, qualify.format)
      : cell.style;
    const formula = this.sheet.formulaOf.get(cell.cell);
    const parts = formula && this.templates.formula(cell);
    if (parts) {
      if (once !== undefined) return this.formulas.write(parts, formula, once, undefined, style);
      if (this.sheet.standsOnce(formula)) return this.singleFormula(parts, formula, style);
      return (newRow, repetition) => this.formulas.write(parts, formula, newRow, repetition, style);
    }
    // A cell that an array formula fills and whose value no longer holds.
    if (this.context.workbook.isStale(this.sheet, cell.cell)) return `${styleAttribute(style)}/>`;
    const rest = this.templates.rest(cell);
    return style === cell.style ? rest : withStyle(rest, style);
  }

  /** A formula that is not repeated with its row: the copies of its cell stay empty. */
  private singleFormula(parts: FormulaParts, formula: FormulaCell, style: number): CellWriter {
    const place = this.sheet.map?.row(formula.row) ?? formula.row;
    return (newRow) =>
      newRow === place ? this.formulas.write(parts, formula, newRow, undefined, style) : `${styleAttribute(style)}/>`;
  }

  private contentCell(
    cell: CellTemplate,
    contents: Contents | CellContent,
    once: number | undefined,
  ): string | CellWriter {
    const runs = this.sheet.content.formatted.has(cell.cell) ? this.runsOf(cell) : undefined;
    if (once !== undefined) return this.content(cell, contentAt(contents, 0), runs, once);
    return (newRow, repetition) => this.content(cell, contentAt(contents, repetition), runs, newRow);
  }

  private content(
    cell: CellTemplate,
    content: Contents[number] | undefined,
    runs: readonly Run[] | undefined,
    newRow: number,
  ): string {
    const { cellXml } = this;
    if (content === undefined) return this.templates.rest(cell);
    const { column } = cell;
    if (typeof content === 'number' || (typeof content === 'string' && !runs)) {
      return cellXml.plain(content, styleAttribute(cell.style), newRow, column);
    }
    const full: CellContent = typeof content === 'string' ? { type: 'text', text: content } : content;
    const value = full.type === 'formula' ? this.context.workbook.value(this.sheet.name, newRow, column) : undefined;
    return cellXml.content(full, cell.style, runs, newRow, column, value);
  }

  private runsOf(cell: CellTemplate): ReturnType<typeof runsOfCell> {
    if (cell.cell < 0) return undefined;
    this.templates.reader.read(cell.cell);
    return runsOfCell(this.templates.reader, this.context.strings);
  }
}

function contentAt(contents: Contents | CellContent, repetition: number): Contents[number] | undefined {
  return 'length' in contents ? contents[repetition] : contents;
}

/** Whether a content is a text. */
export function isText(content: number | string | CellContent | undefined): boolean {
  return typeof content === 'string' || (typeof content === 'object' && content.type === 'text');
}

function withStyle(rest: string, style: number): string {
  const end = rest.indexOf('>');
  const attributes = rest.slice(0, end).replace(/\s+s\s*=\s*("[^"]*"|'[^']*')/, '');
  return styleAttribute(style) + attributes + rest.slice(end);
}

/** The text a content shows; numbers do not wrap. */
function textOf(content: number | string | CellContent | undefined): string {
  if (typeof content === 'string') return content;
  return typeof content === 'object' && content.type === 'text' ? content.text : '';
}
