import { numfmt } from '@univerjs/core';
import type { HostLocale } from './locale';
import { typedDate, type TypedDate } from './typedDate';
import { invariantNumber } from './typedNumber';

/** Digits that Univer might find a day in. */
const LIKE_A_DATE = /^\d+[./-]\d[\d\s./:-]*$/;

/** What a text is that a person puts into a cell. */
export type TypedText =
  /** A number, in American form. */
  | { readonly kind: 'number'; readonly number: string }
  | ({ readonly kind: 'date' } & TypedDate)
  /** No number and no date where Excel speaks the language, though Univer, which knows the American way alone, finds one. */
  | { readonly kind: 'text' };

/** Undefined for what Univer reads as Excel does: words, times of day by AM and PM. */
export function typedText(text: string, locale: HostLocale): TypedText | undefined {
  const number = invariantNumber(text, locale);
  if (number !== undefined) return { kind: 'number', number };
  const trimmed = text.trim();
  const date = typedDate(trimmed, locale);
  if (date) return { kind: 'date', ...date };
  return numfmt.parseNumber(trimmed) || LIKE_A_DATE.test(trimmed) ? { kind: 'text' } : undefined;
}
