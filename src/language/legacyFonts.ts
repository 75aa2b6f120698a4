/**
 * Text typed for the fonts that Vietnamese offices used before Unicode. Without the font it reads "Hµ Néi" (TCVN3, fonts
 * named .Vn…) or "Haø Noäi" (VNI). It is recognised and its meaning proposed, never replaced.
 */
import { isVietnameseSyllable } from './vietnameseSyllable';

export interface LegacyText {
  readonly font: 'TCVN3' | 'VNI';
  /** What the text most likely says. */
  readonly decoded: string;
}

/** TCVN 5712:1993: one character stands for one letter with its tone. */
const TCVN3 = pairs(
  'µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ\u00ADưõừøứöử÷ữùựúỳýýûỷüỹþỵ®đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ',
);

/** VNI: a tone or a circumflex is a character of its own behind its vowel. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
const VNI_LETTERS = pairs('ôơÔƠöưÖƯñđÑĐæỉÆỈóĩÓĨòịÒỊîỵÎỴ');
const VNI_LETTER = new RegExp(`([aeouyôö])([${Object.keys(VNI_MARKS).join('')}])|[ôöñæóòî]`, 'giu');

const decoders = { TCVN3: fromTcvn3, VNI: fromVni } as const;

/** What stands between words, in ASCII: beyond it, signs may be letters of the old encodings. */
const BETWEEN_WORDS = /[\s!-/:-@[-`{-~]+/;

/** The text as it was meant, where it was typed for an old font; undefined for readable text, foreign names included. */
export function legacyText(text: string): LegacyText | undefined {
  const typed = text.normalize('NFC');
  let best: (LegacyText & { readonly score: number }) | undefined;
  for (const font of ['TCVN3', 'VNI'] as const) {
    const score = scoreOf(typed, decoders[font]);
    if (score > (best?.score ?? 0)) best = { font, decoded: decoders[font](typed), score };
  }
  return best && { font: best.font, decoded: best.decoded };
}

/** Words that become readable; none where as many become unreadable. */
function scoreOf(text: string, decode: (text: string) => string): number {
  let better = 0;
  let worse = 0;
  for (const word of text.split(BETWEEN_WORDS)) {
    const decoded = decode(word);
    if (decoded === word) continue;
    const readable = isVietnameseSyllable(decoded);
    // A sign that stands alone (5 × 7) is a sign.
    if (readable && /[a-z]/i.test(word) && !isVietnameseSyllable(word)) better += 1;
    else if (!readable) worse += 1;
  }
  return better > worse ? better - worse : 0;
}

function fromTcvn3(text: string): string {
  return [...text].map((character) => TCVN3.get(character) ?? character).join('');
}

function fromVni(text: string): string {
  return text.replace(VNI_LETTER, (written, vowel: string | undefined, mark: string | undefined) => {
    if (vowel === undefined || mark === undefined) return VNI_LETTERS.get(written) ?? written;
    const marks = VNI_MARKS[mark.toLowerCase()] ?? '';
    const composed = ((VNI_LETTERS.get(vowel) ?? vowel) + marks).normalize('NFC');
    // Marks that the vowel does not take are letters of their own.
    return composed.length === 1 ? composed : written;
  });
}

/** "µà¸á" as a map from µ to à and from ¸ to á. */
function pairs(text: string): ReadonlyMap<string, string> {
  const characters = [...text];
  return new Map(
    Array.from({ length: characters.length / 2 }, (_, index) => [
      characters[2 * index] as string,
      characters[2 * index + 1] as string,
    ]),
  );
}
