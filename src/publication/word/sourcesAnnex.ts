import { Paragraph } from 'docx';
import type { Brief } from '../../report/brief/document';
import { madeOfText, useOf } from '../sources';
import { annex, annexOf, sourcesTitle } from '../documentWords';
import { lineWidth } from './pageLayout';
import { plainText } from './plainText';
import { rule } from './rule';
import { sourceEntry } from './sourceReferences';

/** The annex on a page of its own: every source cited, what it is the source of, and of what data the report was made. */
export function sourcesAnnex(brief: Brief): Paragraph[] {
  const { lang } = brief;
  return [
    new Paragraph({ style: 'AnnexNumber', text: annex[lang] }),
    new Paragraph({ style: 'AnnexTitle', text: sourcesTitle[lang] }),
    new Paragraph({ style: 'AnnexOf', text: annexOf[lang] }),
    rule(lineWidth / 3, lineWidth),
    ...brief.sources.flatMap((source, index) => [
      sourceEntry(index, source.text, 'SourceEntry'),
      new Paragraph({ style: 'SourceUse', text: plainText(useOf(source, brief)) }),
    ]),
    new Paragraph({ style: 'MadeOf', text: plainText(madeOfText(brief)) }),
  ];
}
