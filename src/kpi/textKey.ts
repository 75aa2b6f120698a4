/**
 * Keys for matching names and words typed by many hands: Unicode form, capitals, spaces, dashes and the two customs of
 * placing tone marks (hòa/hoà) must not keep equal words apart. Keys are for comparing, never for printing.
 */

import { LETTERS } from './letters';

const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ALL_MARKS = /[\u0300-\u036f]/g;
const SYLLABLES = new RegExp(`[${LETTERS}]+`, 'g');
/** Small ASCII letters, digits and underscores: already a key. */
const PLAIN = /^[a-z0-9_]*$/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const DASHES = /\s*[-\u2010-\u2015\u2212]\s*/g;

/** Equal for texts that differ only in Unicode form, capitals, spacing, dashes, the place of tone marks, or Đ U+0110 against Ð U+00D0. */
export function matchKey(text: string): string {
  if (PLAIN.test(text)) return text;
  return folded(text).normalize('NFD').replace(SYLLABLES, toneLast).normalize('NFC');
}

/** As `matchKey`, and without any accents: for texts typed on a keyboard without Vietnamese letters. */
export function plainKey(text: string): string {
  if (PLAIN.test(text)) return text;
  return folded(text).normalize('NFD').replace(ALL_MARKS, '').replace(/đ/g, 'd').normalize('NFC');
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/[ðɖ]/g, 'đ')
    .replace(/\s+/g, ' ')
    .replace(DASHES, '-')
    .trim();
}

/** A Vietnamese syllable carries one tone; where it is written inside the syllable is a matter of custom. */
function toneLast(syllable: string): string {
  const tones = syllable.match(TONE_MARKS);
  return tones ? syllable.replace(TONE_MARKS, '') + tones.join('') : syllable;
}
