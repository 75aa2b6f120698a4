import { pipeTableLines, pipeTableRows } from './pipeTable';
import { tableBlocks } from './tableBlocks';
import type { TextBlock } from './textBlock';

/** A line that begins something of its own: numbering, a dash of a list. */
const BEGINS_ITEM = /^\s*(?:[-–—•*+]\s|\d{1,2}(?:\.\d{1,2})*[.)]\s|\(\d{1,2}\)\s|[a-zđ]\)\s|[IVX]{1,5}\.\s|#)/u;
const ENDS_SENTENCE = /[.!?…:;]["”’)\]]*\s*$/u;
const HEADING = /^\s*(?:[IVX]{1,5}\.|\d{1,2}(?:\.\d{1,2})*\.?|Phần\s+\S+)\s+\p{Lu}[^.;:]*$|^[\p{Lu}\d\s,.()/–-]+$/u;
const LONGEST_HEADING = 160;

/**
 * The paragraphs of a text file. Lines broken in the middle of a sentence are one paragraph; a paragraph's text keeps its
 * line breaks, so that places can be counted in lines.
 */
export function plainTextBlocks(text: string): TextBlock[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const blocks: TextBlock[] = [];
  let open: { text: string; line: number } | undefined;
  const close = (): void => {
    if (open) blocks.push(blockOf(open.text, open.line));
    open = undefined;
  };
  let afterTable = 0;
  for (const [index, line] of lines.entries()) {
    if (index < afterTable) continue;
    const table = pipeTableLines(lines, index);
    if (table > 0) {
      close();
      blocks.push(...tableBlocks(pipeTableRows(lines, index, table)));
      afterTable = index + table;
    } else if (line.trim() === '') close();
    else if (open && goesOn(open.text, line)) open.text += `\n${line}`;
    else {
      close();
      open = { text: line, line: index + 1 };
    }
  }
  close();
  return blocks;
}

function goesOn(before: string, line: string): boolean {
  if (BEGINS_ITEM.test(line) || ENDS_SENTENCE.test(before) || isHeadingText(before)) return false;
  return /^\s*[\p{Ll}\d("“]/u.test(line) || /[,–-]\s*$/u.test(before) || before.length > 60;
}

function blockOf(text: string, line: number): TextBlock {
  return { text, place: { line }, kind: isHeadingText(text) ? 'heading' : 'paragraph' };
}

/** Whether a paragraph reads as a heading: numbered or in capitals, short, without a full stop. */
export function isHeadingText(text: string): boolean {
  return text.length <= LONGEST_HEADING && !text.includes('\n') && HEADING.test(text.trim()) && /\p{L}/u.test(text);
}
