import { plainTextBlocks } from './plainText';
import { tableBlocks, type TableCell } from './tableBlocks';
import type { TextBlock } from './textBlock';

/**
 * The paragraphs, headings and tables of a Markdown file. What is markup becomes blanks of the same length, so that lines
 * and columns are those of the file; code is not read.
 */
export function markdownBlocks(text: string): TextBlock[] {
  const lines = withoutMarkup(text.replace(/\r\n?/g, '\n')).split('\n');
  const isHeading = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => /^ {0,3}#{1,6}\s/.test(line));
  const blocks: TextBlock[] = [];
  let prose: string[] = [];
  let proseFrom = 0;
  const close = (): void => {
    for (const block of plainTextBlocks(prose.join('\n'))) {
      blocks.push({ ...block, place: { line: (block.place.line ?? 1) + proseFrom } });
    }
    prose = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const table = isTableAt(lines, at);
    if (isHeading[at] || table) close();
    if (isHeading[at]) blocks.push({ text: line, place: { line: at + 1 }, kind: 'heading' });
    else if (table) {
      blocks.push(...tableBlocks(rowsOf(lines, at, table)));
      at += table - 1;
    } else {
      if (prose.length === 0) proseFrom = at;
      prose.push(line);
      continue;
    }
    proseFrom = at + 1;
  }
  close();
  return blocks;
}

function withoutMarkup(text: string): string {
  const blank = (found: string): string => found.replace(/[^\n]/g, ' ');
  return text
    .replace(/^---\n[\s\S]*?\n---(?=\n|$)/, blank)
    .replace(/^(```|~~~)[^\n]*\n[\s\S]*?^\1[^\n]*$/gm, blank)
    .replace(/<!--[\s\S]*?-->|<\/?[A-Za-z][^<>]*>/g, blank)
    .replace(/`[^`\n]*`/g, blank)
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/g, blank)
    .replace(/\[\^[^\]\n]+\]:?/g, blank)
    .replace(
      /(\[)([^\]\n]*)(\]\([^)\n]*\))/g,
      (_all, open: string, label: string, rest: string) => blank(open) + label + blank(rest),
    )
    .replace(/&(?:nbsp|amp|lt|gt|quot);/g, blank)
    .replace(/^ {0,3}(?:#{1,6}|>+)(?=\s)/gm, blank)
    .replace(/\\(?=[^\w\s])|[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}/g, blank);
}

/** Number of lines of the table that begins here; 0 where none does. */
function isTableAt(lines: readonly string[], at: number): number {
  if (!(lines[at] ?? '').includes('|') || !/^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(lines[at + 1] ?? ''))
    return 0;
  let count = 2;
  while ((lines[at + count] ?? '').includes('|')) count++;
  return count;
}

function rowsOf(lines: readonly string[], from: number, count: number): TableCell[][] {
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
