import type { Lang } from '../kpi/bilingual';
import { monthsOf, type Period } from '../kpi/period';
import { englishMonth, vietnameseMonth } from './months';

/** `title` begins with a capital, `running` stands inside a sentence, `short` fits a table's head. */
export type PeriodStyle = 'title' | 'running' | 'short';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;
const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;
const ORDINALS = ['first', 'second', 'third', 'fourth'] as const;

/**
 * How a period reads: "Quý I/2024", "6 tháng đầu năm 2024", "9 tháng năm 2024", "năm 2024"; in English "the first quarter
 * of 2024", "the first half of 2024", "the first nine months of 2024", "2024".
 */
export function periodLabel(period: Period, lang: Lang, style: PeriodStyle = 'running'): string {
  if (style === 'short') return lang === 'vi' ? shortVietnamese(period) : shortEnglish(period);
  const label = lang === 'vi' ? vietnamese(period) : english(period);
  if (style === 'running') return label;
  const title = label.replace(/^the /, '');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function vietnamese(period: Period): string {
  const { year, month, end } = ends(period);
  switch (period.kind) {
    case 'year':
      return `năm ${year}`;
    case 'half':
      return `6 tháng ${month === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'quarter':
      return `Quý ${ROMAN[(month - 1) / 3]}/${year}`;
    case 'month':
      return `tháng ${vietnameseMonth(month)}/${year}`;
    case 'span':
      if (isYearToDate(period)) return `${monthsOf(period)} tháng năm ${year}`;
      if (isWholeYears(period)) return `giai đoạn ${year}–${end.year}`;
      return `từ tháng ${vietnameseMonth(month)}/${year} đến tháng ${vietnameseMonth(end.month)}/${end.year}`;
  }
}

function english(period: Period): string {
  const { year, month, end } = ends(period);
  switch (period.kind) {
    case 'year':
      return year;
    case 'half':
      return `the ${month === 1 ? 'first' : 'second'} half of ${year}`;
    case 'quarter':
      return `the ${ORDINALS[(month - 1) / 3]} quarter of ${year}`;
    case 'month':
      return `${englishMonth(month)} ${year}`;
    case 'span':
      if (isYearToDate(period)) return `the first ${NUMBERS[monthsOf(period) - 1]} months of ${year}`;
      if (isWholeYears(period)) return `${year}–${end.year}`;
      return `${englishMonth(month)} ${year} to ${englishMonth(end.month)} ${end.year}`;
  }
}

function shortVietnamese(period: Period): string {
  const { year, month, end } = ends(period);
  switch (period.kind) {
    case 'year':
      return year;
    case 'half':
      return `6T ${month === 1 ? 'đầu' : 'cuối'}/${year}`;
    case 'quarter':
      return `Q.${ROMAN[(month - 1) / 3]}/${year}`;
    case 'month':
      return `T${month}/${year}`;
    case 'span':
      if (isYearToDate(period)) return `${monthsOf(period)}T/${year}`;
      return isWholeYears(period) ? `${year}–${end.year}` : `T${month}/${year}–T${end.month}/${end.year}`;
  }
}

function shortEnglish(period: Period): string {
  const { year, month, end } = ends(period);
  switch (period.kind) {
    case 'year':
      return year;
    case 'half':
      return `H${month === 1 ? 1 : 2} ${year}`;
    case 'quarter':
      return `Q${(month + 2) / 3} ${year}`;
    case 'month':
      return `${englishMonth(month).slice(0, 3)} ${year}`;
    case 'span':
      if (isYearToDate(period)) return `${monthsOf(period)}M ${year}`;
      if (isWholeYears(period)) return `${year}–${end.year}`;
      return `${englishMonth(month).slice(0, 3)} ${year}–${englishMonth(end.month).slice(0, 3)} ${end.year}`;
  }
}

function ends(period: Period): { year: string; month: number; end: { year: string; month: number } } {
  const month = (day: string) => Number(day.slice(5, 7));
  return {
    year: period.start.slice(0, 4),
    month: month(period.start),
    end: { year: period.end.slice(0, 4), month: month(period.end) },
  };
}

function isYearToDate(period: Period): boolean {
  return period.start.endsWith('-01-01') && monthsOf(period) < 12;
}

function isWholeYears(period: Period): boolean {
  return period.start.endsWith('-01-01') && monthsOf(period) % 12 === 0;
}
