import type { Indicator } from '../../kpi/indicator';
import { parseUnit } from '../../kpi/unit';

/** A province's amounts are some millions: in billions most would be entered with three zeros behind the decimal mark. */
const BILLION = 9;
/** What the form prints as the unit of amounts. */
export const FORM_UNIT = 'triệu USD';
const FEWER_DECIMALS = 3;

/** The indicator as a province's form asks for it: amounts of dollars in triệu USD. */
export function inFormUnit(indicator: Indicator): Indicator {
  const { measure, power } = parseUnit(indicator.unit);
  if (measure !== 'USD' || power !== BILLION) return indicator;
  return { ...indicator, unit: FORM_UNIT, decimals: Math.max(1, indicator.decimals - FEWER_DECIMALS) };
}
