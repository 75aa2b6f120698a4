import type { Lang } from './bilingual';
import { shiftDecimal } from './decimal';
import { NgktError } from './finding';
import { incompatibleUnits, unknownMultiplier } from './messages';
import { matchKey } from './textKey';
import { measures, multipliers, type Measure, type Multiplier } from './unitNames';
import { isQuantity, type Value } from './value';

/** A unit taken apart: tỷ USD is 10^9 of the measure USD. Units of one measure convert into each other, others never. */
export interface Unit {
  /** Currency code, `%`, `PP` (percentage points), or the counted thing; "" for a bare number. */
  readonly measure: string;
  /** Power of ten: 9 for tỷ. */
  readonly power: number;
  /** Canonical Vietnamese label: "tỷ USD". */
  readonly label: string;
}

const measureByKey = new Map<string, Measure>();
for (const measure of measures) {
  const names = [measure.vi, measure.code, measure.en, measure.enMany ?? measure.en, ...measure.also];
  for (const name of names) measureByKey.set(matchKey(name), measure);
}

const multiplierKeys: readonly { readonly key: string; readonly multiplier: Multiplier }[] = multipliers.flatMap(
  (multiplier) =>
    [multiplier.vi, multiplier.en, ...multiplier.also].map((name) => ({ key: matchKey(name), multiplier })),
);

/** Every figure of a data set has a unit, and they share a few labels. */
const unitsRead = new Map<string, Unit>();
const MOST_REMEMBERED = 500;

/**
 * Reads a unit in either language and any of its spellings: "tỷ USD", "tỉ USD", "billion USD", "nghìn tỷ đồng", "PT".
 * A counted thing that is not listed is its own measure. Never throws.
 */
export function parseUnit(label: string): Unit {
  const known = unitsRead.get(label);
  if (known) return known;
  const unit = readUnit(label);
  if (unitsRead.size < MOST_REMEMBERED) unitsRead.set(label, unit);
  return unit;
}

function readUnit(label: string): Unit {
  const text = label.normalize('NFC').replace(/\s+/g, ' ').trim();
  const whole = measureByKey.get(matchKey(text));
  if (whole) return unitOf(whole.code, whole.vi, 0);
  const key = matchKey(text);
  for (const { key: prefix, multiplier } of multiplierKeys) {
    if (key === prefix) return { measure: '', power: multiplier.power, label: multiplier.vi };
    if (!key.startsWith(`${prefix} `)) continue;
    const rest = text.split(' ').slice(prefix.split(' ').length).join(' ');
    const measure = measureByKey.get(matchKey(rest));
    return measure
      ? unitOf(measure.code, measure.vi, multiplier.power)
      : unitOf(matchKey(rest), rest, multiplier.power);
  }
  return { measure: key, power: 0, label: text };
}

/** Whether a unit is one of those listed, with or without a multiplier, rather than a counted thing of the reader's own. */
export function isKnownUnit(label: string): boolean {
  const { measure } = parseUnit(label);
  return measure === '' ? label.trim() !== '' : measures.some(({ code }) => code === measure);
}

/** Whether a unit is of things that come in whole numbers, one by one: "dự án", but not "nghìn dự án" or "tấn". */
export function isCounted(label: string): boolean {
  const { measure, power } = parseUnit(label);
  return power === 0 && measures.some(({ code, whole }) => whole === true && code === measure);
}

/** The canonical Vietnamese label of a unit, however it was typed: "tỉ usd" → "tỷ USD". */
export function canonicalUnit(label: string): string {
  return parseUnit(label).label;
}

/**
 * The canonical label for SDMX's UNIT_MEASURE and UNIT_MULT: ("USD", 9) → "tỷ USD", ("PT", 0) → "%".
 * @throws NgktError `unit.multiplier` for a power of ten that has no name
 */
export function unitFrom(measure: string, multPower: number): string {
  const unit = parseUnit(measure);
  const power = unit.power + multPower;
  if (power !== 0 && !multipliers.some((multiplier) => multiplier.power === power)) {
    throw new NgktError('unit.multiplier', unknownMultiplier(measure, multPower));
  }
  return labelOf(unitWithoutPower(unit), power);
}

/** How a unit reads after a number. English counts ("1 project", "2 projects"); percent points and amounts likewise. */
export function unitLabel(label: string, lang: Lang, options: { number?: number } = {}): string {
  const [first = '', ...others] = label.split('/');
  const over = others.map((part) => `/${oneLabel(part, lang, 1)}`).join('');
  return oneLabel(first, lang, options.number ?? 2) + over;
}

/**
 * The same value in another unit of the same measure, claim and printed precision kept: 1.591,2 triệu USD is
 * 1,5912 tỷ USD, and 4,46 tỷ is 4.460 triệu of which the last digit was not printed (`decimals` −1).
 * @throws NgktError `unit.incompatible` when the units measure different things
 */
export function convertValue(value: Value, toUnit: string): Value {
  if (!isQuantity(value) && value.kind !== 'range') return value;
  const from = parseUnit(value.unit);
  const to = parseUnit(toUnit);
  if (from.measure !== to.measure) throw new NgktError('unit.incompatible', incompatibleUnits(value.unit, toUnit));
  const places = from.power - to.power;
  const decimals = value.decimals - places;
  if (value.kind === 'range') {
    const { low, high, endDecimals } = value;
    const ends = endDecimals && { endDecimals: [endDecimals[0] - places, endDecimals[1] - places] as const };
    return {
      ...value,
      low: shiftDecimal(low, places),
      high: shiftDecimal(high, places),
      decimals,
      ...ends,
      unit: to.label,
    };
  }
  const tolerance = value.tolerance === undefined ? {} : { tolerance: shiftDecimal(value.tolerance, places) };
  return { ...value, number: shiftDecimal(value.number, places), decimals, ...tolerance, unit: to.label };
}

function oneLabel(label: string, lang: Lang, number: number): string {
  const unit = parseUnit(label);
  if (lang === 'vi') return unit.label;
  const measure = measureByKey.get(matchKey(unitWithoutPower(unit)));
  const multiplier = multipliers.find(({ power }) => power === unit.power);
  const singular = Math.abs(number) === 1 && !multiplier;
  const name = measure ? (singular ? measure.en : (measure.enMany ?? measure.en)) : unitWithoutPower(unit);
  return multiplier ? `${multiplier.en} ${name}`.trim() : name;
}

function unitOf(measure: string, name: string, power: number): Unit {
  return { measure, power, label: labelOf(name, power) };
}

function labelOf(name: string, power: number): string {
  const multiplier = multipliers.find((candidate) => candidate.power === power);
  return multiplier ? `${multiplier.vi} ${name}`.trim() : name;
}

function unitWithoutPower(unit: Unit): string {
  const multiplier = multipliers.find(({ power }) => power === unit.power);
  return multiplier ? unit.label.slice(multiplier.vi.length).trim() : unit.label;
}
