import type { Figure } from './figureModel';
import { ceilTo, floorTo, printedPlaces, roundTo } from '../kpi/decimal';
import type { Indicator } from '../kpi/indicator';
import { convertValue, parseUnit } from '../kpi/unit';
import { isQuantity, printedDecimals, type Quantity, type Value } from '../kpi/value';

const BILLION = 9;
const MILLION = 6;
/** Digits after the decimal mark of an amount in millions. */
const DECIMALS_OF_MILLIONS = 1;

/**
 * The value as a sentence writes it. What a source gave keeps every digit it printed: as printed where that was in the
 * indicator's unit, else in the indicator's unit, in millions for an amount below a billion, and in the source's own unit
 * below that (693,04 triệu USD and 40 nghìn USD are never 0,69 and 0,00 tỷ USD). What was computed is `readable`.
 */
export function shownValue(figure: Figure): Value {
  const { value, indicator, derivation } = figure;
  if (isAsPrinted(figure)) return value;
  return derivation === undefined ? inReadableUnit(figure) : readable(value, indicator);
}

/**
 * A computed amount or count, such as a difference, in the form a sentence writes: with the indicator's decimals, an amount
 * below a billion in millions, and never rounded to nothing.
 */
export function readable(value: Value, indicator: Indicator): Value {
  if (!isQuantity(value) || value.decimals <= indicator.decimals) return value;
  return roundedMillions(value) ?? roundedToSomething(value, indicator.decimals);
}

/** For a column whose head names the unit: converted and computed amounts rounded, but never to less than two digits that count. */
export function columnValue(figure: Figure): Value {
  const { value, indicator } = figure;
  if (isAsPrinted(figure) || !isQuantity(value) || value.decimals <= indicator.decimals || value.number === 0)
    return value;
  return rounded(value, Math.max(indicator.decimals, placesOfTwoDigits(value)));
}

/** Given directly, in the indicator's own unit. */
function isAsPrinted({ observations, indicator, derivation }: Figure): boolean {
  const own = ['', indicator.unit];
  return derivation === undefined && observations.every(({ value }) => !('unit' in value) || own.includes(value.unit));
}

/** A conversion by a power of ten moves the decimal mark: whichever unit is chosen, the digits are those of the source. */
function inReadableUnit({ value, indicator, observations }: Figure): Value {
  const given = observations[0]?.value;
  const printed = given && 'unit' in given && given.unit !== '' ? convertValue(value, given.unit) : value;
  if (sizeOf(value) >= 1) return withoutZeros(value, indicator.decimals);
  const millions = inMillions(value);
  if (!millions || sizeOf(millions) < 1) return printed;
  return 'unit' in printed && parseUnit(printed.unit).power === MILLION
    ? printed
    : withoutZeros(millions, DECIMALS_OF_MILLIONS);
}

/** 22.040,0 triệu USD are 22,04 tỷ USD: of what was not printed in this unit, zeros at the end say nothing; of "about" they do. */
function withoutZeros(value: Value, enough: number): Value {
  if (!isQuantity(value) || value.kind === 'approx') return value;
  return { ...value, decimals: Math.min(value.decimals, Math.max(enough, printedDecimals(value.number))) };
}

/** The larger end without its sign; what has no number needs no other unit. */
function sizeOf(value: Value): number {
  if (value.kind === 'range') return Math.max(Math.abs(value.low), Math.abs(value.high));
  return isQuantity(value) ? Math.abs(value.number) : Infinity;
}

/** A bound moves away from the truth, never towards it; "about" and ranges keep their digits. */
function rounded(value: Quantity, decimals: number): Quantity {
  switch (value.kind) {
    case 'exact':
      return { ...value, decimals };
    case 'below':
    case 'atMost':
      return { ...value, number: ceilTo(value.number, decimals), decimals };
    case 'above':
    case 'atLeast':
      return { ...value, number: floorTo(value.number, decimals), decimals };
    case 'approx':
      return value;
  }
}

/** As `rounded`, with two digits that count where so few decimals would leave 0. */
function roundedToSomething(value: Quantity, decimals: number): Quantity {
  const result = rounded(value, decimals);
  if (value.number === 0 || roundTo(result.number, decimals) !== 0) return result;
  return rounded(value, Math.max(decimals, placesOfTwoDigits(value)));
}

/** As many decimals as show two digits that count, if so many were printed. */
function placesOfTwoDigits({ number, decimals }: Quantity): number {
  return Math.min(decimals, printedPlaces(number, 2));
}

/** An amount below a billion, but not nothing; undefined for others. */
function roundedMillions(value: Quantity): Quantity | undefined {
  const millions = value.number !== 0 && sizeOf(value) < 1 ? inMillions(value) : undefined;
  if (!millions || !isQuantity(millions)) return undefined;
  if (millions.decimals <= DECIMALS_OF_MILLIONS) return millions;
  return rounded(millions, Math.max(DECIMALS_OF_MILLIONS, placesOfTwoDigits(millions)));
}

/** An amount in billions as one in millions, digit for digit; undefined for others. */
function inMillions(value: Value): Value | undefined {
  if (!('unit' in value)) return undefined;
  const { power, label } = parseUnit(value.unit);
  if (power !== BILLION) return undefined;
  const millions = label.replace(/^tỷ/, 'triệu');
  return parseUnit(millions).power === MILLION ? convertValue(value, millions) : undefined;
}
