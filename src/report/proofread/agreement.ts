/** How a printed value stands to what the data say of the same thing. */
import { lastDigit, roundTo, shiftDecimal, withoutNoise } from '../../kpi/decimal';
import { isNearWord } from '../../kpi/interval';
import { isQuantity, printedDecimals, type Quantity, type Range, type Value } from '../../kpi/value';

/**
 * - `same` the same claim, or a weaker one that is true of it; `rounded` the same number, rounded as the text says
 * - `qualifier` the number of the data under a word that says more or something else ("60" for *gần 60*)
 * - `rounding` close, but not what rounding gives; `opposite` the number of the data with the contrary claim
 * - `slip` the digits of the data at another power of ten
 * - `differs` excluded by the data; `open` neither follows from the data nor is excluded
 */
export type Agreement =
  | { readonly kind: 'same' | 'rounded' | 'qualifier' | 'rounding' | 'opposite' | 'differs' | 'open' }
  /** `power`: stated = data × 10^power. */
  | { readonly kind: 'slip'; readonly power: number };

type Numeric = Quantity | Range;

/** Share of a number within which a wrong rounding is still one. */
const NEAR = 0.01;
const SLIPS = [3, -3, 6, -6, 9, -9, 1, -1, 2, -2];

/** Both in one unit; `data` is no rank, text or missing figure. */
export function agreement(stated: Numeric, data: Value): Agreement {
  if (!isQuantity(data) && data.kind !== 'range') return { kind: 'open' };
  if (stated.kind === 'range' || data.kind === 'range') return rangeAgreement(stated, data);
  if (sameNumber(stated.number, data.number)) return { kind: sameNumberAgreement(stated, data) };
  const power = slip(stated, data);
  const kind = data.kind === 'exact' ? againstExact(stated, data) : againstClaim(stated, data);
  return kind === 'differs' && power !== undefined ? { kind: 'slip', power } : { kind };
}

/** Whether two numbers are of one size, so that one may be the other mistyped. */
export function ofOneSize(stated: Numeric, data: Value): boolean {
  const [a, b] = [middle(stated), isQuantity(data) || data.kind === 'range' ? middle(data) : NaN];
  if (!(Math.abs(a) > 0 && Math.abs(b) > 0) || Math.sign(a) !== Math.sign(b)) return false;
  return a / b >= 0.5 && a / b <= 2;
}

/** Digits that tell a number from another: 4,46 has three, 60 one. */
export function significantDigits(value: Numeric): number {
  const number = value.kind === 'range' ? value.low : value.number;
  return digitsOf(number).length;
}

function rangeAgreement(stated: Numeric, data: Numeric): Agreement {
  if (stated.kind === 'range' && data.kind === 'range') {
    return { kind: sameNumber(stated.low, data.low) && sameNumber(stated.high, data.high) ? 'same' : 'differs' };
  }
  const [low, high] = [bounds(stated), bounds(data)];
  return { kind: low.from <= high.to && high.from <= low.to ? 'open' : 'differs' };
}

function bounds(value: Numeric): { from: number; to: number } {
  return value.kind === 'range' ? { from: value.low, to: value.high } : claimed(value);
}

function sameNumberAgreement(stated: Quantity, data: Quantity): 'same' | 'qualifier' | 'opposite' | 'open' {
  const [said, known] = [side(stated), side(data)];
  if (said === known) return 'same';
  if (data.kind === 'exact') {
    if (stated.kind !== 'below' && stated.kind !== 'above') return 'same';
    // 5,11 may itself be rounded, so that "hơn 5,11" can be true; 17 things are 17.
    return data.decimals > 0 ? 'open' : 'qualifier';
  }
  return said * known === -1 ? 'opposite' : 'qualifier';
}

/** −1 for claims of less, +1 for claims of more, 2 for *khoảng*. */
function side({ kind }: Quantity): -1 | 0 | 1 | 2 {
  if (kind === 'below' || kind === 'atMost') return -1;
  if (kind === 'above' || kind === 'atLeast') return 1;
  return kind === 'approx' ? 2 : 0;
}

