import { NgktError } from '../kpi/finding';
import { isQuantity } from '../kpi/value';
import { formatValue } from '../language/formatValue';
import { parseValue } from '../language/parseValue';

/** "hai con số": at least 10. */
export const DOUBLE_DIGIT =
  /^(?:ít nhất |từ |at least )?(?:(?:hai|2) (?:con|chữ) số|(?:double|two)[- ]digits?)(?: trở lên| or more)?$/i;
/** With a decimal comma or with thousands in points. */
const VIETNAMESE_NUMBER = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?![\d.,]\d)/g;
const ABOUT_OR_MORE = /^khoảng\s+(.*\S)\s*(?:trở lên|hoặc cao hơn|hoặc hơn)$/i;

/**
 * A target as typed, for an English text: "từ 6,5–7%" is "from 6.5–7%". What is no plain value keeps its words, and only its
 * numbers change their separators.
 */
export function englishTarget(text: string): string {
  const typed = text.normalize('NFC').trim();
  if (DOUBLE_DIGIT.test(typed)) return 'double digit';
  const about = ABOUT_OR_MORE.exec(typed)?.[1];
  if (about !== undefined) return `about ${englishTarget(about)} or more`;
  try {
    const value = parseValue(typed, { lang: 'vi' });
    if (isQuantity(value) || value.kind === 'range') return formatValue(value, 'en');
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
  }
  return typed.replace(VIETNAMESE_NUMBER, (number) => number.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.')));
}
