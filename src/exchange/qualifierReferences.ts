import { NgktError } from '../kpi/finding';
import { nearest } from '../kpi/nearest';
import { qualifierMeaning, type Qualifier } from '../language/qualifierMeaning';
import { estimateWords, qualifierWords } from '../language/qualifiers';
import * as observationMessages from './observationMessages';

export type { Qualifier } from '../language/qualifierMeaning';

/** The meaning of OBS_QUALIFIER as printed ("gần", "từ … trở lên", "ước đạt hơn"), for a number or for a range. */
export type QualifierReference = (word: string, of: 'number' | 'range') => Qualifier;

/** The function throws NgktError `qualifier.unknown`, `qualifier.withRange`; it remembers what it found. */
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
  const meaning = qualifierMeaning(word, of);
  if (meaning) return meaning;
  if (of === 'range' && qualifierMeaning(word, 'number'))
    throw new NgktError('qualifier.withRange', observationMessages.qualifierWithRange(word));
  const known = [...qualifierWords, ...estimateWords].map((entry) => entry.word);
  throw new NgktError('qualifier.unknown', observationMessages.unknownQualifier(word, nearest(word, known)));
}
