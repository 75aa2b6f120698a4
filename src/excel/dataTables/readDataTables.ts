import { inExcel } from '../officeError';
import { isDataTable, TABLE_PREFIX } from './dataTableNames';

/** A table of the workbook that holds a file of a data set. */
export interface DataTable {
  /** What stands behind the prefix in its name: "observations". */
  readonly name: string;
  readonly sheet: string;
  /** One-based place of its first header cell. */
  readonly row: number;
  readonly column: number;
  /** Header and rows. */
  readonly values: readonly (readonly (string | number | boolean)[])[];
}

/** Reads the workbook's data tables, in two round trips. @throws NgktError `excel.*` */
export async function readDataTables(): Promise<readonly DataTable[]> {
  return inExcel(async (trips) => {
    const { tables } = trips.context.workbook;
    tables.load('items/name,items/worksheet/name');
    await trips.sync();
    const own = tables.items.filter(({ name }) => isDataTable(name));
    if (own.length === 0) return [];
    const ranges = own.map((table) => table.getRange().load('values,rowIndex,columnIndex'));
    await trips.sync();
    return own.map((table, place): DataTable => {
      const range = ranges[place] as Excel.Range;
      return {
        name: table.name.slice(TABLE_PREFIX.length),
        sheet: table.worksheet.name,
        row: range.rowIndex + 1,
        column: range.columnIndex + 1,
        values: range.values as DataTable['values'],
      };
    });
  });
}

/** Whether the workbook has data tables with figures, in one round trip. @throws NgktError `excel.*` */
export async function hasDataTables(): Promise<boolean> {
  return inExcel(async (trips) => {
    const table = trips.context.workbook.tables.getItemOrNullObject(`${TABLE_PREFIX}observations`).load('name');
    await trips.sync();
    return !table.isNullObject;
  });
}
