import { glyphWidth } from './glyphWidths';

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Fonts as wide as Times New Roman, by how their names begin. */
const AS_TIMES = ['times', 'tinos', 'liberation serif'];
/** How much wider common fonts are than Times New Roman. */
const WIDER: Readonly<Record<string, number>> = { calibri: 1.05, arial: 1.12, tahoma: 1.12, verdana: 1.3 };
const OTHER_WIDER = 1.1;
const BOLD_WIDER = 1.06;
const PIXELS_PER_POINT = 96 / 72;

/** A width in pixels in thousandths of the font size, as the glyphs are. */
export function glyphRoom(width: number, font: Font): number {
  return (width / (font.size * PIXELS_PER_POINT * wider(font))) * 1000;
}

/**
 * Lines a text takes when wrapped at spaces; a word that is too long is broken.
 * @param room see `glyphRoom`
 */
export function linesIn(room: number, text: string): number {
  if (!text.includes('\n')) return paragraphLines(text, room);
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += paragraphLines(paragraph, room);
  return lines;
}

/** Height of one line in points; a little more than the fonts' own, so that no letter with two marks is cut. */
export function lineHeight(font: Font): number {
  return font.size * 1.27;
}

const SPACE = 32;
const HYPHEN = 45;

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let i = 0; i <= paragraph.length; i++) {
    const code = i < paragraph.length ? paragraph.charCodeAt(i) : SPACE;
    if (code !== SPACE) word += glyphWidth(code);
    if (code !== SPACE && code !== HYPHEN) continue;
    if (used > 0 && used + word > room) {
      lines++;
      used = 0;
    }
    // A word wider than the cell is broken wherever the line ends.
    lines += Math.max(0, Math.ceil(word / room) - 1);
    used += word > room ? word % room : word;
    // A space that does not fit hangs over the edge.
    if (code === SPACE) used += glyphWidth(SPACE);
    word = 0;
  }
  return lines;
}

function wider(font: Font): number {
  const name = font.name.toLowerCase();
  const face = AS_TIMES.some((start) => name.startsWith(start)) ? 1 : (WIDER[name] ?? OTHER_WIDER);
  return font.bold ? face * BOLD_WIDER : face;
}
