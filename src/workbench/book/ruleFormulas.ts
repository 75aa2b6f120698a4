/**
 * Rules of conditional formats and validations hold formulas as texts that begin with "=", at whatever depth.
 * @param rewrite gets and gives a formula without "="
 */
export function withRuleFormulas(
  rule: Record<string, unknown>,
  rewrite: (formula: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rule).map(([key, value]) => [key, rewritten(value, rewrite)]));
}

function rewritten(value: unknown, rewrite: (formula: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('=') ? `=${rewrite(value.slice(1))}` : value;
  if (Array.isArray(value)) return value.map((item) => rewritten(item, rewrite));
  if (typeof value === 'object' && value !== null) return withRuleFormulas(value as Record<string, unknown>, rewrite);
  return value;
}
