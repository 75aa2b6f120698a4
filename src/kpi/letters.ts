/**
 * What a letter is: for character classes of any script without the `u` flag, because a Unicode property class (`\p{L}`)
 * takes longer to compile than most reports take to plan; and for single characters of ASCII.
 */

/** Letters, tone marks and digits beyond ASCII; punctuation and symbols (U+2000–U+2BFF) are left out. */
export const BEYOND_ASCII = '\\u00c0-\\u1fff\\u2c00-\\udfff\\uf900-\\ufdff';

/** Letters of any script and their combining marks. */
export const LETTERS = `A-Za-z${BEYOND_ASCII}`;

/** What names are made of: letters, digits and the underscore. */
export const WORD = `\\w${BEYOND_ASCII}`;

/** Whether a character code is a letter from A to Z, small or capital. */
export function isLetter(code: number): boolean {
  const capital = code & ~32;
  return capital >= 65 && capital <= 90;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
