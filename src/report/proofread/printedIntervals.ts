/** Arithmetic on printed numbers, each of which was rounded to its last digit: where the true result can lie. */
import { NgktError } from '../../kpi/finding';
import { addIntervals, divideIntervals, intervalOf, multiplyIntervals, type Interval } from '../../kpi/interval';
import { lastDigit } from '../../kpi/decimal';
import { convertValue } from '../../kpi/unit';
import type { Value } from '../../kpi/value';

/** An exact number as the rounded one it may be: 4,46 is khoảng 4,46. */
export function asPrinted(value: Value): Value {
  if (value.kind !== 'exact') return value;
  return { ...value, kind: 'approx', word: 'khoảng', tolerance: lastDigit(value.decimals) / 2 };
}

/** `part / whole` in percent; undefined where their units do not allow it, or nothing can be said. */
export function percentOf(part: Value, whole: Value): Interval | undefined {
  const [first, second] = inOneUnit(part, whole) ?? [];
  const left = first && intervalOf(first, { nonNegative: true });
  const right = second && intervalOf(second, { nonNegative: true });
  const ratio = left && right && divideIntervals(left, right);
  return ratio && multiplyIntervals(ratio, pointAt(100));
}

export function plus(interval: Interval, number: number): Interval {
  return addIntervals(interval, pointAt(number));
}

/** "30 trong tổng số 120 nhiệm vụ": the thing counted is said once. Undefined for units of different measures. */
export function inOneUnit(a: Value, b: Value): [Value, Value] | undefined {
  if (!('unit' in a) || !('unit' in b)) return [a, b];
  const unit = a.unit === '' ? b.unit : a.unit;
  try {
    return [{ ...a, unit }, b.unit === '' ? { ...b, unit } : convertValue(b, unit)];
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}

function pointAt(at: number): Interval {
  const end = { at, open: false, soft: false };
  return { low: end, high: end };
}
