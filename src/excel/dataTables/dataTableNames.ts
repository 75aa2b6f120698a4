/** Tables of a workbook that hold a data set have names that begin so: `NGKT_observations` is `observations.csv`. */
export const TABLE_PREFIX = 'NGKT_';

/** The workbook's name for the cells that list the indicator codes; the columns of codes offer what stands there. */
export const CODES_NAME = `${TABLE_PREFIX}indicator_codes`;

export function isDataTable(name: string): boolean {
  return name.toLowerCase().startsWith(TABLE_PREFIX.toLowerCase());
}
