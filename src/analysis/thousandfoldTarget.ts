import { printedNumber } from '../kpi/claim';
import type { Bilingual } from '../kpi/bilingual';
import type { Indicator } from '../kpi/indicator';
import { convertValue, parseUnit } from '../kpi/unit';
import { exact, isQuantity, type Value } from '../kpi/value';
import type { TargetBand } from './target';
import * as messages from './targetMessages';

const SLIPS = [1e3, 1e6];
const TOLERANCE = 3;

/**
 * An amount and its target that are about 1,000 or a million times apart: one of the two was probably typed in another
 * multiple of the unit. Undefined where nothing is doubtful, and for counts, which have no multiples.
 * @throws NgktError `unit.incompatible`
 */
export function thousandfoldTarget(value: Value, band: TargetBand, { code, unit }: Indicator): Bilingual | undefined {
  if (parseUnit(unit).power === 0) return undefined;
  const number = numberIn(unit, value);
  const ends = [band.low, band.high].flatMap((end) => (end === undefined ? [] : [end]));
  const isDoubtful =
    number !== undefined &&
    ends.length > 0 &&
    ends.every((end) => isSlip(number, numberIn(unit, exact(end, band.unit || unit)) ?? 0));
  return isDoubtful ? messages.targetThousandfold(code, value, band, unit) : undefined;
}

function numberIn(unit: string, value: Value): number | undefined {
  const converted = isQuantity(value) && value.unit !== '' && value.unit !== unit ? convertValue(value, unit) : value;
  return converted.kind === 'range' ? converted.high : printedNumber(converted);
}

function isSlip(number: number, end: number): boolean {
  if (!(number > 0 && end > 0)) return false;
  const ratio = Math.max(number / end, end / number);
  return SLIPS.some((slip) => ratio >= slip / TOLERANCE && ratio <= slip * TOLERANCE);
}
