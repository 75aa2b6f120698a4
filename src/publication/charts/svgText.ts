/** A text as it stands inside an element or attribute of an SVG. */
export function svgText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Pixels to a tenth: as sharp as a screen, and the same text on every machine. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
