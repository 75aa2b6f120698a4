import type { Lang } from '../../kpi/bilingual';
import type { Piece, Sentence } from './document';

/** What may stand inside a phrase: pieces, other phrases, or nothing. */
export type Part = Piece | readonly Piece[] | undefined;

/**
 * Pieces from a template: `phrase\`Cả nước thu hút ${capital}, ${change}.\``. The template's own text becomes words.
 * Numbers never stand in words, so that each has a source.
 * @throws Error where the template's text holds a digit: a mistake in the rule, not in the data
 */
export function phrase(words: TemplateStringsArray, ...parts: readonly Part[]): readonly Piece[] {
  const pieces: Piece[] = [];
  words.forEach((text, index) => {
    if (/\d/.test(text)) throw new Error(`a number without source in "${text}"`);
    if (text !== '') pieces.push({ kind: 'words', text });
    const part = parts[index];
    if (part === undefined) return;
    if ('kind' in part) pieces.push(part);
    else pieces.push(...part);
  });
  return pieces;
}

/** A name that may hold digits. */
export function label(text: string): Piece {
  return { kind: 'label', text };
}

export function sentence(rule: string, pieces: readonly Piece[]): Sentence {
  return { rule, pieces };
}

/** A sentence, cell or alternative as it reads. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

/** Words chosen by a rule ("tăng", "giảm"). @throws Error where they hold a digit */
export function words(text: string): Piece {
  if (/\d/.test(text)) throw new Error(`a number without source in "${text}"`);
  return { kind: 'words', text };
}

/** "a, b và c": one comma or "and" between neighbours. */
export function enumerated(items: readonly (readonly Piece[])[], lang: Lang, mark: ',' | ';' = ','): readonly Piece[] {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    const isLast = index === items.length - 1;
    const between = isLast && mark === ',' ? (lang === 'vi' ? ' và ' : ' and ') : `${mark} `;
    return [words(between), ...item];
  });
}
