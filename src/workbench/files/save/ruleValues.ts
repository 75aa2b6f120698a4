import { storedFormula } from '../open/formulaText';

/** A part of a rule in the shape of Office.js. */
export type RuleValues = Readonly<Record<string, unknown>>;

/** The object under a key of a rule; empty where there is none. */
export function valuesIn(rule: RuleValues, key: string): RuleValues {
  const value = rule[key];
  return typeof value === 'object' && value !== null ? (value as RuleValues) : {};
}

/** A text or number of a rule as text; "" for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A formula or value of a rule as files store it: "=A1" without its sign, numbers as they are, other texts in quotes. */
export function ruleFormula(value: unknown): string {
  if (typeof value !== 'string') return textOf(value);
  if (value.startsWith('=')) return storedFormula(value.slice(1));
  return value === '' || !Number.isNaN(Number(value)) ? value : `"${value.replaceAll('"', '""')}"`;
}
