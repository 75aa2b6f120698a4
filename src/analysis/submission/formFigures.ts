import type { Indicator } from '../../kpi/indicator';

/** What a province reports every period; a submission without one of them is not complete. Order of the form. */
const requiredCodes = [
  'FDI_REG',
  'FDI_NEW',
  'FDI_ADJ',
  'FDI_SHARE',
  'FDI_STOCK',
  'FDI_PROJECTS',
  'FDI_PARTNERS',
  'EXPORT',
  'EXPORT_AGRI',
  'PROMO_EVENTS',
  'BUSINESS_SUPPORTED',
  'AGR',
] as const;

/** The indicators of the catalogue that every submission must answer, with a figure or with status M and the reason. */
export function requiredIndicators(indicators: ReadonlyMap<string, Indicator>): Indicator[] {
  return requiredCodes.flatMap((code) => indicators.get(code) ?? []);
}

/** Whether a figure must be in every submission. By partner, none must. */
export function isRequired(indicator: string): boolean {
  return requiredCodes.some((code) => code === indicator);
}
