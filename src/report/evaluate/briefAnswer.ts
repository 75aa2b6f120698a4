import { missing } from '../../kpi/value';
import { briefLines, textOfLines } from '../brief/briefText';
import type { BriefReference } from '../markers/marker';
import type { Answer } from './answer';
import { briefBasis } from './briefBasis';
import { noAreaInRow } from './messages';
import type { Scope } from './scope';
import { writtenBrief } from './writtenBrief';

/**
 * The value of `{{brief}}`, the short text of the whole, or of `{{brief.fdi}}`, the full text of one section; a section of
 * which there is nothing to say is blank.
 */
export function briefAnswer({ section, field }: BriefReference, scope: Scope): Answer {
  const brief = writtenBrief(scope, section === undefined && field === 'text' ? 'short' : 'full');
  if (!brief) return { value: missing(noAreaInRow) };
  if (field === 'subject') return { value: brief.subject };
  const sections = brief.sections.filter(({ id }) => section === undefined || id === section);
  if (field === 'heading') return { value: sections[0]?.heading ?? '' };
  const lines = briefLines(sections);
  const sentences = lines.flatMap((line) => line.sentences);
  return { value: textOfLines(lines), ...briefBasis(brief, sentences, scope) };
}
