import { roundTo, shiftDecimal } from '../../../kpi/decimal';
import { isQuantity, type Value } from '../../../kpi/value';
import { numberSection, placeholdersOf, showsDate, showsPercent } from '../../numberFormat';

/**
 * How a cell's number format makes a figure read as something else: as a day, a thousandth or millionth of itself, as 0, or
 * as more than its source says.
 */
export type Misreading = 'date' | 'scaled' | 'zero' | 'rounded';

const BOUNDS: ReadonlySet<string> = new Set(['below', 'atMost', 'above', 'atLeast']);

/** Letters of days and times, and commas that do not stand between digits; also in words and colours, which the closer look leaves out. */
const MAY_MISLEAD = /[ymdhs]|,(?![#0?])/i;

/** Only what is smaller can be rounded to 0 by a format that shows no decimals. */
const ROUNDED_UP = 0.5;

/**
 * A figure in a date format reads as a day, with commas behind its digits (`#,##0,`) as a thousandth of itself, in a format
 * of too few decimals as 0; and a bound that the format rounds over itself says more than its source: *hơn 1,92* as *hơn
 * 2*. Otherwise rounding is the template's choice.
 * @param number as the cell holds it
 */
export function misreading(value: Value, number: number, format: string): Misreading | undefined {
  if (format === 'General') return undefined;
  const bound = isQuantity(value) && BOUNDS.has(value.kind) ? value : undefined;
  const maybeZero = number !== 0 && Math.abs(number) < ROUNDED_UP;
  // Most cells need no closer look at their format.
  if (!bound && !maybeZero && !MAY_MISLEAD.test(format)) return undefined;
  const section = numberSection(format, number);
  if (showsDate(section)) return 'date';
  const digits = digitsShown(section);
  if (!digits || number === 0) return undefined;
  if (digits.thousands > 0) return 'scaled';
  const printed = showsPercent(section) ? shiftDecimal(number, 2) : number;
  const rounded = roundTo(printed, digits.decimals);
  if (rounded === 0) return 'zero';
  if (!bound) return undefined;
  const isUpper = bound.kind === 'below' || bound.kind === 'atMost';
  return (isUpper ? rounded < printed : rounded > printed) ? 'rounded' : undefined;
}

/** Digits behind the decimal mark, and by how many thousands the number is divided (`0,` by one); undefined of fractions and powers. */
function digitsShown(section: string): { readonly decimals: number; readonly thousands: number } | undefined {
  const match = /^[^#0?.,]*[#0?][#0?,]*?(,*)(?:\.([#0?]*)(,*))?[^#0?.,]*$/.exec(placeholdersOf(section));
  if (!match) return undefined;
  const [, thousands = '', decimals = '', more = ''] = match;
  return { decimals: decimals.length, thousands: thousands.length + more.length };
}
