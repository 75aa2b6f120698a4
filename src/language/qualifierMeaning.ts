import { NgktError } from '../kpi/finding';
import { isQuantity, type Claim, type Value } from '../kpi/value';
import { parseValue } from './parseValue';

/** What a qualifier says about its number or range. */
export interface Qualifier {
  readonly kind: Claim | 'range';
  readonly word: string;
  readonly estimate: boolean;
}

/**
 * The meaning of a qualifier that stands by itself, beside its number or range ("gần", "từ … trở lên", "ước đạt hơn");
 * undefined for words that are none. Understood by the parser of printed values, so that files and texts know the same.
 */
export function qualifierMeaning(word: string, of: 'number' | 'range'): Qualifier | undefined {
  if (word === '') return { kind: of === 'range' ? 'range' : 'exact', word: '', estimate: false };
  const pattern = word.replace(/\.{3}/g, '…').normalize('NFC');
  for (const sample of of === 'number' ? numberSamples(pattern) : [rangeSample(pattern)]) {
    const value = readSample(sample);
    const fits = of === 'range' ? value?.kind === 'range' : value && isQuantity(value) && value.number === 7;
    if (fits && value && (value.kind === 'range' || (isQuantity(value) && value.unit === ''))) {
      return { kind: value.kind, word: value.word, estimate: value.estimate === true };
    }
  }
  return undefined;
}

/** A word without "…" stands before the number, or after it: "trở lên". */
function numberSamples(pattern: string): string[] {
  return pattern.includes('…') ? [pattern.replace('…', '7')] : [`${pattern} 7`, `7 ${pattern}`];
}

function readSample(sample: string): Value | undefined {
  try {
    return parseValue(sample, { lang: 'vi' });
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}

function rangeSample(pattern: string): string {
  return pattern.includes('…') ? `${pattern.replace('…', '6')} 7` : `${pattern} 6–7`;
}
