import { rangeName } from '../../../report/references/cellAddress';
import type { CellRange } from '../../../report/workbook/snapshot';
import { CellXml, styleAttribute } from '../../../ooxml/sheet/cellXml';
import { writeRuns, type Run } from '../../../ooxml/sheet/richText';
import { escapeMarkup, escapeText } from '../../../ooxml/xml/escape';
import type { StyleChanges } from '../../../ooxml/styles/styleChanges';
import type { EngineCell, TextRun } from '../../engine/engine';
import { storedFormula } from '../open/formulaText';
import { isCalculated } from './sameCell';
import { fontXml } from './styleXml';

/** Writes cells of one sheet from what the grid shows: everything behind a cell's address and its quote. */
export class CellWriter {
  private readonly plain: CellXml;

  constructor(
    sheet: string,
    readonly prefix: string,
    styles: StyleChanges,
    private readonly knowsFigures: boolean,
  ) {
    this.plain = new CellXml(sheet, prefix, styles);
  }

  constant({ value, error, runs }: EngineCell, style: number, row: number, column: number): string {
    const { prefix } = this;
    const own = styleAttribute(style);
    if (value === null) return `${own}/>`;
    if (error !== undefined) return `${own} t="e"><${prefix}v>${escapeMarkup(error)}</${prefix}v></${prefix}c>`;
    if (typeof value === 'boolean') return `${own} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
    if (typeof value === 'string' && runs?.some(({ origin, style: look }) => origin ?? Object.keys(look).length > 0)) {
      const written = writeRuns(runs.map(runOf), prefix);
      return `${own} t="inlineStr"><${prefix}is>${written}</${prefix}is></${prefix}c>`;
    }
    return this.plain.plain(value, own, row, column);
  }

  /**
   * @param element the formula as it is to stand, tags included
   * @param attributes of the cell besides style and type
   */
  formula(cell: EngineCell, element: string, style: number, attributes = ''): string {
    const { prefix } = this;
    const { value, error } = cell;
    const own = styleAttribute(style) + attributes;
    const closing = `</${prefix}c>`;
    // What is not known yet is calculated when the file is opened.
    if (value === null || !this.knowsFigures || !isCalculated(cell)) return `${own}>${element}${closing}`;
    if (error !== undefined) return `${own} t="e">${element}<${prefix}v>${escapeMarkup(error)}</${prefix}v>${closing}`;
    const type = typeof value === 'string' ? ' t="str"' : typeof value === 'boolean' ? ' t="b"' : '';
    const text = typeof value === 'string' ? escapeText(value) : String(Number(value));
    return `${own}${type}>${element}<${prefix}v>${text}</${prefix}v>${closing}`;
  }

  /** @param formula as the file stores it @param array the cells an array formula fills */
  formulaElement(formula: string, array?: CellRange): string {
    const { prefix } = this;
    const kind = array ? ` t="array" ref="${rangeName(array)}"` : '';
    return `<${prefix}f${kind}>${escapeMarkup(formula)}</${prefix}f>`;
  }

  newFormula(formula: string, array?: CellRange): string {
    return this.formulaElement(storedFormula(formula), array);
  }
}

function runOf({ text, style, origin }: TextRun): Run {
  if (origin !== undefined) return { text, properties: origin };
  if (Object.keys(style).length === 0) return { text, properties: '' };
  const raised = style.vertical === undefined ? '' : `<vertAlign val="${style.vertical}"/>`;
  return { text, properties: fontXml('rPr', style, '').slice('<rPr>'.length, -'</rPr>'.length) + raised };
}
