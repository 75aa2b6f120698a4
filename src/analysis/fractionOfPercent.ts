import { printedNumber } from '../kpi/claim';
import type { Bilingual } from '../kpi/bilingual';
import type { Indicator } from '../kpi/indicator';
import type { Value } from '../kpi/value';
import { withoutNoise } from '../kpi/decimal';
import type { TargetBand } from './target';
import * as messages from './targetMessages';

/**
 * A percent number and its target that are a hundred times apart: one of the two is probably the fraction of a cell
 * formatted as a percentage, 0,0642 for 6,42%, and no verdict rests on it. Undefined where nothing is doubtful.
 */
export function fractionOfPercent(value: Value, band: TargetBand, { code, unit }: Indicator): Bilingual | undefined {
  const number = value.kind === 'range' ? value.high : printedNumber(value);
  if (unit !== '%' || number === undefined) return undefined;
  if (looksLikeFraction(number, band)) return messages.fractionBesideTarget(code, value, band);
  return looksLikeFractionTarget(number, band) ? messages.targetIsFraction(code, value, band) : undefined;
}

/** Whether a percent number is probably the fraction of a %-formatted cell: a hundred times itself, it is near the target. */
export function looksLikeFraction(number: number, band: TargetBand): boolean {
  const size = Math.abs(number);
  return size > 0 && size < 1 && isNear(withoutNoise(100 * size), band, 1);
}

/** Whether the target is probably such a fraction beside a percent number. */
export function looksLikeFractionTarget(number: number, band: TargetBand): boolean {
  return Math.abs(number) >= 1 && isBelow(1, band) && isNear(Math.abs(number), band, 100);
}

/** Nobody aims at less growth than this, while 8% in a %-formatted cell is 0,08. */
const LEAST_RATE_AIMED_AT = 0.5;

/** Whether a target without a percent sign is probably such a fraction, whatever stands beside it. */
export function isBareFraction(band: TargetBand): boolean {
  const ends = [band.low ?? 0, band.high ?? 0];
  return band.unit === '' && isBelow(LEAST_RATE_AIMED_AT, band) && ends.every((end) => end > -LEAST_RATE_AIMED_AT);
}

/** The target of a %-formatted cell in percent; one that has its unit, or cannot be a fraction, as it is. */
export function inPercent(band: TargetBand): TargetBand {
  if (band.unit !== '' || !isBelow(1, band)) return band;
  return {
    ...band,
    ...(band.low === undefined ? {} : { low: withoutNoise(100 * band.low) }),
    ...(band.high === undefined ? {} : { high: withoutNoise(100 * band.high) }),
    decimals: Math.max(0, band.decimals - 2),
    unit: '%',
    text: messages.targetWithPercentSign(band.text, 2, 'vi'),
  };
}

function isBelow(limit: number, { low = 0, high = 0 }: TargetBand): boolean {
  return (low !== 0 || high !== 0) && low < limit && high < limit;
}

/** Within twice the target. A one-sided target has one end, which then bounds both ways. */
function isNear(percent: number, band: TargetBand, factor: 1 | 100): boolean {
  if (band.unit !== '' && band.unit !== '%') return false;
  const low = band.low ?? band.high;
  const high = band.high ?? band.low;
  if (low === undefined || high === undefined) return false;
  return percent >= (factor * low) / 2 && percent <= factor * high * 2;
}
