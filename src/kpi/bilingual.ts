/** The product's two languages; Vietnamese is the first. */
export type Lang = 'vi' | 'en';

/** One text in both languages. Messages, names and definitions are always carried in both, so that the reader chooses late. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** The same text in both languages: codes, file names, symbols. */
export function sameInBoth(text: string): Bilingual {
  return { vi: text, en: text };
}
