/** Indicators that are by definition a part of another, which they cannot exceed. Sums of components are `components.ts`. */
export const wholeOf: Readonly<Record<string, string>> = { EXPORT_AGRI: 'EXPORT' };
