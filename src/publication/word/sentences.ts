import { Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Sentence } from '../../report/brief/document';
import { textOf } from '../../report/brief/pieces';
import { sourcesBehind } from '../sources';
import { plainText } from './plainText';
import { raisedReferences } from './sourceReferences';

/** Sentences one after the other, with their sources behind them. */
export function sentenceRuns(sentences: readonly Sentence[]): ParagraphChild[] {
  const sources = sourcesBehind(sentences);
  return sentences.flatMap(({ pieces }, index) => [
    ...(index === 0 ? [] : [new TextRun(' ')]),
    new TextRun(plainText(textOf(pieces))),
    ...raisedReferences(sources[index] ?? []),
  ]);
}

/** @param staysWithNext on one page with what follows */
export function textParagraph(
  style: 'BodyText' | 'ListBullet',
  children: ParagraphChild[],
  staysWithNext: boolean,
): Paragraph {
  return new Paragraph({ style, children, ...(staysWithNext ? { keepNext: true } : {}) });
}
