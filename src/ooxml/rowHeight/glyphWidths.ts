/**
 * Advance widths of Times New Roman, in thousandths of the font size, for the letters reports are written in. Letters
 * with marks are as wide as their base letter. Good to about two percent, which is all that wrapping a line needs.
 */
const widths = new Map<string, number>();

function set(width: number, letters: string): void {
  for (const letter of letters) widths.set(letter, width);
}

set(250, ' .,\u00a0');
set(278, '/:;ijlt');
set(333, "!()-[]`fIr'");
set(389, 'Js');
set(444, 'acez?“”');
set(500, '0123456789bdghknopquvxy–$#_*');
set(556, 'FPS');
set(570, '+<=>~ƠƯơư');
set(611, 'ELTZ');
set(667, 'BCR');
set(722, 'ADGHKNOQUVXYwĐ');
set(778, 'm&');
set(833, '%');
set(900, 'MW@');
set(1000, '—…');

/** Letters that are not in the table: Cyrillic, symbols. */
const OTHER = 600;
/** Chinese, Japanese and Korean letters fill a square. */
const SQUARE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/;
const MARK = /\p{M}/u;

/** Width of one character in thousandths of the font size. */
export function glyphWidth(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const width = measured(character);
  widths.set(character, width);
  return width;
}

function measured(character: string): number {
  if (MARK.test(character)) return 0;
  if (SQUARE.test(character)) return 1000;
  const base = character === 'đ' ? 'd' : character.normalize('NFD').charAt(0);
  return widths.get(base) ?? OTHER;
}
