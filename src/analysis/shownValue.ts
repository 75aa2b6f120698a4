import type { Figure } from './figureModel';
import { ceilTo, floorTo } from '../kpi/decimal';
import type { Indicator } from '../kpi/indicator';
import { convertValue, parseUnit } from '../kpi/unit';
import { isQuantity, type Quantity, type Value } from '../kpi/value';

const BILLION = 9;
const MILLION = 6;
/** Digits after the decimal mark of an amount in millions. */
const DECIMALS_OF_MILLIONS = 1;

/**
 * The value as a sentence writes it. What a source printed stays as printed; what was converted or computed is rounded to
 * the indicator's decimals, and an amount below a billion is told in millions: "843,3 triệu USD", not "0,8433 tỷ USD".
 */
export function shownValue(figure: Figure): Value {
  const { value, indicator } = figure;
  if (isAsPrinted(figure)) return value;
  return (isPrintedInMillions(figure) ? inMillions(value) : undefined) ?? readable(value, indicator);
}

/** A computed amount or count, such as a difference, in the form a sentence writes. */
export function readable(value: Value, indicator: Indicator): Value {
  if (!isQuantity(value) || value.decimals <= indicator.decimals) return value;
  const small = inMillions(value);
  return small ?? rounded(value, indicator.decimals);
}

/** For a column whose head names the unit: rounded, but never to less than two digits that count. */
export function columnValue(figure: Figure): Value {
  const { value, indicator } = figure;
  if (isAsPrinted(figure) || !isQuantity(value) || value.decimals <= indicator.decimals || value.number === 0)
    return value;
  const twoDigits = 1 - Math.floor(Math.log10(Math.abs(value.number)));
  return rounded(value, Math.min(value.decimals, Math.max(indicator.decimals, twoDigits)));
}

/** Given directly, in the indicator's own unit. */
function isAsPrinted({ observations, indicator, derivation }: Figure): boolean {
  const own = ['', indicator.unit];
  return derivation === undefined && observations.every(({ value }) => !('unit' in value) || own.includes(value.unit));
}

/** Given directly, and its source counts in millions. */
function isPrintedInMillions({ observations, derivation }: Figure): boolean {
  return (
    derivation === undefined &&
    observations.every(({ value }) => isQuantity(value) && [0, MILLION].includes(parseUnit(value.unit).power))
  );
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

/** An amount below a billion; undefined for others. */
function inMillions(value: Value): Quantity | undefined {
  if (!isQuantity(value) || value.number === 0 || Math.abs(value.number) >= 1) return undefined;
  const { power, label } = parseUnit(value.unit);
  if (power !== BILLION) return undefined;
  const converted = convertValue(value, label.replace(/^tỷ/, 'triệu'));
  if (!isQuantity(converted) || parseUnit(converted.unit).power !== MILLION) return undefined;
  return converted.decimals > DECIMALS_OF_MILLIONS ? rounded(converted, DECIMALS_OF_MILLIONS) : converted;
}
