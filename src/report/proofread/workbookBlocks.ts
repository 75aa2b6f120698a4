/** The texts of a workbook's cells, and its numbers where their labels tell what they are. */
import type { Lang } from '../../kpi/bilingual';
import { printedDecimals } from '../../kpi/value';
import { formatNumber } from '../../language/formatNumber';
import { showsDate, showsPercent, wordsAround } from '../numberFormat';
import { cellName } from '../references/cellAddress';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { joinedLabel, numberBlock } from './tableBlocks';
import type { TextBlock } from './textBlock';
import { textLanguage } from './textLanguage';

export interface WorkbookText {
  readonly blocks: readonly TextBlock[];
  /** Numbers without labels, by sheet: they are not judged, and the reader is told so. */
  readonly unlabelled: readonly { readonly sheet: string; readonly count: number }[];
}

/** Hidden sheets are not read: nobody reads them. */
export function workbookBlocks({ sheets }: WorkbookSnapshot): WorkbookText {
  const lang = languageOf(sheets);
  const blocks: TextBlock[] = [];
  const unlabelled: { sheet: string; count: number }[] = [];
  for (const sheet of sheets) {
    if (sheet.hidden) continue;
    let count = 0;
    const texts = new LabelCells(sheet);
    for (const cell of sheet.cells) {
      const block = cellBlock(cell, sheet.name, texts, lang);
      if (block) blocks.push(block);
      else if (isFigure(cell)) count++;
    }
    if (count > 0) unlabelled.push({ sheet: sheet.name, count });
  }
  return { blocks, unlabelled };
}

function cellBlock(cell: CellSnapshot, sheet: string, labels: LabelCells, lang: Lang): TextBlock | undefined {
  const place = { sheet, cell: cellName(cell.row, cell.column) };
  if (typeof cell.value === 'string')
    return cell.value.trim() === '' ? undefined : { text: cell.value, place, kind: 'cell' };
  if (!isFigure(cell)) return undefined;
  const [label, heading] = [labels.leftOf(cell), labels.above(cell)];
  if (label === undefined || heading === undefined) return undefined;
  const percent = showsPercent(cell.format);
  const number = (cell.value as number) * (percent ? 100 : 1);
  // A format may say "gần " before the number it shows.
  const { prefix, suffix } = wordsAround(cell.format);
  const shown = `${formatNumber(number, decimalsOf(cell.format, number), lang)}${percent ? '%' : ''}`;
  const text = `${prefix}${shown}${suffix.replace('%', '')}`;
  return { ...numberBlock({ text, place }, label, heading), lang };
}

/** That of the workbook's words: its numbers are printed, and read again, as they are in it. */
function languageOf(sheets: readonly SheetSnapshot[]): Lang {
  const words = sheets
    .filter(({ hidden }) => !hidden)
    .flatMap(({ cells }) => cells.map(({ value }) => value))
    .filter((value) => typeof value === 'string');
  return textLanguage(words.join('\n'), 'vi');
}

function isFigure({ value, format }: CellSnapshot): boolean {
  return typeof value === 'number' && !showsDate(format) && Math.abs(value) < 1e15;
}

/** As many as the format shows: a cell that shows 4,46 says 4,46. */
function decimalsOf(format: string, number: number): number {
  const shown = /[.]([0#]+)/.exec(format.split(';')[0] ?? '')?.[1]?.length;
  if (shown !== undefined) return shown;
  return /General|^$/i.test(format) ? Math.min(printedDecimals(Number(number.toPrecision(12))), 10) : 0;
}

/** The cells of words, by row and column. */
class LabelCells {
  private readonly byRow = new Map<number, CellSnapshot[]>();
  private readonly byColumn = new Map<number, CellSnapshot[]>();

  /** Rows that hold numbers hold no headings: "không áp dụng" in one is no heading of what is below it. */
  private readonly figureRows = new Set<number>();

  constructor({ cells }: SheetSnapshot) {
    for (const cell of cells) {
      if (isFigure(cell) && !isYear(cell.value)) this.figureRows.add(cell.row);
      if (!isLabel(cell)) continue;
      this.byRow.set(cell.row, [...(this.byRow.get(cell.row) ?? []), cell]);
      this.byColumn.set(cell.column, [...(this.byColumn.get(cell.column) ?? []), cell]);
    }
  }

  leftOf({ row, column }: CellSnapshot): string | undefined {
    const cells = (this.byRow.get(row) ?? []).filter((cell) => cell.column < column);
    return cells.length === 0 ? undefined : joinedLabel(cells.map((cell) => textOf(cell) ?? ''));
  }

  above({ row, column }: CellSnapshot): string | undefined {
    const above = (this.byColumn.get(column) ?? []).filter((cell) => cell.row < row && !this.figureRows.has(cell.row));
    return textOf(above.at(-1));
  }
}

/** Words, or the year that heads a column. */
function isLabel({ value }: CellSnapshot): boolean {
  return (typeof value === 'string' && value.trim() !== '') || isYear(value);
}

function isYear(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1990 && value <= 2099;
}

function textOf(cell: CellSnapshot | undefined): string | undefined {
  if (!cell) return undefined;
  return isYear(cell.value) ? `năm ${String(cell.value)}` : String(cell.value);
}