function againstExact(stated: Quantity, data: Quantity): 'rounded' | 'rounding' | 'differs' | 'open' {
  const d = data.number;
  const s = stated.number;
  const unit = step(stated);
  const distance = Math.abs(s - d);
  const near = distance <= NEAR * Math.abs(d);
  switch (stated.kind) {
    case 'exact': {
      // A computed figure holds more digits than it shows.
      const held = Math.max(data.decimals, printedDecimals(withoutNoise(d)));
      if (stated.decimals > held && sameNumber(roundTo(s, held), d)) return 'open';
      if (stated.decimals < held && sameNumber(roundTo(d, stated.decimals), s)) return 'rounded';
      // 41.500 for 41.501: rounded without saying so. 11,2 for 11,12: rounded wrongly.
      const roundedSilently = stated.decimals <= 0 && unit > 1 && sameNumber(roundTo(d, -Math.log10(unit)), s);
      const lastDigitOff = stated.decimals < held && distance < lastDigit(stated.decimals);
      return near && (roundedSilently || lastDigitOff) ? 'rounding' : 'differs';
    }
    case 'approx':
      if (distance <= unit / 2) return 'rounded';
      return distance <= unit || near ? 'rounding' : 'differs';
    case 'below':
    case 'atMost':
      if (d > s) return near && distance < unit ? 'rounding' : 'differs';
      return distance <= unit || distance <= 0.1 * Math.abs(s)
        ? 'rounded'
        : isNearWord(stated.word)
          ? 'differs'
          : 'rounding';
    case 'above':
    case 'atLeast':
      if (d < s) return near && distance < unit ? 'rounding' : 'differs';
      return distance <= unit || distance <= 0.1 * Math.abs(s)
        ? 'rounded'
        : distance > Math.abs(s)
          ? 'differs'
          : 'rounding';
  }
}

/** The data claim a bound or a roundness themselves: what a reader would take them to mean decides. */
function againstClaim(stated: Quantity, data: Quantity): 'rounded' | 'rounding' | 'differs' | 'open' {
  const known = claimed(data);
  const said = claimed(stated);
  if (known.from >= said.from && known.to <= said.to) return 'rounded';
  if (known.from < said.to && said.from < known.to) return 'open';
  if (data.kind === 'atLeast' && said.to > known.from) return 'open';
  if (data.kind === 'atMost' && said.from < known.to) return 'open';
  return Math.abs(stated.number - data.number) <= NEAR * Math.abs(data.number) ? 'rounding' : 'differs';
}

/** Where a reader looks for the truth: beside *gần 60* between 50 and 60, beside 4,5 between 4,45 and 4,55. */
function claimed(value: Quantity): { from: number; to: number } {
  const { number, kind } = value;
  const unit = step(value);
  switch (kind) {
    case 'exact':
      return { from: number - lastDigit(value.decimals) / 2, to: number + lastDigit(value.decimals) / 2 };
    case 'approx': {
      const half = value.tolerance ?? unit / 2;
      return { from: number - half, to: number + half };
    }
    case 'below':
    case 'atMost':
      return { from: number - unit, to: number };
    case 'above':
    case 'atLeast':
      return { from: number, to: number + unit };
  }
}

/** One unit of the last digit that is not a filling zero: 10 for 60, 0,01 for 4,46. */
function step({ number, decimals }: Quantity): number {
  let places = decimals;
  while (places <= 0 && number !== 0 && sameNumber(roundTo(number, places - 1), number)) places--;
  return lastDigit(places);
}

function slip(stated: Quantity, data: Quantity): number | undefined {
  const [said, known] = [digitsOf(stated.number), digitsOf(data.number)];
  const shorter = Math.min(said.length, known.length);
  if (stated.number === 0 || data.number === 0 || shorter < 2) return undefined;
  return SLIPS.find((power) => {
    // Ten and a hundred times are slips only where the digits leave no doubt.
    if (Math.abs(power) < 3 && (said !== known || shorter < 3)) return false;
    const moved = shiftDecimal(data.number, power);
    return sameNumber(stated.number, moved) || sameNumber(roundTo(moved, stated.decimals), stated.number);
  });
}

function digitsOf(number: number): string {
  return String(Math.abs(number))
    .replace(/e.*$/, '')
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

function middle(value: Numeric): number {
  return value.kind === 'range' ? (value.low + value.high) / 2 : value.number;
}

function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b), 1e-12);
}
