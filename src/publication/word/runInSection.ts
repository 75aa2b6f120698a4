import { TextRun, type Paragraph, type Table } from 'docx';
import type { Block, Section, Sentence } from '../../report/brief/document';
import { sectionNumber } from '../sectionNumber';
import { plainText } from './plainText';
import { shown } from './section';
import { sentenceRuns, textParagraph } from './sentences';
import type { Writing } from './writing';

/**
 * A section as one page has room for it: the heading in front of its first sentences, lists as sentences one after the
 * other.
 */
export function runInSection({ heading, blocks }: Section, index: number, writing: Writing): (Paragraph | Table)[] {
  const opening = new TextRun({ text: runInHeading(heading, index), style: 'RunInHeading' });
  const [first] = blocks;
  const opensText = first !== undefined && sentencesOf(first) !== undefined;
  return [
    ...(opensText ? [] : [textParagraph('BodyText', [opening], false)]),
    ...blocks.flatMap((block, at) => {
      if (block.kind === 'table' || block.kind === 'chart') return shown(block, writing);
      const runs = [...(at === 0 ? [opening] : []), ...sentenceRuns(sentencesOf(block) ?? [])];
      return [textParagraph('BodyText', runs, block === writing.last)];
    }),
  ];
}

/** "II. Hoạt động đối ngoại. " */
export function runInHeading(heading: string, index: number): string {
  return `${sectionNumber(index)} ${plainText(heading)}. `;
}

/** The sentences of a block of text, nothing for tables and charts. */
export function sentencesOf(block: Block): readonly Sentence[] | undefined {
  switch (block.kind) {
    case 'paragraph':
      return block.sentences;
    case 'list':
      return block.items;
    case 'table':
    case 'chart':
      return undefined;
  }
}
