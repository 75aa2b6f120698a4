/**
 * Counts of things that several provinces may do together: one promotion event held by two provinces is one in each of
 * their reports, and one in the country's.
 */
const shared: ReadonlySet<string> = new Set(['AGR', 'PROMO_EVENTS']);

export function mayBeShared(indicator: string): boolean {
  return shared.has(indicator);
}
