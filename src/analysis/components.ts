import { sumOfParts, type Part } from './aggregate';
import { isNumeric, type Figure, type ResolvedQuery, type Resolver, type Way } from './figureModel';
import * as messages from './derivationMessages';

/** Indicators that are by definition the sum of others. */
const componentsOf: Readonly<Record<string, readonly string[]>> = {
  FDI_REG: ['FDI_NEW', 'FDI_ADJ', 'FDI_SHARE'],
};

export function componentCodes(indicator: string): readonly string[] {
  return componentsOf[indicator] ?? [];
}

/** The indicator as the sum of its components for the same area, partner and period; undefined where it has none. */
export function sumOfComponents(query: ResolvedQuery, resolver: Resolver, ways: readonly Way[]): Figure | undefined {
  const codes = componentCodes(query.indicator.code);
  if (codes.length === 0) return undefined;
  const parts: Part[] = [];
  for (const code of codes) {
    const indicator = resolver.dataset.indicators.get(code);
    if (!indicator) return undefined;
    parts.push({ name: indicator.name, figure: resolver.resolve({ ...query, indicator }, ways) });
  }
  if (!parts.some(({ figure }) => isNumeric(figure))) return undefined;
  // A component that may be negative (adjustments) leaves no lower bound when it is missing.
  const nonNegative = parts.every(({ figure }) => isNumeric(figure) || figure.indicator.nonNegative);
  return sumOfParts(query, parts, messages.sumOf(parts.map(({ name }) => name)), { nonNegative });
}
