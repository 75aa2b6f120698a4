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
  return { id, heading: headings[id][writer.lang], blocks: [...present, ...chartsFor(id, writer)] };
}
