import { plainTextBlocks } from './plainText';
import { pipeTableLines, pipeTableRows } from './pipeTable';
import { tableBlocks } from './tableBlocks';
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
    const table = pipeTableLines(lines, at);
    if (isHeading[at] || table) close();
    if (isHeading[at]) blocks.push({ text: line, place: { line: at + 1 }, kind: 'heading' });
    else if (table) {
      blocks.push(...tableBlocks(pipeTableRows(lines, at, table)));
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
  return (
    text
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
      // An escaped underscore stays: addresses hold it, and end at a blank.
      .replace(/\\_|\\(?=[^\w\s])|[*_~]{1,3}(?=\S)|(?<=\S)[*_~]{1,3}/g, (mark) => (mark === '\\_' ? '__' : blank(mark)))
  );
}
