import { sameInBoth, type Bilingual, type Lang } from '../../../kpi/bilingual';
import type { Indicator } from '../../../kpi/indicator';
import type { SubmissionEntry } from '../../../kpi/submission';
import { isQuantity, type Value } from '../../../kpi/value';
import { formatValue } from '../../../language/formatValue';
import { valueOf } from '../../../session/review/figureComparison';

/** The figure's name as a reviewer knows it, with its partner. */
export function figureName(
  { indicator, counterpart }: Pick<SubmissionEntry, 'indicator' | 'counterpart'>,
  indicators: ReadonlyMap<string, Indicator>,
): Bilingual {
  const name = indicators.get(indicator)?.name ?? sameInBoth(indicator);
  return counterpart === '' ? name : { vi: `${name.vi} – ${counterpart}`, en: `${name.en} – ${counterpart}` };
}

/** What an entry says, as entered where it cannot be understood. */
export function entryText(entry: SubmissionEntry, indicator: Indicator | undefined): Bilingual {
  const value = valueOf(entry, indicator);
  if (value) return valueText(value);
  return sameInBoth([entry.qualifier, String(entry.value ?? '–'), entry.unit].filter((part) => part !== '').join(' '));
}

export function valueText(value: Value): Bilingual {
  return { vi: formatValue(value, 'vi'), en: formatValue(value, 'en') };
}

/** "+12,3%" */
export function changeText(change: Value, lang: Lang): string {
  const words = formatValue(change, lang);
  return isQuantity(change) && change.number > 0 && change.word === '' ? `+${words}` : words;
}
