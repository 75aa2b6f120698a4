/** Tables drawn with bars, as Markdown has them and texts copied from it. */
import type { TableCell } from './tableBlocks';

/** Number of lines of the table that begins here; 0 where none does. */
export function pipeTableLines(lines: readonly string[], at: number): number {
  if (!(lines[at] ?? '').includes('|') || !/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(lines[at + 1] ?? ''))
    return 0;
  let count = 2;
  while ((lines[at + count] ?? '').includes('|')) count++;
  return count;
}

export function pipeTableRows(lines: readonly string[], from: number, count: number): TableCell[][] {
  return Array.from({ length: count }, (_, index) => index)
    .filter((index) => index !== 1)
    .map((index) => cellsOf(lines[from + index] ?? '', from + index + 1));
}

/** Each cell's text begins where it stands in its line: what stands before is blank. */
function cellsOf(line: string, number: number): TableCell[] {
  const cells: TableCell[] = [];
  let at = line.startsWith('|') ? 1 : 0;
  for (const part of line
    .slice(at)
    .replace(/\|\s*$/, '')
    .split('|')) {
    cells.push({ text: ' '.repeat(at) + part.trimEnd(), place: { line: number } });
    at += part.length + 1;
  }
  return cells;
}
