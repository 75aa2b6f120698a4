import type { Table } from '../../kpi/registers';
import { matchKey } from '../../kpi/textKey';

const HEADINGS: ReadonlySet<string> = new Set(['năm', 'year'].map(matchKey));

/**
 * Whether the whole numbers of a column are years: its heading is *Năm* or *Year* and nothing else (*Năm 2024* heads
 * amounts), or all that stands in it are whole numbers from 1900 to 2099.
 */
export function isYearColumn({ columns, rows }: Pick<Table, 'columns' | 'rows'>, column: number): boolean {
  if (HEADINGS.has(matchKey(columns[column] ?? ''))) return true;
  const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.every(isYear);
}

function isYear(cell: string | number): boolean {
  return Number.isInteger(cell) && Number(cell) >= 1900 && Number(cell) <= 2099;
}
