export interface DefaultFont {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** Excel's own where a file names none. */
export const STANDARD_FONT: DefaultFont = { name: 'Calibri', size: 11 };

/** Width of a digit in a font's own height, from the fonts' metrics; those without an entry are taken for Calibri. */
const DIGITS: Readonly<Record<string, number>> = {
  'times new roman': 0.5,
  calibri: 0.507,
  arial: 0.556,
  cambria: 0.554,
  'courier new': 0.6,
  'segoe ui': 0.539,
  tahoma: 0.546,
  verdana: 0.636,
  '.vntime': 0.5,
  '.vnarial': 0.556,
  'vni-times': 0.5,
};
const PIXELS_PER_POINT = 96 / 72;

/** Whole pixels a digit of the workbook's default font takes at 96 dpi: the unit in which Excel counts column widths. */
export function digitWidth({ name, size }: DefaultFont): number {
  const ofHeight = DIGITS[name.toLowerCase()] ?? DIGITS['calibri'] ?? 0;
  return Math.max(1, Math.round(ofHeight * size * PIXELS_PER_POINT));
}

/** A column nobody has sized has room for eight digits with their margin, in steps of eight pixels. */
export function standardColumnPixels(digit: number): number {
  const margin = 2 * Math.ceil(digit / 4) + 1;
  return Math.ceil((8 * digit + margin) / 8) * 8;
}
