import { listMapsOf, type SheetMaps } from '../../references/sheetMaps';
import { cellKey } from '../../workbook/cellKey';
import type { RecordPositions } from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { BandChange } from '../plan';
import { ReportRows } from '../removedRows/reportRows';
import { rowAboveNow } from './rowAboveNow';

/** The filled lists of a workbook where they stand. */
export interface StandingLists {
  /** Maps of rows that all stay: they tell how formulas are filled down. */
  readonly maps: SheetMaps;
  /** What the formula that the record knows of a place reads in every entry of the list; undefined where it knows none. */
  templateReads(sheet: string, row: number, column: number): ((entry: number) => string) | undefined;
}

export function standingLists(snapshot: WorkbookSnapshot, positions: RecordPositions): StandingLists {
  const { formulas = [] } = snapshot.record?.template ?? {};
  const known = new Map(formulas.map((one) => [cellKey(one.sheet, one.row, one.column), one.formula]));
  const rows = known.size > 0 ? ReportRows.asFilled(snapshot, positions) : undefined;
  return {
    maps: standingMaps(snapshot, positions),
    templateReads(sheet, row, column) {
      const templateRow = rows?.templateRow(sheet, row);
      const formula = templateRow === undefined ? undefined : known.get(cellKey(sheet, templateRow, column));
      return templateRow === undefined || formula === undefined ? undefined : rows?.reads(formula, sheet, templateRow);
    },
  };
}

function standingMaps({ record, sheets }: WorkbookSnapshot, positions: RecordPositions): SheetMaps {
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
