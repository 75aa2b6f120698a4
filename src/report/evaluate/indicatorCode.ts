import type { Figures } from '../../analysis/figure';

/** The indicator's own spelling of a code: `{{hla}}` means `HLA`. An unknown code stays as typed. */
export function indicatorCode(figures: Figures, typed: string): string {
  const { indicators } = figures.dataset;
  if (indicators.has(typed)) return typed;
  const upper = typed.toUpperCase();
  return indicators.has(upper) ? upper : typed;
}
