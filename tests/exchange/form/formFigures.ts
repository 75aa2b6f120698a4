/** Illustrative figures of an office that signed nothing and held no event, in the units of the form. */
export const figures: Readonly<Record<string, number>> = {
  FDI_REG: 950,
  FDI_NEW: 600,
  FDI_ADJ: 250,
  FDI_SHARE: 100,
  FDI_STOCK: 34000,
  FDI_PROJECTS: 90,
  FDI_PARTNERS: 1,
  EXPORT: 21000,
  EXPORT_AGRI: 300,
  AGR: 0,
  PROMO_EVENTS: 0,
  BUSINESS_SUPPORTED: 120,
};
