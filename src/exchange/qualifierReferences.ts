import { NgktError } from '../kpi/finding';
import { nearest } from '../kpi/nearest';
import { isQuantity, type Claim, type Value } from '../kpi/value';
import { parseValue } from '../language/parseValue';
import { estimateWords, qualifierWords } from '../language/qualifiers';
import * as observationMessages from './observationMessages';

/** What a qualifier says about its number or range. */
export interface Qualifier {
  readonly kind: Claim | 'range';
  readonly word: string;
  readonly estimate: boolean;
}

/** The meaning of OBS_QUALIFIER as printed ("gần", "từ … trở lên", "ước đạt hơn"), for a number or for a range. */
export type QualifierReference = (word: string, of: 'number' | 'range') => Qualifier;

/**
 * Words are understood by the same parser as printed values, so that files and texts know the same ones. The function
 * throws NgktError `qualifier.unknown`; it remembers what it found.
 */
export function qualifierReferences(): QualifierReference {
  const found = new Map<string, Qualifier>();
  return (word, of) => {
    const key = `${of}|${word}`;
    let qualifier = found.get(key);
    if (!qualifier) found.set(key, (qualifier = understand(word, of)));
    return qualifier;
  };
}

function understand(word: string, of: 'number' | 'range'): Qualifier {
  if (word === '') return { kind: of === 'range' ? 'range' : 'exact', word: '', estimate: false };
  const pattern = word.replace(/\.{3}/g, '…').normalize('NFC');
  for (const sample of of === 'number' ? numberSamples(pattern) : [rangeSample(pattern)]) {
    const value = readSample(sample);
    const fits = of === 'range' ? value?.kind === 'range' : value && isQuantity(value) && value.number === 7;
    if (fits && value && (value.kind === 'range' || (isQuantity(value) && value.unit === ''))) {
      return { kind: value.kind, word: value.word, estimate: value.estimate === true };
    }
  }
  const known = [...qualifierWords, ...estimateWords].map((entry) => entry.word);
  throw new NgktError('qualifier.unknown', observationMessages.unknownQualifier(word, nearest(word, known)));
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
