import type { KnownFigure } from '../../analysis/submission';
import { NgktError } from '../../kpi/finding';
import { printedDecimals, type Value } from '../../kpi/value';
import { parseValue } from '../../language/parseValue';
import { qualifierMeaning } from '../../language/qualifierMeaning';
import { wordsAround } from '../../report/numberFormat';
import type { FormCell } from './formCells';

/** A figure that the form printed beside an entry cell, with the qualifier its number format carries; undefined where none stands there. */
export function knownFigure(
  cell: FormCell | undefined,
  of: Omit<KnownFigure, 'value'>,
  unit: string,
): KnownFigure | undefined {
  const value = cell && printedValue(cell, unit);
  return value && value.kind !== 'missing' && value.kind !== 'text' ? { ...of, value } : undefined;
}

function printedValue({ content }: FormCell, unit: string): Value | undefined {
  if (!content || content.value === null || typeof content.value === 'boolean') return undefined;
  if (typeof content.value === 'string') return readable(content.value, unit);
  const { prefix, suffix } = wordsAround(content.format);
  const words = suffix === '' ? prefix.trim() : `${prefix.trim()} … ${suffix.trim()}`.trim();
  const meaning = qualifierMeaning(words, 'number');
  if (!meaning || meaning.kind === 'range') return undefined;
  const { kind, word, estimate } = meaning;
  const number = content.value;
  return { kind, number, decimals: printedDecimals(number), word, unit, ...(estimate ? { estimate } : {}) };
}

function readable(text: string, unit: string): Value | undefined {
  try {
    return parseValue(text, { lang: 'vi', unit });
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}
