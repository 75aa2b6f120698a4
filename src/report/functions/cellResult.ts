import type { Lang } from '../../kpi/bilingual';
import type { Value } from '../../kpi/value';
import { formatValue } from '../../language/formatValue';
import { FunctionError } from './functionError';

/**
 * A value as a function's result: an exact number is a number, a rank its number; what carries a qualifier is text
 * ("gần 60"), so that no formula can calculate with a claim it does not know.
 * @throws FunctionError `#N/A` with the reason where it is missing
 */
export function cellResult(value: Value | string, lang: Lang): string | number {
  if (typeof value === 'string') return value;
  if (value.kind === 'missing') throw new FunctionError('#N/A', value.reason);
  return spilled(value, lang);
}

/** As `cellResult`, for one cell of several: what is missing says so (*chưa có số liệu*, *số liệu chưa thống nhất*), so that the others still spill. */
export function spilled(value: Value, lang: Lang): string | number {
  switch (value.kind) {
    case 'exact':
      return value.number;
    case 'rank':
      return value.rank;
    default:
      return formatValue(value, lang, { unit: false });
  }
}
