import { BookmarkEnd, BookmarkStart, InternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx';
import type { Lang } from '../../kpi/bilingual';
import { source as sourceLabel } from '../documentWords';
import { plainText } from './plainText';

/** Behind a sentence: "[1, 3]", raised; nothing where there is no source. A mark does not stand alone on the next line. */
export function raisedReferences(sources: readonly number[]): ParagraphChild[] {
  return sources.length === 0 ? [] : references(sources, 'SourceReference', '\u2060[');
}

/** Below a table or figure: "Nguồn: [1, 3]"; nothing where there is no source. */
export function namedReferences(sources: readonly number[], lang: Lang): ParagraphChild[] {
  return sources.length === 0 ? [] : references(sources, 'SourceLink', `${sourceLabel[lang]} [`);
}

/** Each number a link to its entry in the annex. */
function references(sources: readonly number[], style: string, opening: string): ParagraphChild[] {
  const run = (text: string): TextRun => new TextRun({ text, style });
  const links = sources.flatMap((source, index) => [
    ...(index === 0 ? [] : [run(',\u00a0')]),
    new InternalHyperlink({ anchor: bookmarkOf(source), children: [run(String(source + 1))] }),
  ]);
  return [run(opening), ...links, run(']')];
}

/** A source's entry in the annex, where its references lead. The bookmark's id is the source's own, so that it stays between runs. */
export function sourceEntry(source: number, text: string, style: string): Paragraph {
  const entry = new Paragraph({ style });
  const parts = [
    new BookmarkStart(bookmarkOf(source), source + 1),
    new TextRun(plainText(text)),
    new BookmarkEnd(source + 1),
  ];
  for (const part of parts) entry.addChildElement(part);
  return entry;
}

function bookmarkOf(source: number): string {
  return `source_${source + 1}`;
}
