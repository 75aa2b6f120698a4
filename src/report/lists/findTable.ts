import type { Table } from '../../kpi/registers';
import { matchKey } from '../../kpi/textKey';

/** A table of the data set by its name, however it is capitalised or accented in Unicode. */
export function findTable(tables: ReadonlyMap<string, Table>, name: string): Table | undefined {
  return tables.get(name) ?? [...tables.values()].find((table) => matchKey(table.name) === matchKey(name));
}
