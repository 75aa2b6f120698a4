import type { TargetBand } from '../../analysis/target';
import type { Lang } from '../../kpi/bilingual';
import { ceilTo, floorTo, printedPlaces } from '../../kpi/decimal';
import { exact, printedDecimals, type Quantity } from '../../kpi/value';
import { spilled } from './cellResult';

/** Digits after the decimal mark of an end in words, as growth itself is published; of small ones two that count. */
const DECIMALS = 2;

/** What follows from the two ends of a target, as two cells: an absent end is an empty text, one that the target itself does not count is a text with its word. */
export function targetEnds(
  target: Pick<TargetBand, 'lowOpen' | 'highOpen'>,
  { low, high }: { readonly low?: number | undefined; readonly high?: number | undefined },
  lang: Lang,
): [number | string, number | string] {
  return [
    targetEnd(low, target.lowOpen ? { kind: 'above', word: 'trên' } : undefined, lang),
    targetEnd(high, target.highOpen ? { kind: 'below', word: 'dưới' } : undefined, lang),
  ];
}

/** A number, with its word where reaching it is not enough; rounded away from the target, so that the words stay true. */
function targetEnd(
  end: number | undefined,
  strict: Pick<Quantity, 'kind' | 'word'> | undefined,
  lang: Lang,
): number | string {
  if (end === undefined) return '';
  if (!strict) return end;
  const decimals = Math.min(printedDecimals(end), Math.max(DECIMALS, printedPlaces(end, 2)));
  const number = strict.kind === 'above' ? floorTo(end, decimals) : ceilTo(end, decimals);
  return spilled({ ...exact(number, '', decimals), ...strict }, lang);
}
