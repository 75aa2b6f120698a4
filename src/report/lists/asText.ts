import type { Lang } from '../../kpi/bilingual';
import type { Value } from '../../kpi/value';
import { formatValue } from '../../language/formatValue';

/** The value with its unit as it reads; a missing one stays missing, with its reason. */
export function asText(value: Value, lang: Lang): Value | string {
  return value.kind === 'missing' ? value : formatValue(value, lang);
}
