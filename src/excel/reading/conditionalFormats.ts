import { rangeName } from '../../report/references/cellAddress';
import { coveredRanges } from '../../report/references/rewriteRanges';
import type { RowMap } from '../../report/references/rowMap';
import type { CellRange } from '../../report/workbook/snapshot';
import { supports } from '../requirements';
import { rangesOf } from './addresses';

/** Cells a conditional format holds for. */
export interface LiveConditionalFormat {
  readonly id: string;
  readonly type: Excel.ConditionalFormat['type'];
  readonly stopIfTrue: boolean;
  readonly ranges: readonly CellRange[];
}

/** Asks for the conditional formats of a sheet. */
export function askFormats(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange().conditionalFormats.load('items/id,items/type,items/stopIfTrue');
}

/** Excel's client library has this later than the set it belongs to. */
function takesRanges(format: Excel.ConditionalFormat): boolean {
  return supports('1.17') && typeof (format as Partial<Excel.ConditionalFormat>).setRanges === 'function';
}

/** Asks for their ranges, once they are known; what it gives takes them after the round trip. */
export function askRanges(formats: Excel.ConditionalFormatCollection): () => LiveConditionalFormat[] {
  const asked = formats.items.map((format) => ({ format, areas: format.getRanges().load('address') }));
  return () =>
    asked.map(({ format: { id, type, stopIfTrue }, areas }) => ({
      id,
      type,
      stopIfTrue,
      ranges: rangesOf(areas.address),
    }));
}

/** Cells a conditional format holds for after the fill; a list has one format for all its entries. */
export function followedRanges({ ranges }: Pick<LiveConditionalFormat, 'ranges'>, map: RowMap): CellRange[] {
  // Only a range can have reached rows that come back, not a single cell.
  const isRange = (range: CellRange): boolean =>
    range.firstRow !== range.lastRow || range.firstColumn !== range.lastColumn;
  return ranges.flatMap((range) => coveredRanges(range, map, isRange(range) ? range : undefined));
}

/**
 * Gives formats their ranges, and takes those away that are not among them: copies that came with copied rows. An Excel
 * that does not take ranges keeps the copies, which look the same.
 * @param standing ids of the formats the sheet has now
 * @param wanted formats that are gone stay gone, see `keeping/keptFormats.ts`
 */
export function writeFormats(
  sheet: Excel.Worksheet,
  standing: readonly string[],
  wanted: readonly Pick<LiveConditionalFormat, 'id' | 'ranges'>[],
): void {
  const formats = sheet.getRange().conditionalFormats;
  const known = new Set(wanted.map(({ id }) => id));
  // Where Excel has numbered its formats anew, nothing can be told apart.
  if (!wanted.some(({ id }) => standing.includes(id))) return;
  for (const { id, ranges } of wanted) {
    const format = formats.getItem(id);
    if (!takesRanges(format)) return;
    if (ranges.length > 0 && standing.includes(id)) format.setRanges(ranges.map(rangeName).join(','));
  }
  for (const id of standing) if (!known.has(id)) formats.getItem(id).delete();
}
