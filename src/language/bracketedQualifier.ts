import { estimateWords, qualifierWords } from './qualifiers';

const BRACKETED = /^(.*\d.*?) ?\(([^()]+)\)$/;

/** Where each word stands in front of its number or behind it: "gần …", "… trở lên". */
const places: ReadonlyMap<string, string> = new Map(
  [...estimateWords, ...qualifierWords].map(({ word }) => {
    const pattern = word.includes('…') ? word : `${word} …`;
    return [pattern.startsWith('…') ? pattern.slice(1).trim() : word, pattern];
  }),
);

/**
 * The figure with its qualifier where it is read, where someone put it in brackets behind: "60 hoạt động (gần)" gives "gần
 * 60 hoạt động". Undefined of every other text. Left there, the word would count as part of the unit or as a note, and the
 * figure as exact.
 */
export function qualifierOutOfBrackets(text: string): string | undefined {
  const [, figure, bracketed] = BRACKETED.exec(text) ?? [];
  const pattern = bracketed === undefined ? undefined : places.get(bracketed.trim().toLowerCase());
  return figure === undefined ? undefined : pattern?.replace('…', figure);
}
