import type { Block, Brief, Section, Sentence } from './document';
import { textOf } from './pieces';

/** One line of a brief where there are only cells to hold it: a paragraph, or an item of a list. */
export interface BriefLine {
  readonly section: Section;
  readonly kind: 'paragraph' | 'item';
  readonly sentences: readonly Sentence[];
  readonly text: string;
}

/** A brief's text line by line; its tables and pictures, which repeat what the text says or stand elsewhere, are left out. */
export function briefLines(sections: readonly Section[]): readonly BriefLine[] {
  return sections.flatMap((section) => section.blocks.flatMap((block) => linesOf(section, block)));
}

/** Lines below each other, items with a dash: as one cell or a plain letter holds a text. */
export function textOfLines(lines: readonly BriefLine[]): string {
  return lines.map(asLine).join('\n');
}

/** As it stands below others: an item with a dash. */
export function asLine({ kind, text }: BriefLine): string {
  return kind === 'item' ? `- ${text}` : text;
}

/** A brief as plain text, without headings. */
export function briefText({ sections }: Pick<Brief, 'sections'>): string {
  return textOfLines(briefLines(sections));
}

function linesOf(section: Section, block: Block): readonly BriefLine[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ section, kind: 'paragraph', sentences: block.sentences, text: textOfSentences(block.sentences) }];
    case 'list':
      return block.items.map((item) => ({ section, kind: 'item', sentences: [item], text: textOf(item.pieces) }));
    case 'table':
    case 'chart':
      return [];
  }
}

function textOfSentences(sentences: readonly Sentence[]): string {
  return sentences.map(({ pieces }) => textOf(pieces)).join(' ');
}
