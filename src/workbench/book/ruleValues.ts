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
