import type { Block, Brief, Sentence } from '../../report/brief/document';
import { textOf } from '../../report/brief/pieces';
import { letterWidth } from '../charts/letterWidth';
import { sourcesBehind } from '../sources';

/** What is allowed (Nghị định 30/2020/NĐ-CP, Phụ lục I) first; too much text for one page is set smaller rather than on two. */
const POINTS = [13, 12.5, 12, 11.5, 11, 10.5] as const;

const MILLIMETRES_PER_POINT = 25.4 / 72;
/** As `brief.css` sets a short brief on paper, in millimetres; the height leaves two lines for what the estimate misses. */
const page = { width: 165, height: 249, indent: 12.7, lineHeight: 1.08, gap: 1, notice: 8 };
/** Head and closing: room that stays, and lines of the letters' size. */
const head = { room: 7, lines: 6.4 };
const closing = { room: 9, lines: 3.3 };
/** Times New Roman beside Arial, with what justified lines leave at their ends. */
const TIMES = 0.93;

/** Size of the letters in points with which a short brief keeps to one page, as far as that can be told without setting it. */
export function printLetters(brief: Brief): number {
  return POINTS.find((points) => height(brief, points) <= page.height) ?? POINTS[POINTS.length - 1] ?? 13;
}

function height({ sections, notices }: Brief, points: number): number {
  const line = points * page.lineHeight * MILLIMETRES_PER_POINT;
  const texts = sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block, index) => linesOf(block, index === 0 ? heading.toUpperCase() : '')),
  );
  const lines = texts.map((text) => Math.ceil((page.indent + width(text, points)) / page.width));
  const text = lines.reduce((sum, count) => sum + count * line + page.gap, 0);
  const around = head.room + closing.room + (head.lines + closing.lines) * line;
  return around + notices.length * page.notice + text;
}

function width(text: string, points: number): number {
  return letterWidth(text, points) * MILLIMETRES_PER_POINT * TIMES;
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
