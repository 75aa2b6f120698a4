import { chartsFor } from './charts';
import type { Block, BriefList, Paragraph, Piece, Section, SectionId, Sentence } from './document';
import { headings } from './headings';
import { sentence } from './pieces';
import type { BriefWriter } from './writer';

/** A sentence of a rule, where the rule has something to say. */
export function said(rule: string, pieces: readonly Piece[] | undefined): Sentence | undefined {
  return pieces && sentence(rule, pieces);
}

export function paragraph(...sentences: readonly (Sentence | undefined)[]): Paragraph | undefined {
  const present = sentences.filter((one) => one !== undefined);
  return present.length > 0 ? { kind: 'paragraph', sentences: present } : undefined;
}

export function list(items: readonly (Sentence | undefined)[]): BriefList | undefined {
  const present = items.filter((one) => one !== undefined);
  return present.length > 0 ? { kind: 'list', items: present } : undefined;
}

/** The section with its pictures; undefined where no block has anything to say. */
export function sectionOf(
  writer: BriefWriter,
  id: SectionId,
  blocks: readonly (Block | undefined)[],
): Section | undefined {
  const present = blocks.filter((block) => block !== undefined);
  if (present.length === 0) return undefined;
  const written = writer.isShort ? runOn(present) : present;
  return { id, heading: headings[id][writer.lang], blocks: [...written, ...chartsFor(id, writer)] };
}

/** To save lines of the one page: paragraphs one after the other as one, and a list of one item as a paragraph. */
function runOn(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const sentences = runOnSentences(block);
    const before = joined.at(-1);
    if (!sentences) joined.push(block);
    else if (before?.kind === 'paragraph')
      joined[joined.length - 1] = { ...before, sentences: [...before.sentences, ...sentences] };
    else joined.push({ kind: 'paragraph', sentences });
  }
  return joined;
}

function runOnSentences(block: Block): readonly Sentence[] | undefined {
  if (block.kind === 'paragraph') return block.sentences;
  return block.kind === 'list' && block.items.length === 1 ? block.items : undefined;
}
