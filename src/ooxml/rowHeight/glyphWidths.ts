/**
 * Advance widths of Times New Roman, in thousandths of the font size, for the letters reports are written in. Letters
 * with marks are as wide as their base letter. Good to about two percent, which is all that wrapping a line needs.
 */
const PRINTED: readonly (readonly [number, string])[] = [
  [250, ' .,\u00a0'],
  [278, '/:;ijlt'],
  [333, "!()-[]`fIr'"],
  [389, 'Js'],
  [444, 'acez?“”'],
  [500, '0123456789bdghknopquvxy–$#_*'],
  [556, 'FPS'],
  [570, '+<=>~'],
  [611, 'ELTZ'],
  [667, 'BCR'],
  [722, 'ADGHKNOQUVXYwĐ'],
  [778, 'm&'],
  [833, '%'],
  [900, 'MW@'],
  [1000, '—…'],
];

/** Letters that are not in the table: Cyrillic, symbols. */
const OTHER = 600;
/** Marks are stored as this width, so that 0 means not yet known. */
const NO_WIDTH = 1;

/** By character code; 0 where not yet known. */
const widths = new Uint16Array(0x10000);
for (const [width, letters] of PRINTED) {
  for (let i = 0; i < letters.length; i++) widths[letters.charCodeAt(i)] = width;
}

/** Width of one character, given by its code, in thousandths of the font size. */
export function glyphWidth(code: number): number {
  let width = widths[code] as number;
  if (width === 0) widths[code] = width = measured(code);
  return width;
}

function measured(code: number): number {
  if (isMark(code)) return NO_WIDTH;
  if (fillsSquare(code)) return 1000;
  const character = String.fromCharCode(code);
  const base = character === 'đ' ? 'd' : character.normalize('NFD').charAt(0);
  return base === character ? OTHER : glyphWidth(base.charCodeAt(0));
}

function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200d);
}

/** Chinese, Japanese and Korean letters. */
function fillsSquare(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x11ff) ||
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}
