import type { Bilingual } from './bilingual';

/**
 * How strong a claim a printed number makes. `below` is *gần* or *dưới* (the truth is less), `above` is *hơn*, *trên*,
 * *đạt trên* (the truth is more), `atLeast` is *từ … trở lên*, *ít nhất*; `atMost` is *không quá*;
 * `approx` is *khoảng*, *xấp xỉ* (half a unit of the last printed digit either way).
 */
export type Claim = 'exact' | 'approx' | 'below' | 'above' | 'atLeast' | 'atMost';

/** A number as printed, with the claim it makes. */
export interface Quantity {
  readonly kind: Claim;
  readonly number: number;
  /** Printed precision: digits after the decimal mark; negative when only tens, hundreds … were printed. */
  readonly decimals: number;
  /** The qualifier as typed ("gần", "đạt trên", "từ … trở lên"), the word of a computed claim, or "" for an exact number. */
  readonly word: string;
  /** Canonical unit label in Vietnamese ("tỷ USD", "%", "hoạt động"); "" where there is none. See `unit.ts`. */
  readonly unit: string;
  /** *ước*: a figure with status E. */
  readonly estimate?: boolean;
  /** `approx` only: half the width of a computed *khoảng*, where it is more than half a unit of the last printed digit. */
  readonly tolerance?: number;
}

/** A closed range as printed: 6,5–7 %. */
export interface Range {
  readonly kind: 'range';
  readonly low: number;
  readonly high: number;
  /** Printed precision, the finer of both ends. */
  readonly decimals: number;
  /** Printed precision of the low and the high end where they differ: 6,5–7. */
  readonly endDecimals?: readonly [number, number];
  /** "" for a dash, "từ" (từ 6,5–7 %), "từ … đến", "khoảng" … */
  readonly word: string;
  /** How far beyond either end the truth may lie: 0 of a computed *khoảng*; by default what the word says. */
  readonly tolerance?: number;
  readonly unit: string;
  readonly estimate?: boolean;
}

/** A place in an order. A smaller rank is better. `of` is the size of the peer set where it was printed. */
export interface Rank {
  readonly kind: 'rank';
  readonly rank: number;
  readonly of?: number;
}

/** A finding in words ("nhiều", "cao kỷ lục"); it is never turned into a number. */
export interface TextValue {
  readonly kind: 'text';
  readonly text: string;
}

/** No figure. It reads *chưa có số liệu*, or what `what` says, and is never 0 or blank. */
export interface Missing {
  readonly kind: 'missing';
  readonly reason: Bilingual;
  /** What there is none of, where it is not a figure. */
  readonly what?: Absence;
}

/**
 * `target`: none is set. `notApplicable`: the question makes no sense here, so nothing is to be supplied. The others are
 * said where there are figures: `conflict` sources differ; `unsettled` the claim allows no verdict; `unranked` the place
 * cannot be told.
 */
export type Absence = 'target' | 'notApplicable' | 'conflict' | 'unsettled' | 'unranked';

/** Whether it is said where there are figures, which do not answer the question; else there are none, or no question. */
export function isSaidOfFigures(what: Absence): boolean {
  return what !== 'target' && what !== 'notApplicable';
}

export type Value = Quantity | Range | Rank | TextValue | Missing;

export function isQuantity(value: Value): value is Quantity {
  return value.kind !== 'range' && value.kind !== 'rank' && value.kind !== 'text' && value.kind !== 'missing';
}

/** An exact number. */
export function exact(number: number, unit = '', decimals = printedDecimals(number)): Quantity {
  return { kind: 'exact', number, decimals, word: '', unit };
}

export function missing(reason: Bilingual, what?: Absence): Missing {
  return { kind: 'missing', reason, ...(what === undefined ? {} : { what }) };
}

/** Digits after the decimal mark in the shortest decimal form of a number. */
export function printedDecimals(number: number): number {
  if (Number.isInteger(number)) return 0;
  const text = String(number);
  const point = text.indexOf('.');
  const exponent = text.indexOf('e');
  if (exponent < 0) return point < 0 ? 0 : text.length - point - 1;
  const digits = point < 0 ? 0 : exponent - point - 1;
  return Math.max(0, digits - Number(text.slice(exponent + 1)));
}
