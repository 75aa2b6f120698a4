/**
 * The cells of a table. A cell of words is read like a paragraph. A number alone says nothing; it is read with its row's
 * label and its column's heading, and what those do not settle is left unjudged.
 */
import { isKnownUnit } from '../../kpi/unit';
import type { Place, TextBlock } from './textBlock';

export interface TableCell {
  readonly text: string;
  readonly place: Place;
}

const NUMBER_ONLY = /^\s*[+\-−]?\d[\d.,\s]*(?:%|\p{L}{1,3}\s?USD)?\s*$/u;
const UNIT =
  /\(([^()]*(?:USD|đồng|VND|%|điểm phần trăm|percentage points|tỷ|triệu|billion|million)[^()]*)\)|(?:Đơn vị(?: tính)?|ĐVT|Unit)\s*:\s*([^\n|;.]+)/iu;

/** @param rows cells from the left; the first row holds the headings */
export function tableBlocks(rows: readonly (readonly TableCell[])[]): TextBlock[] {
  const [headings = [], ...others] = rows;
  return [
    ...headings.filter(({ text }) => text.trim() !== '').map((cell): TextBlock => ({ ...cell, kind: 'cell' })),
    ...others.flatMap((row) => row.map((cell, column) => cellBlock(cell, row, column, headings[column]?.text ?? ''))),
  ].filter((block): block is TextBlock => block !== undefined);
}

function cellBlock(cell: TableCell, row: readonly TableCell[], column: number, heading: string): TextBlock | undefined {
  if (cell.text.trim() === '') return undefined;
  if (!NUMBER_ONLY.test(cell.text)) return { ...cell, kind: 'cell' };
  const label = labelOf(row, column);
  return numberBlock(cell, label, heading);
}

/** A number with what its labels say of it, as a sentence: "Vốn FDI đăng ký, Bắc Ninh, năm 2024: 5,11 tỷ USD". */
export function numberBlock(cell: TableCell, label: string, heading: string): TextBlock {
  // "Thay đổi (%)" above a row of amounts: the column says what its numbers are.
  const unit = unitOf(heading) ?? unitOf(label);
  const words = [withoutUnit(heading), withoutUnit(label)].filter((text) => text !== '').join(' ');
  const hasUnit = /%|\p{L}/u.test(cell.text);
  return {
    ...cell,
    kind: 'cell',
    before: `${words} `,
    ...(unit !== undefined && !hasUnit ? { after: unit === '%' ? '%' : ` ${unit}` } : {}),
  };
}

/** The row's words: the cells to the left that are no numbers. */
function labelOf(row: readonly TableCell[], column: number): string {
  const before = row.slice(0, column).filter(({ text }) => text.trim() !== '' && !NUMBER_ONLY.test(text));
  return joinedLabel(before.map(({ text }) => text));
}

/** The words of a row; a cell that only names a unit stands in brackets, as a unit in a heading does. */
export function joinedLabel(texts: readonly string[]): string {
  return texts
    .map((text) => text.trim())
    .map((text) => (isKnownUnit(text) ? `(${text})` : text))
    .join(' ');
}

function unitOf(label: string): string | undefined {
  const inBrackets = [...label.matchAll(/\(([^()]+)\)/g)].map(([, text = '']) => text.trim()).filter(isKnownUnit);
  if (inBrackets.length > 0) return inBrackets.at(-1);
  const match = UNIT.exec(label);
  return (match?.[1] ?? match?.[2])?.trim();
}

function withoutUnit(label: string): string {
  return label
    .replace(/\(([^()]+)\)/g, (all, text: string) => (isKnownUnit(text.trim()) ? '' : all))
    .replace(UNIT, '')
    .replace(/[\s:]+/g, ' ')
    .trim();
}
