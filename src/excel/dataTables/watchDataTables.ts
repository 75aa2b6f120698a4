import { inExcel } from '../officeError';
import { isDataTable } from './dataTableNames';

/** Several changes in a row (a paste, an undo) are told once. */
const QUIET_MS = 300;

/**
 * Calls the listener after a data table of the workbook changed, was added or deleted.
 * @throws NgktError `excel.*`
 */
export async function watchDataTables(listener: () => void): Promise<void> {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(listener, QUIET_MS);
  };
  await inExcel(async (trips) => {
    const { context } = trips;
    const { tables } = context.workbook;
    const names = new Map<string, string>();
    const nameOf = async (id: string): Promise<string> => {
      const known = names.get(id);
      if (known !== undefined) return known;
      const name = await inExcel(async (asking) => {
        const table = asking.context.workbook.tables.getItemOrNullObject(id).load('name');
        await asking.sync();
        return table.isNullObject ? '' : table.name;
      });
      names.set(id, name);
      return name;
    };
    tables.onChanged.add(async ({ tableId }) => {
      if (isDataTable(await nameOf(tableId))) soon();
    });
    tables.onAdded.add(async ({ tableId }) => {
      if (isDataTable(await nameOf(tableId))) soon();
    });
    tables.onDeleted.add(({ tableName }) => {
      if (isDataTable(tableName)) soon();
      return Promise.resolve();
    });
    await trips.sync();
  });
}
