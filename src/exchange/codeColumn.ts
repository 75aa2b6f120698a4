import type { FreeTable } from './csvTable';

/** *Mã HS*, *Mã số*, *HS*, *HS code*; not *Mã Lai* and *mã lực*, which head amounts. */
const HEADING = /^(?:mã(?! ?(?:lai|lực)(?: |$)).*|hs|(?:.* )?code)$/;
const DIGITS = /^\d+$/;

/**
 * Whether a column holds codes, which look like numbers and are names: its heading says so, or all that stands in it are
 * as many digits, some of them with a zero in front (0101, 8517).
 */
export function isCodeColumn({ columns, records }: FreeTable, place: number): boolean {
  const heading = (columns[place] ?? '').toLowerCase().replace(/[\s_-]+/g, ' ');
  if (HEADING.test(heading)) return true;
  const cells = records.map(({ cells: row }) => row[place] ?? '').filter((cell) => cell !== '');
  const length = cells[0]?.length ?? 0;
  return length > 1 && cells.some(startsWithZero) && cells.every((cell) => cell.length === length && DIGITS.test(cell));
}

function startsWithZero(cell: string): boolean {
  return cell.startsWith('0');
}
