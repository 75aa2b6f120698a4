import { withoutNoise } from '../../kpi/decimal';
import { printedDecimals } from '../../kpi/value';

/** A number as the files write it: a decimal point, no thousands, no exponent, no binary noise. */
export function plainNumber(value: number): string {
  const number = withoutNoise(value);
  return number.toFixed(printedDecimals(number));
}
