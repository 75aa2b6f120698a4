const MEGABYTE = 1024 * 1024;

/** What a workbook may at most be when inflated. Real reports stay far below; what lies above is damaged or hostile. */
export const zipLimits = {
  /** Bytes of one part (DESIGN 6). */
  part: 256 * MEGABYTE,
  /** Bytes of all parts together, as the directory declares them. */
  total: 1024 * MEGABYTE,
  entries: 10_000,
  /** Inflated against compressed size, for parts large enough to harm: sheets of one repeated row stay below 120. */
  ratio: 300,
  ratioFrom: 16 * MEGABYTE,
} as const;

export type ZipLimits = { readonly [limit in keyof typeof zipLimits]: number };
