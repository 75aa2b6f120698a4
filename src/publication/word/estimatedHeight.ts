import type { Brief, Sentence } from '../../report/brief/document';
import { textOf } from '../../report/brief/pieces';
import { sourcesBehind } from '../sources';
import { LINE_HEIGHT, type LetterSizes } from './letterSizes';
import { HEAD_LEFT, HEAD_SIZE, lineWidth, pageLayout } from './pageLayout';
import { runInHeading, sentencesOf } from './runInSection';
import { textWidth } from './textWidth';

const MILLIMETRES_PER_POINT = 25.4 / 72;

/** A line is not filled to its end: words do not break. */
const FILLED = 0.98;

/** In millimetres: a notice, the head of two columns, the rule below the subject, the signature without its room, a picture. */
const NOTICE = 6.5;
const HEAD = 21.5;
const RULE = 3.5;
const CLOSING = 19;
const PICTURE = 80;

/** Lines that the state's name and motto take beside the issuing body. */
const HEAD_LINES = 2;

/** Roughly how high a one-page brief without its annex is, in millimetres: rather too high than too low. */
export function estimatedHeight(brief: Brief, { body, gap, signature }: LetterSizes): number {
  const { notices, sections } = brief;
  const line = body * LINE_HEIGHT * MILLIMETRES_PER_POINT;
  const blocks = sections.flatMap((section, index) =>
    section.blocks.map((block, at): number => {
      const sentences = sentencesOf(block);
      if (block.kind === 'table') return (block.rows.length + 3) * line;
      if (sentences === undefined) return PICTURE;
      const heading = at === 0 ? textWidth(runInHeading(section.heading, index), body, true) : 0;
      const width = pageLayout.firstLine + heading + sentencesWidth(sentences, body);
      return Math.ceil(width / (lineWidth * FILLED)) * line + gap * MILLIMETRES_PER_POINT;
    }),
  );
  const text = blocks.reduce((sum, height) => sum + height, 0);
  const above = notices.length * NOTICE + headHeight(brief) + titleHeight(brief, { body, gap, signature });
  return above + text + CLOSING + signature * MILLIMETRES_PER_POINT;
}

function headHeight({ issuer, lang }: Brief): number {
  const lines = Math.ceil(textWidth(issuer[lang].toLocaleUpperCase(lang), HEAD_SIZE, true) / (HEAD_LEFT * FILLED));
  return HEAD + Math.max(0, lines - HEAD_LINES) * HEAD_SIZE * LINE_HEIGHT * MILLIMETRES_PER_POINT;
}

function titleHeight({ subject }: Brief, { body, gap }: LetterSizes): number {
  const lines = 1 + Math.ceil(textWidth(subject, body, true) / (lineWidth * FILLED));
  return (lines * body * LINE_HEIGHT + 2 * gap) * MILLIMETRES_PER_POINT + RULE;
}

function sentencesWidth(sentences: readonly Sentence[], body: number): number {
  const text = sentences.map(({ pieces }) => `${textOf(pieces)} `).join('');
  const marks = sourcesBehind(sentences).map((cited) =>
    cited.length === 0 ? '' : `[${cited.map((source) => source + 1).join(', ')}]`,
  );
  // Raised letters are about two thirds as large.
  return textWidth(text, body) + textWidth(marks.join(''), body * 0.65);
}
