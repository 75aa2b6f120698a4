/**
 * Widths of the characters from space to tilde in Arial and Arimo, in thousandths of the letters' size (the metrics of
 * Helvetica, which both were made to match).
 */
const widths = `
  278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278
  556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556
  1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778
  667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556
  333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556
  556 556 333 500 278 556 500 722 500 500 500 334 260 334 584`
  .trim()
  .split(/\s+/)
  .map(Number);

const BOLD = 1.06;
const OTHER = 600;

/**
 * How wide a text is in Arial or Arimo, in pixels: the same on every machine, with or without a browser, so that a picture
 * comes out the same everywhere. Vietnamese letters are as wide as their base.
 */
export function letterWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')) {
    sum += widths[(letter.codePointAt(0) ?? 0) - 32] ?? OTHER;
  }
  return (sum / 1000) * size * (bold ? BOLD : 1);
}

/** Words on as many lines as the width asks for; a word longer than it stands alone. */
export function wrapped(text: string, size: number, width: number, bold = false): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && letterWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A period's name on the scale, in two lines at its slash where one is too long: "Q.III/" and "2025". */
export function periodLines(label: string, size: number, width: number): readonly string[] {
  return letterWidth(label, size, true) <= width ? [label] : wrapped(label.replace(/\//g, '/ '), size, 0);
}

/** A target below its period, in two lines at its dash where one is too long: "7,5–" and "8,5%". */
export function rangeLines(text: string, size: number, width: number): readonly string[] {
  const whole = wrapped(text, size, width);
  return whole.every((line) => letterWidth(line, size) <= width)
    ? whole
    : wrapped(text.replace(/–/g, '– '), size, width);
}
