import type { Bilingual } from './bilingual';

/** What an indicator measures, as the catalogue (`indicators.json`) defines it. */
export interface Indicator {
  /** Stable code used in markers and files, in capitals: `HLA`, `FDI_REG`. */
  readonly code: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  /** Values of different definition versions are never compared, added or subtracted. */
  readonly definitionVersion: string;
  /** Canonical unit label in Vietnamese: "tỷ USD", "%", "hoạt động". */
  readonly unit: string;
  readonly kind: 'count' | 'amount' | 'rate' | 'rank' | 'text';
  readonly basis: 'flow' | 'stock' | 'level';
  readonly betterWhen: 'higher' | 'lower';
  /** How months and quarters make a longer period. */
  readonly overTime: 'sum' | 'last' | 'none';
  /** Whether areas may be added. */
  readonly overAreas: 'sum' | 'none';
  readonly nonNegative: boolean;
  /** Digits shown after the decimal mark for computed figures; printed figures keep their own. */
  readonly decimals: number;
}

/** The one spelling of a code, in capitals, under which catalogues keep it: "fdi_reg" and "FDI_REG" are one indicator. */
export function spelledCode(typed: string): string {
  return typed.toUpperCase();
}

/** The indicator meant by a code, typed in any case. */
export function indicatorByCode(indicators: ReadonlyMap<string, Indicator>, code: string): Indicator | undefined {
  return indicators.get(code) ?? indicators.get(spelledCode(code));
}
