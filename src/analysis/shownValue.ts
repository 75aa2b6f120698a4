import type { Figure } from './figureModel';
import type { Indicator } from '../kpi/indicator';
import { convertValue, parseUnit } from '../kpi/unit';
import { isQuantity, type Quantity, type Value } from '../kpi/value';

const BILLION = 9;
const MILLIONS = 6;

/**
 * The value as a sentence writes it. What a source printed stays as printed; what was converted or computed is rounded to
 * the indicator's decimals, and an amount below a billion is told in millions: "843,3 triệu USD", not "0,8433 tỷ USD".
 */
export function shownValue(figure: Figure): Value {
  return isAsPrinted(figure) ? figure.value : readable(figure.value, figure.indicator);
}

/** A computed amount or count, such as a difference, in the form a sentence writes. */
export function readable(value: Value, indicator: Indicator): Value {
  if (!isRoundable(value) || value.decimals <= indicator.decimals) return value;
  const inMillions = inUnitBelow(value);
  if (inMillions) return { ...inMillions, decimals: Math.min(Math.max(inMillions.decimals, 0), 1) };
  return { ...value, decimals: indicator.decimals };
}

/** For a column whose head names the unit: rounded, but never to less than two digits that count. */
export function columnValue(figure: Figure): Value {
  const { value, indicator } = figure;
  if (isAsPrinted(figure) || !isRoundable(value) || value.decimals <= indicator.decimals || value.number === 0)
    return value;
  const twoDigits = 1 - Math.floor(Math.log10(Math.abs(value.number)));
  return { ...value, decimals: Math.min(value.decimals, Math.max(indicator.decimals, twoDigits)) };
}

/** Given directly, in the indicator's own unit. */
function isAsPrinted({ observations, indicator, derivation }: Figure): boolean {
  return (
    derivation === undefined &&
    observations.every(({ value }) => !('unit' in value) || value.unit === indicator.unit || value.unit === '')
  );
}

/** A bound or an "about" rests on its digits. */
function isRoundable(value: Value): value is Quantity {
  return isQuantity(value) && value.kind === 'exact';
}

function inUnitBelow(value: Quantity): Quantity | undefined {
  const { power, label } = parseUnit(value.unit);
  if (power !== BILLION || value.number === 0 || Math.abs(value.number) >= 1) return undefined;
  const converted = convertValue(value, label.replace(/^tỷ/, 'triệu'));
  return isQuantity(converted) && parseUnit(converted.unit).power === MILLIONS ? converted : undefined;
}
