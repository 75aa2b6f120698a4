import { separatorsOf, type HostLocale } from './locale';

/** A number as it is typed where Excel speaks English: sign, currency, digits (in groups of three or none), exponent, percent. */
export const INVARIANT_NUMBER =
  /^([+-]?)\s*(\$?)\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*(%?)$/;

/** In brackets: a negative number, as accountants write it. */
export const BRACKETED = /^\((.+)\)$/;

/**
 * A number as Excel takes it where it speaks a language, in American form: "1.234,56" in Vietnamese is "1,234.56".
 * Undefined for what is no number there: "1.5" in Vietnamese, "2,5" in English.
 */
export function invariantNumber(text: string, locale: HostLocale): string | undefined {
  const { decimal, group } = separatorsOf(locale);
  const trimmed = text.trim();
  const invariant = trimmed.replace(/[.,]/g, (mark) => (mark === decimal ? '.' : mark === group ? ',' : mark));
  return INVARIANT_NUMBER.test(BRACKETED.exec(invariant)?.[1] ?? invariant) ? invariant : undefined;
}

/** A number, or a percentage in American form ("6.5%"), as a person finds it in the cell when editing it. */
export function editedNumber(value: number | string, locale: HostLocale): string {
  return String(value).replace('.', separatorsOf(locale).decimal);
}
