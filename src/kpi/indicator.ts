import type { Bilingual } from './bilingual';

/** What an indicator measures, as the catalogue (`indicators.json`) defines it. */
export interface Indicator {
  /** Stable code used in markers and files: `HLA`, `FDI_REG`. */
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

/** The indicator meant by a code; capitals only decide between two codes that differ in nothing else. */
export function indicatorByCode(indicators: ReadonlyMap<string, Indicator>, code: string): Indicator | undefined {
  const exact = indicators.get(code);
  if (exact) return exact;
  const typed = code.toUpperCase();
  for (const [known, indicator] of indicators) if (known.toUpperCase() === typed) return indicator;
  return undefined;
}
