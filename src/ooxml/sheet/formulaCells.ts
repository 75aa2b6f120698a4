import { moveRange } from '../../report/references/rewriteRanges';
import { rangeName } from '../../report/references/cellAddress';
import type { FilledWorkbook } from '../calculation/filledWorkbook';
import { escapeMarkup, unescape } from '../xml/escape';
import type { CellXml } from './cellXml';
import { styleAttribute } from './cellXml';
import type { FilledSheet } from './filledSheet';
import type { FormulaParts } from './rowTemplate';
import type { FormulaCell } from './sheetReader';

/** Functions of the add-in as files store them; without the add-in they read `#NAME?`. */
const ADD_IN_FUNCTION = /(?:^|[^A-Za-z0-9_.])(?:_xldudf_)?NGKT[._]/i;

/** Writes the formula cells of one sheet at their new places. */
export class FormulaCells {
  /** Shared formulas of a sheet that moves or of which one changes are written out, each in its cell. */
  private readonly unshares: boolean;

  constructor(
    private readonly sheet: FilledSheet,
    private readonly workbook: FilledWorkbook,
    private readonly cellXml: CellXml,
    private readonly publishes: boolean,
  ) {
    const { formulas } = sheet.content;
    const shared = formulas.filter(({ kind }) => kind === 'shared');
    this.unshares =
      sheet.map !== undefined ||
      (shared.length > 0 && sheet.writesFormulas) ||
      shared.some((formula) => workbook.formula(sheet, formula, undefined) !== formula.formula);
  }

  /** Whether a formula cell that keeps its place must be written anew. */
  isChanged(formula: FormulaCell): boolean {
    if (this.workbook.isStale(this.sheet, formula.cell)) return true;
    if (this.publishes && ADD_IN_FUNCTION.test(formula.formula)) return true;
    if (formula.kind === 'shared') return this.unshares;
    return this.workbook.formula(this.sheet, formula, undefined) !== formula.formula;
  }

  /**
   * The cell behind its address and the quote.
   * @param repetition of the band it stands in
   */
  write(
    parts: FormulaParts,
    formula: FormulaCell,
    newRow: number,
    repetition: number | undefined,
    style: number,
  ): string {
    const { cellXml, workbook, sheet } = this;
    const own = styleAttribute(style);
    if (this.publishes && ADD_IN_FUNCTION.test(formula.formula)) return this.asValue(parts, formula, own, newRow);
    const element = this.element(parts, formula, newRow, repetition);
    const isCopy = repetition !== undefined;
    if (!isCopy && !workbook.isStale(sheet, formula.cell)) {
      const type = parts.type === '' ? '' : ` t="${parts.type}"`;
      return `${own}${parts.attributes}${type}>${element}${parts.value}</${cellXml.prefix}c>`;
    }
    const value = workbook.value(sheet.name, newRow, formula.column);
    return cellXml.formula(element, value, own, parts.attributes);
  }

  private element(parts: FormulaParts, formula: FormulaCell, newRow: number, repetition: number | undefined): string {
    const { prefix } = this.cellXml;
    const text = this.workbook.formula(this.sheet, formula, repetition);
    switch (formula.kind) {
      case 'shared':
        return this.unshares ? `<${prefix}f>${escapeMarkup(text)}</${prefix}f>` : parts.element;
      case 'normal':
        return text === formula.formula
          ? parts.element
          : `${parts.element.slice(0, parts.element.indexOf('>') + 1)}${escapeMarkup(text)}</${prefix}f>`;
      case 'array':
      case 'dataTable':
        return this.arrayElement(parts, formula, newRow, repetition, text);
    }
  }

  private arrayElement(
    parts: FormulaParts,
    formula: FormulaCell,
    newRow: number,
    repetition: number | undefined,
    text: string,
  ): string {
    const { prefix } = this.cellXml;
    const { range } = formula;
    if (!range) return parts.element;
    const moved =
      repetition === undefined && this.sheet.map
        ? moveRange(range, this.sheet.map)
        : { ...range, firstRow: newRow, lastRow: newRow + range.lastRow - range.firstRow };
    const ref = moved ? rangeName(moved) : rangeName({ ...range, firstRow: newRow, lastRow: newRow });
    const opening = parts.element
      .slice(0, parts.element.indexOf('>') + 1)
      .replace(/(\sref\s*=\s*["'])[^"']*/, (_whole, start: string) => `${start}${ref}`);
    return opening.endsWith('/>') ? opening : `${opening}${escapeMarkup(text)}</${prefix}f>`;
  }

  /** The cached value alone. */
  private asValue(parts: FormulaParts, { column }: FormulaCell, style: string, newRow: number): string {
    const { prefix } = this.cellXml;
    if (parts.type === 'str')
      return this.cellXml.plain(unescape(parts.value.replace(/<[^>]*>/g, '')), style, newRow, column);
    const type = parts.type === '' ? '' : ` t="${parts.type}"`;
    return parts.value === '' ? `${style}/>` : `${style}${type}>${parts.value}</${prefix}c>`;
  }
}
