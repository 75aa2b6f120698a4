import type { Block, Brief, Sentence } from '../../report/brief/document';
import { textOf } from '../../report/brief/pieces';
import { wrapped } from '../charts/letterWidth';
import { sourcesBehind } from '../sources';

/** What is allowed (Nghị định 30/2020/NĐ-CP, Phụ lục I) first; too much text for one page is set smaller rather than on two. */
const POINTS = [13, 12.5, 12, 11.5, 11, 10.5] as const;

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** As `brief.css` sets a short brief on paper, in millimetres; the height leaves two lines for what the estimate misses. */
const page = { width: 165, height: 249, lineHeight: 1.08, gap: 1, notice: 8 };
/** Head: room that stays; its columns' and its title's letters beside the text's, and the height of their lines. */
const head = { room: 7, issuer: { size: 0.92, width: 64, line: 1.15, least: 2 }, title: { size: 1.06, line: 1.33 } };
/** Closing: room that stays, and lines of the text's size. */
const closing = { room: 9, lines: 3.3 };
/** Times New Roman beside Arial; capitals and bold letters of headings are wider than the text. */
const TIMES = 0.93;
/** As wide as the indent of 12.7 mm, and no place to break a line. */
const INDENT = 'iiiiiiiiiiiii';

/** Size of the letters in points with which a short brief keeps to one page, as far as that can be told without setting it. */
export function printLetters(brief: Brief): number {
  return POINTS.find((points) => height(brief, points) <= page.height) ?? POINTS[POINTS.length - 1] ?? 13;
}

function height(brief: Brief, points: number): number {
  const { sections, notices } = brief;
  const line = printedLine(points);
  const texts = sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block, index) => linesOf(block, index === 0 ? heading.toUpperCase() : '')),
  );
  const lines = texts.map((text) => linesWide(`${INDENT}${text}`, points, page.width));
  const text = lines.reduce((sum, count) => sum + count * line + page.gap, 0);
  const around = head.room + closing.room + (headLines(brief, points) + closing.lines) * line;
  return around + notices.length * page.notice + text;
}

/** Printing browsers round a line up to whole pixels of 1/96 inch. */
function printedLine(points: number): number {
  return (Math.ceil((points * page.lineHeight * 96) / 72) / 96) * 25.4;
}

/** Issuer and number above each other; below them the kind of document and its subject. */
function headLines({ issuer, subject, lang }: Brief, points: number): number {
  const { issuer: column, title } = head;
  const above = linesWide(issuer[lang].toUpperCase(), points * column.size, column.width, true);
  const below = linesWide(subject, points * title.size, page.width, true);
  return (Math.max(column.least, above) + 1) * column.line + (1 + below) * title.line;
}

/** How many lines a text takes, in millimetres of width. */
function linesWide(text: string, points: number, width: number, bold = false): number {
  return wrapped(text, points, width / MILLIMETRES_PER_POINT / TIMES, bold).length;
}

/** What stands on lines of its own; the heading runs into the first paragraph, but not into a list. */
function linesOf(block: Block, heading: string): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`${heading} ${withSources(block.sentences)}`];
    case 'list':
      return [...(heading === '' ? [] : [heading]), ...block.items.map((item) => `- ${withSources([item])}`)];
    case 'table':
      return [heading, block.caption, ...block.rows.map(() => '')];
    case 'chart':
      return [heading, block.title];
  }
}

/** Raised numbers are smaller than the text. */
function withSources(sentences: readonly Sentence[]): string {
  const sources = sourcesBehind(sentences).map((cited) => cited.map(() => '12').join(''));
  return sentences.map(({ pieces }, index) => `${textOf(pieces)}${sources[index] ?? ''}`).join(' ');
}
