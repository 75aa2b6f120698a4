import { printedDecimals } from './value';

/**
 * Decimal arithmetic on ordinary numbers: figures are printed in decimal digits, and what was printed must come back
 * digit for digit (1.005 is a hundred and a half hundredths, not 100.49999999999999).
 */

/** `number × 10^places`, moved in the decimal writing of the number so that no binary rounding creeps in. */
export function shiftDecimal(number: number, places: number): number {
  const text = String(number);
  const exponent = text.indexOf('e');
  if (exponent < 0) return Number(`${text}e${places}`);
  return Number(`${text.slice(0, exponent)}e${Number(text.slice(exponent + 1)) + places}`);
}

/** Rounded half away from zero to `decimals` digits after the decimal mark (negative: to tens, hundreds …). */
export function roundTo(number: number, decimals: number): number {
  return inSteps(number, decimals, awayFromZero);
}

/** The largest number with so many decimals that is not above `number`. */
export function floorTo(number: number, decimals: number): number {
  return inSteps(number, decimals, Math.floor);
}

/** The smallest number with so many decimals that is not below `number`. */
export function ceilTo(number: number, decimals: number): number {
  return inSteps(number, decimals, Math.ceil);
}

/**
 * Without the noise that binary sums and quotients leave behind the 15th significant digit: 0.1 + 0.2 gives 0.3.
 * @param scale the largest number that went in, where the result can be much smaller: 7.09 − 7 gives 0.09
 */
export function withoutNoise(number: number, scale = number): number {
  if (!Number.isFinite(number) || number === 0) return number;
  const places = 14 - Math.floor(Math.log10(Math.max(Math.abs(number), Math.abs(scale))));
  return places >= 0 && places <= 100 ? Number(number.toFixed(places)) : Number(number.toPrecision(15));
}

/** The size of one unit of the last printed digit. */
export function lastDigit(decimals: number): number {
  return shiftDecimal(1, -decimals);
}

function awayFromZero(steps: number): number {
  return Math.sign(steps) * Math.round(Math.abs(steps));
}

function inSteps(number: number, decimals: number, take: (steps: number) => number): number {
  // Most figures are shown with the digits they were printed with.
  if (printedDecimals(number) <= decimals) return number;
  const steps = shiftDecimal(number, decimals);
  // Beyond the digits a number holds there is nothing left to round.
  if (!Number.isFinite(steps)) return number;
  const taken = take(steps);
  return taken === 0 ? 0 : shiftDecimal(taken, -decimals);
}

/** Digits after the decimal mark that show `significant` digits of a number: 2 of 0.0123 need 3. */
export function printedPlaces(number: number, significant: number): number {
  if (number === 0 || !Number.isFinite(number)) return 0;
  return significant - 1 - Math.floor(Math.log10(Math.abs(number)));
}
