/** Whether a written word can be a Vietnamese syllable, which tells readable text from text in another encoding. */

const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';

/** Vowels without a final consonant, glides included. */
const OPEN =
  'a|e|ê|i|o|ô|ơ|u|ư|y|ia|ya|ua|ưa|uê|uơ|uy|oa|oe|ai|ao|au|ay|âu|ây|eo|êu|iu|iêu|yêu|oi|ôi|ơi|ui|ưi|ươi|ươu|uôi|ưu|oai|oay|oao|oeo|uây|uya|uyu|uêu';

const CLOSED = [
  '(?:a|oa)(?:m|n|p|t|c|ng|nh|ch)',
  '(?:ă|oă|â|uâ|e|oe|o|ô|u|iê|yê|uô|ươ)(?:m|n|p|t|c|ng)',
  'ơ(?:m|n|p|t)',
  'ư(?:m|n|t|c|ng)',
  '(?:ê|i|y|uê|uy)(?:m|n|p|t|nh|ch)',
  'uyê(?:n|t)',
  'oo(?:ng|c)',
].join('|');

const SYLLABLE = new RegExp(`^${ONSET}(?:${OPEN}|${CLOSED})$`);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:p|t|c|ch)$/;
/** Sắc and nặng, the only tones before p, t, c, ch. */
const SHORT_TONE = /^[\u0301\u0323]$/;

/** @param word in any Unicode form, any capitals */
export function isVietnameseSyllable(word: string): boolean {
  const typed = word.toLowerCase().normalize('NFD');
  const tones = typed.match(TONES) ?? [];
  const bare = typed.replace(TONES, '').normalize('NFC');
  if (tones.length > 1 || !SYLLABLE.test(bare)) return false;
  return tones.length === 0 || !STOPPED.test(bare) || SHORT_TONE.test(tones[0] ?? '');
}
