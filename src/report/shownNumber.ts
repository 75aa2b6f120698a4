import type { Lang } from '../kpi/bilingual';
import { roundTo, shiftDecimal } from '../kpi/decimal';
import { printedDecimals } from '../kpi/value';
import { formatDate } from '../language/dates';
import { formatNumber, separators } from '../language/formatNumber';
import { numberSection, placeholdersOf, showsDate, showsPercent, wordsAround } from './numberFormat';
import { dayOfSerial } from './plan/cells/excelDate';

/** Excel shows no more digits than these in a cell of the format General. */
const MOST_DIGITS = 10;

/** How a cell shows its number. */
export interface ShownAs {
  /** Its number format. */
  readonly format: string;
  readonly date1904?: boolean;
}

/**
 * A number as its cell shows it, with the separators of the language: 0.0709 as *7,09%* and 45651 as *25/12/2024* where
 * the number format says so, with the words of the format (*gần 60*). Of formats that show numbers as fractions, powers or
 * times, the number itself with its words.
 */
export function shownNumber(number: number, { format, date1904 = false }: ShownAs, lang: Lang): string {
  const section = numberSection(format, number);
  if (showsDate(section)) {
    const day = dayOfSerial(number, date1904);
    if (day !== undefined) return shownDay(day, section, lang);
  }
  const { prefix, suffix } = wordsAround(section);
  const placeholders = placeholdersOf(section);
  if (placeholders === '') return prefix;
  const percent = showsPercent(section);
  const text = shownDigits(percent ? shiftDecimal(number, 2) : number, placeholders, lang);
  return `${prefix}${text}${percent ? '%' : ''}${suffix}`;
}

/** Day, month and year in numbers as the format orders them; formats with names of months or times as dates are written. */
function shownDay(iso: string, section: string, lang: Lang): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts: Readonly<Record<string, string>> = {
    d: String(Number(day)),
    dd: day,
    m: String(Number(month)),
    mm: month,
    yy: year.slice(2),
    yyyy: year,
  };
  const pieces = section.match(/"[^"]*"?|\\.|\[[^\]]*\]?|_.|\*.|d+|m+|y+|[^]/giu) ?? [];
  const shown = pieces.map((piece) => {
    if (/^[dmyhs]/i.test(piece)) return parts[piece.toLowerCase()];
    return /^[[_*]/.test(piece) ? '' : piece.replace(/^"([^"]*)"?$|^\\(.)$/su, '$1$2');
  });
  return shown.every((piece) => piece !== undefined) ? shown.join('') : formatDate(iso, lang, 'column');
}

function shownDigits(number: number, placeholders: string, lang: Lang): string {
  if (!Number.isFinite(number)) return String(number);
  const { group } = separators[lang];
  const grouped = /[#0?],[#0?]/.test(placeholders);
  const isPlain = /^[^#0?,.]*(?:[#0?]+,)*[#0?]+(?:\.[#0?]*)?[^#0?,.]*$/.test(placeholders);
  if (!isPlain) {
    const known = Number(number.toPrecision(MOST_DIGITS + 1));
    const text = formatNumber(known, Math.min(printedDecimals(known), MOST_DIGITS), lang);
    return text.replaceAll(group, '');
  }
  const decimals = /\.([#0?]*)/.exec(placeholders)?.[1] ?? '';
  const least = decimals.replace(/[^0]/g, '').length;
  const needed = printedDecimals(roundTo(number, decimals.length));
  const text = formatNumber(number, Math.min(Math.max(needed, least), decimals.length), lang);
  return grouped ? text : text.replaceAll(group, '');
}
