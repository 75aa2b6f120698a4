import { nameKey } from './nameKey';

/** What cells of a workbook are told apart by. */
export function cellKey(sheet: string, row: number, column: number): string {
  return `${nameKey(sheet)}!${row}:${column}`;
}
