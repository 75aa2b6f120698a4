import { intervalOf, overlap, type End, type Interval } from '../kpi/interval';
import { lastDigit } from '../kpi/decimal';
import { isQuantity, type Value } from '../kpi/value';

/**
 * Where a reader would look for the truth: *gần 2,37* and *hơn 2,36* within one unit of the last printed digit, other
 * claims where they say. For warnings only; arithmetic uses the certain interval.
 */
function likelyInterval(value: Value): Interval | undefined {
  const interval = intervalOf(value);
  if (!interval || !isQuantity(value)) return interval;
  const unit = lastDigit(value.decimals);
  if (value.kind === 'above') return { ...interval, high: closed(value.number + unit) };
  // "gần" keeps a finite lower end, "dưới" has none.
  if (value.kind === 'below' && Number.isFinite(interval.low.at))
    return { ...interval, low: closed(value.number - unit) };
  return interval;
}

/** Whether two values, read as a reader would, may be the same or in the other order. */
export function mayCoincide(a: Value, b: Value): boolean {
  const [left, right] = [likelyInterval(a), likelyInterval(b)];
  return left !== undefined && right !== undefined && overlap(left, right);
}

/** Whether two values of one thing agree: exact numbers may have been rounded to their last printed digit. */
export function agreeAsPrinted(a: Value, b: Value): boolean {
  const [left, right] = [rounded(a), rounded(b)];
  return left !== undefined && right !== undefined && overlap(left, right);
}

function rounded(value: Value): Interval | undefined {
  if (value.kind !== 'exact') return likelyInterval(value);
  const half = lastDigit(value.decimals) / 2;
  return { low: closed(value.number - half), high: closed(value.number + half) };
}

/** Sums of decimals leave noise; a hair's breadth must not decide. */
function closed(at: number): End {
  return { at: Number(at.toPrecision(12)), open: false, soft: false };
}
