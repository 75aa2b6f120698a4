import { withoutNoise } from '../../kpi/decimal';
import type { Indicator } from '../../kpi/indicator';
import type { SubmissionEntry } from '../../kpi/submission';
import { parseUnit } from '../../kpi/unit';
import { missing, printedDecimals, type Value } from '../../kpi/value';
import { qualifierMeaning } from '../../language/qualifierMeaning';
import { notGiven } from './messages';

/** Numbers of more digits than these are not held exactly; Excel shows no more either. */
const MOST_DIGITS = 15;

/** Why an entry gives no value that could be compared with others. */
export type EntryFault = 'unit' | 'qualifier' | 'digits' | 'rank';

/**
 * The value that an entry states, in the unit it was entered in. Digits that binary arithmetic left behind the 15th are
 * dropped: a spreadsheet's 0,1 + 0,2 is 0,3.
 * @returns the fault where unit, qualifier or number cannot be understood
 */
export function entryValue(entry: SubmissionEntry, indicator: Indicator): Value | EntryFault {
  if (entry.value === null) return missing(notGiven());
  const number = withoutNoise(entry.value);
  if (!canBeWritten(number)) return 'digits';
  if (indicator.kind === 'rank') {
    return Number.isInteger(number) && number >= 1 && entry.qualifier === '' ? { kind: 'rank', rank: number } : 'rank';
  }
  const unit = entryUnit(entry, indicator);
  if (unit === undefined) return 'unit';
  const qualifier = qualifierMeaning(entry.qualifier, 'number');
  if (!qualifier || qualifier.kind === 'range') return 'qualifier';
  const { kind, word } = qualifier;
  const estimate = qualifier.estimate || entry.status === 'E' ? { estimate: true } : {};
  return {
    kind,
    number,
    decimals: Math.max(printedDecimals(number), shownDecimals(indicator, unit)),
    word,
    unit,
    ...estimate,
  };
}

/** A cell shows the catalogue's digits: who typed 5 tỷ USD there said 5,00, and not anything from 4,5 to 5,5. */
function shownDecimals(indicator: Indicator, unit: string): number {
  return indicator.decimals - (parseUnit(indicator.unit).power - parseUnit(unit).power);
}

/** The unit's canonical label; undefined where it measures something else. An amount says its unit, a count need not. */
function entryUnit({ unit }: SubmissionEntry, indicator: Indicator): string | undefined {
  if (unit === '') return indicator.kind === 'amount' ? undefined : indicator.unit;
  const { measure, label } = parseUnit(unit);
  return measure === parseUnit(indicator.unit).measure ? label : undefined;
}

/** Whether the files of a data set can hold a number: at most 15 digits, written without an exponent. */
export function canBeWritten(value: number): boolean {
  const number = withoutNoise(value);
  const decimals = printedDecimals(number);
  if (!Number.isFinite(number) || Math.abs(number) >= 10 ** MOST_DIGITS || decimals > 2 * MOST_DIGITS) return false;
  const digits = Math.abs(number).toFixed(decimals).replace('.', '').replace(/^0+/, '');
  return digits.length <= MOST_DIGITS;
}
