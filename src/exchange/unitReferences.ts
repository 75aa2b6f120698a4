import { NgktError } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import { parseUnit, unitFrom } from '../kpi/unit';
import * as observationMessages from './observationMessages';

/** The canonical label of the unit a row gives its figure in, from UNIT_MEASURE and UNIT_MULT as typed. */
export type UnitReference = (indicator: Indicator, measure: string, multiplier: string) => string;

/**
 * Both columns empty mean the indicator's unit; UNIT_MULT alone a power of ten of what the indicator measures. "tỷ USD"
 * already says 10^9: UNIT_MULT is then empty, 0 or 9.
 *
 * The function throws NgktError `unit.incompatible`, `unit.multiplier`. It remembers what it found.
 */
export function unitReferences(): UnitReference {
  const found = new Map<string, string>();
  return (indicator, measure, multiplier) => {
    const key = `${indicator.code}|${measure}|${multiplier}`;
    let label = found.get(key);
    if (label === undefined) found.set(key, (label = unitLabelOf(indicator, measure, multiplier)));
    return label;
  };
}

function unitLabelOf(indicator: Indicator, measure: string, multiplier: string): string {
  if (multiplier !== '' && !/^-?\d{1,2}$/.test(multiplier)) {
    throw new NgktError('unit.multiplier', observationMessages.multiplierForm(multiplier));
  }
  const own = parseUnit(indicator.unit);
  if (measure === '') return multiplier === '' ? own.label : unitFrom(own.measure, Number(multiplier));
  const given = parseUnit(measure);
  if (given.measure !== own.measure)
    throw new NgktError('unit.incompatible', observationMessages.otherUnit(measure, indicator));
  if (multiplier === '' || (given.power !== 0 && Number(multiplier) === 0)) return given.label;
  if (given.power === 0) return unitFrom(measure, Number(multiplier));
  if (given.power === Number(multiplier)) return given.label;
  throw new NgktError('unit.multiplier', observationMessages.twoMultipliers(measure, multiplier));
}
