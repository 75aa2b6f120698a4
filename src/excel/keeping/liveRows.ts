import type { RowStep } from '../filling/rowSteps';
import { LOOK_PROPERTIES, lookOf, type CellLook } from './cellLook';

/** How rows look that are about to be taken out: Excel keeps nothing of them. */
export interface LiveRow {
  /** Points; undefined for the sheet's standard height. */
  readonly height?: number;
  readonly hidden: boolean;
  /** Look of the cells from the first column on. */
  readonly looks: readonly CellLook[];
}

/** The looks of rows before the fill, by sheet and row. */
export class LiveRows {
  private readonly rows = new Map<string, LiveRow>();

  constructor(rows: Iterable<readonly [sheet: string, row: number, look: LiveRow]> = []) {
    for (const [sheet, row, look] of rows) this.rows.set(keyOf(sheet, row), look);
  }

  at(sheet: string, row: number): LiveRow | undefined {
    return this.rows.get(keyOf(sheet, row));
  }
}

function keyOf(sheet: string, row: number): string {
  return `${row}!${sheet}`;
}

/** Asks for the looks of rows; `take` after the round trip gives them. */
export class RowsReading {
  private readonly asked: {
    readonly sheet: string;
    readonly used: Excel.Range;
    readonly cells?: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
    readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
    readonly worksheet: Excel.Worksheet;
  }[] = [];

  ask(
    worksheet: Excel.Worksheet,
    sheet: string,
    { oldRow, count, copyOf }: Pick<RowStep, 'oldRow' | 'count' | 'copyOf'>,
  ): void {
    // As wide as the sheet is used: rows put in again take their looks from the row above.
    const rows = worksheet.getRange(`${oldRow}:${oldRow + count - 1}`);
    const used = worksheet.getUsedRangeOrNullObject(false).getIntersectionOrNullObject(rows);
    used.load('rowIndex,columnIndex,numberFormat');
    worksheet.load('standardHeight');
    this.asked.push({
      sheet,
      worksheet,
      used,
      // Repetitions of a list come back as copies of its first one; only their heights are their own.
      ...(!copyOf && { cells: used.getCellProperties(LOOK_PROPERTIES) }),
      rows: used.getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    });
  }

  take(): LiveRows {
    return new LiveRows(this.rows());
  }

  private *rows(): Generator<readonly [string, number, LiveRow]> {
    for (const { sheet, worksheet, used, cells, rows } of this.asked) {
      if (used.isNullObject) continue;
      const before = Array.from({ length: cells ? used.columnIndex : 0 }, (): CellLook => ({
        format: {},
        numberFormat: 'General',
      }));
      for (const [index, { rowHidden = false, format = {} }] of rows.value.entries()) {
        const properties = cells?.value[index] ?? [];
        const formats = (used.numberFormat[index] ?? []) as readonly string[];
        const looks = properties.map((cell, place) => lookOf(cell.format ?? {}, formats[place] ?? 'General'));
        const height = format.rowHeight === worksheet.standardHeight ? undefined : format.rowHeight;
        yield [
          sheet,
          used.rowIndex + 1 + index,
          { hidden: rowHidden, looks: [...before, ...looks], ...(height !== undefined && { height }) },
        ];
      }
    }
  }
}
