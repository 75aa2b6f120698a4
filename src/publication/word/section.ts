import { Paragraph, type Table } from 'docx';
import type { Block, BriefTable, Section } from '../../report/brief/document';
import { textOf } from '../../report/brief/pieces';
import { sourcesOfTable } from '../sources';
import { caption } from './caption';
import { dataTable } from './dataTable';
import { figure } from './figure';
import { plainText } from './plainText';
import { sentenceRuns, textParagraph } from './sentences';
import { numberOf, type Writing } from './writing';

/** A section under its heading, which Word numbers. */
export function section({ heading, blocks }: Section, writing: Writing): (Paragraph | Table)[] {
  return [
    new Paragraph({ style: 'Heading1', text: plainText(heading) }),
    ...blocks.flatMap((block) => written(block, writing)),
  ];
}

function written(block: Block, writing: Writing): (Paragraph | Table)[] {
  const isLast = block === writing.last;
  switch (block.kind) {
    case 'paragraph':
      return [textParagraph('BodyText', sentenceRuns(block.sentences), isLast)];
    case 'list':
      return block.items.map((item, index) =>
        textParagraph('ListBullet', sentenceRuns([item]), isLast && index === block.items.length - 1),
      );
    case 'table':
    case 'chart':
      return shown(block, writing);
  }
}

/** A table or picture with its caption and sources. */
export function shown(block: Extract<Block, { kind: 'table' | 'chart' }>, writing: Writing): (Paragraph | Table)[] {
  return block.kind === 'table' ? table(block, writing) : figure(block, writing);
}

function table(block: BriefTable, writing: Writing): (Paragraph | Table)[] {
  const { lang } = writing;
  const texts = {
    columns: block.columns,
    rows: block.rows.map((cells) => cells.map(textOf)),
    note: textOf(block.note),
    sources: sourcesOfTable(block),
  };
  return [caption(block, numberOf(block, writing), lang), ...dataTable(texts, lang)];
}
