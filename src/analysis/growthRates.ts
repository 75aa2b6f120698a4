import type { Indicator } from '../kpi/indicator';
import { plainKey } from '../kpi/textKey';

const GROWTH = /toc do tang|tang truong|growth/;
const ON_YEAR_BEFORE =
  /so voi (?:nam truoc|cung ky(?! (?:thang|quy) truoc))|(?:same period|against|over|on) .*(?:year before|year earlier|previous year)|year-on-year/;
const ON_YEARS_END = /so voi (?:cuoi|thang 12|dau) nam|(?:end|december) of the (?:year before|previous year)/;

/**
 * Whether an indicator is by its own name and definition the growth of something against the same period of the year
 * before. Growth against the period before or against the end of a year is not.
 */
export function isGrowthOnYearBefore({ kind, overTime, name, definition }: Indicator): boolean {
  if (kind !== 'rate' || overTime !== 'none') return false;
  const said = plainKey([name.vi, name.en, definition.vi, definition.en].join(' '));
  return GROWTH.test(said) && ON_YEAR_BEFORE.test(said) && !ON_YEARS_END.test(said);
}
