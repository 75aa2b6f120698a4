import { roundTo, shiftDecimal } from '../../../kpi/decimal';
import { isQuantity, type Value } from '../../../kpi/value';
import { numberSection, placeholdersOf, showsDate, showsPercent } from '../../numberFormat';

/** How a cell's number format makes a figure read as something else. */
export type Misreading = 'date' | 'rounded';

const BOUNDS: ReadonlySet<string> = new Set(['below', 'atMost', 'above', 'atLeast']);

/**
 * A figure in a date format reads as a day, and a bound that the format rounds over itself says more than its source:
 * *hơn 1,92* as *hơn 2*.
 * @param number as the cell holds it
 */
export function misreading(value: Value, number: number, format: string): Misreading | undefined {
  const bound = isQuantity(value) && BOUNDS.has(value.kind) ? value : undefined;
  // Most cells need no closer look at their format.
  if (format === 'General' || !(bound || /[ymdhs]/i.test(format))) return undefined;
  const section = numberSection(format, number);
  if (showsDate(section)) return 'date';
  const decimals = bound && decimalsShown(section);
  if (decimals === undefined) return undefined;
  const printed = showsPercent(section) ? shiftDecimal(number, 2) : number;
  const rounded = roundTo(printed, decimals);
  const isUpper = bound?.kind === 'below' || bound?.kind === 'atMost';
  return (isUpper ? rounded < printed : rounded > printed) ? 'rounded' : undefined;
}

/** Digits behind the decimal mark, fewer for a format of thousands (`0,`); undefined of fractions and powers. */
function decimalsShown(section: string): number | undefined {
  const match = /^[^#0?.,]*[#0?][#0?,]*?(,*)(?:\.([#0?]*)(,*))?[^#0?.,]*$/.exec(placeholdersOf(section));
  if (!match) return undefined;
  const [, thousands = '', decimals = '', more = ''] = match;
  return decimals.length - 3 * (thousands.length + more.length);
}
