import type { BriefWriter } from './writer';

/** What every brief is expected to tell: where one of these is missing, the brief says so. */
const OF_COUNTRY = ['GDP_GROWTH', 'HLA', 'AGR', 'FTA', 'FDI_REG', 'FDI_STOCK', 'EXPORT'];
const OF_PROVINCE = ['FDI_REG', 'FDI_STOCK', 'FDI_PROJECTS', 'AGR', 'EXPORT', 'PROMO_EVENTS', 'BUSINESS_SUPPORTED'];

/** Codes the data set's catalogue has. */
export function keyIndicators({ isCountry, figures }: BriefWriter): readonly string[] {
  return (isCountry ? OF_COUNTRY : OF_PROVINCE).filter((code) => figures.dataset.indicators.has(code));
}
