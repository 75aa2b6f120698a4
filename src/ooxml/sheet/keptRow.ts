import type { RowImage } from '../../report/workbook/record';
import type { CellValue } from '../../report/workbook/snapshot';
import { escapeMarkup, unescape } from '../xml/escape';
import { writeRuns } from './richText';

/**
 * A row kept aside, independent of the workbook's numbering of texts and styles, which other programs change when they
 * save: texts are written out, styles described.
 */
export interface KeptRow {
  /** Attributes of the row besides its number and style. */
  readonly attributes: string;
  /** Index into `styles`, −1 for none. */
  readonly style: number;
  readonly styles: readonly string[];
  readonly cells: readonly KeptCell[];
  /** Merges that begin in this row: first and last column, number of rows. */
  readonly merges: readonly (readonly [number, number, number])[];
}

export interface KeptCell {
  readonly column: number;
  readonly style: number;
  /** Attributes and content behind address and style, without namespace prefixes. */
  readonly rest?: string;
  /** See `keptFormula.ts`. */
  readonly formula?: string;
  /** First and last column an array formula fills. */
  readonly array?: readonly [number, number];
}

/** The image with its formulas moved along by another fill. */
export function movedImage(image: string, moved: (formula: string) => string): string {
  const kept = parseKept(image);
  if (!kept) return image;
  const cells = kept.cells.map((cell) =>
    cell.formula === undefined ? cell : { ...cell, formula: moved(cell.formula) },
  );
  return JSON.stringify({ ...kept, cells });
}

/** The value a cell has in an image; undefined for formulas and what cannot be read. */
export function imageValue({ image }: RowImage, column: number): CellValue | undefined {
  const kept = parseKept(image);
  if (!kept) return undefined;
  const cell = kept.cells.find((one) => one.column === column);
  return cell ? keptValue(cell) : null;
}

/** The value of a kept cell, null for an empty one; undefined for formulas, errors and truth values. */
export function keptValue({ formula, rest = '' }: KeptCell): CellValue | undefined {
  if (formula !== undefined) return undefined;
  // Texts stand as inline strings; their formatting does not matter to a sum.
  if (rest.includes('<is>')) return unescape(rest.replace(/<[^>]*>|^[^<]*/g, ''));
  const value = /^(?![^>]* t="(?!n"))[^>]*><v>([^<]*)<\/v>/.exec(rest)?.[1];
  return value === undefined ? (rest.includes('<v>') ? undefined : null) : Number(value);
}

/** What stands behind address and style of a kept cell with a value; `error` is the code of an error. */
export function keptContent(value: CellValue, error?: string): string {
  if (error !== undefined) return ` t="e"><v>${escapeMarkup(error)}</v></c>`;
  if (value === null || value === '') return '/>';
  if (typeof value === 'number') return `><v>${value}</v></c>`;
  if (typeof value === 'boolean') return ` t="b"><v>${value ? 1 : 0}</v></c>`;
  return ` t="inlineStr"><is>${writeRuns([{ text: value, properties: '' }], '')}</is></c>`;
}

/** The row an image holds; where the image cannot be read here, at least the marker texts of the row. */
export function keptRowOf(image: RowImage): KeptRow {
  return parseKept(image.image) ?? keptOfTexts(image);
}

/** A row that another program took out, whose image cannot be read here: its marker texts at least come back. */
function keptOfTexts(image: RowImage): KeptRow {
  const cells = image.cells.map(({ column, text }) => ({
    column,
    style: -1,
    rest: keptContent(text),
  }));
  return { attributes: '', style: -1, styles: [], cells, merges: [] };
}

function parseKept(image: string): KeptRow | undefined {
  if (!image.startsWith('{"attributes":')) return undefined;
  try {
    return JSON.parse(image) as KeptRow;
  } catch {
    return undefined;
  }
}
