import { NgktError } from '../kpi/finding';
import { LETTERS } from '../kpi/letters';
import { numberPattern } from '../language/parseNumber';
import { parseValue } from '../language/parseValue';

/** 31.12.2024, 12/3/2024, 4/63, 1.1.2: digits that are no amount. */
const NO_AMOUNT = /^\d+(?:[./-]\d+)+$/;
/** (1,5) as accountants write what is below zero, and a number with words that tell more than its unit. */
const LEADING = new RegExp(`^(?:\\(${numberPattern}\\)$|${numberPattern}\\s+[(${LETTERS}])`);

/**
 * Whether a text that is not a plain number says one all the same: "50%", "1,5 tỷ", "gần 60", "6,5–7%", "(1,5)", "012",
 * "60 tỷ (đã giải ngân 2 tỷ)"; but not a date, a place in a list (2a, 1.1.2) or a remark (xem mục 3).
 */
export function saysNumber(text: string): boolean {
  if (NO_AMOUNT.test(text)) return false;
  if (LEADING.test(text)) return true;
  try {
    const { kind } = parseValue(text, { lang: 'vi' });
    return kind !== 'text' && kind !== 'missing' && kind !== 'rank';
  } catch (error) {
    if (!(error instanceof NgktError)) throw error;
    return error.code === 'value.unclear' || error.code === 'number.tooLarge';
  }
}
