import { listMapsOf, type SheetMaps } from '../../references/sheetMaps';
import type { RecordPositions } from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { BandChange } from '../plan';
import { rowAboveNow } from './rowAboveNow';

/** The filled lists of a workbook where they stand, as maps of rows that all stay: they tell how formulas are filled down. */
export function standingLists({ record, sheets }: WorkbookSnapshot, positions: RecordPositions): SheetMaps {
  const lists = new Map<string, BandChange[]>();
  for (const band of reportsIn(record).flatMap(({ bands }) => bands)) {
    const { name, height } = band;
    const position = positions.get(name);
    if (!position) continue;
    const { firstRow: from, lastRow: to } = position.range;
    const count = (to - from + 1) / height;
    if (!Number.isInteger(count)) continue;
    const list: BandChange = {
      kind: 'band',
      from,
      to,
      bodyFrom: from,
      height,
      oldCount: count,
      newCount: count,
      columns: [],
      above: rowAboveNow(band, from, (row, column) =>
        sheets
          .find((sheet) => sheet.name === position.sheet)
          ?.cells.find((cell) => cell.row === row && cell.column === column),
      ),
    };
    lists.set(position.sheet, [...(lists.get(position.sheet) ?? []), list]);
  }
  const plans = [...lists].map(([sheet, changes]) => ({ sheet, changes: changes.sort((a, b) => a.from - b.from) }));
  return listMapsOf(
    plans,
    sheets.map(({ name }) => name),
  );
}
