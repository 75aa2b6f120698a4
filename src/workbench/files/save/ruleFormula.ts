import { textOf } from '../../book/ruleValues';
import { storedFormula } from '../open/formulaText';

/** A formula or value of a rule as files store it: "=A1" without its sign, numbers as they are, other texts in quotes. */
export function ruleFormula(value: unknown): string {
  if (typeof value !== 'string') return textOf(value);
  if (value.startsWith('=')) return storedFormula(value.slice(1));
  return value === '' || !Number.isNaN(Number(value)) ? value : `"${value.replaceAll('"', '""')}"`;
}
