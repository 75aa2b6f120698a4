/** Sizes that differ between reports, in points. */
export interface LetterSizes {
  readonly body: number;
  /** Above a paragraph. */
  readonly gap: number;
  /** Room for the signature. */
  readonly signature: number;
}

/** Height of a line of the body, in its letters' size: fixed, so that raised numbers do not push lines apart. */
export const LINE_HEIGHT = 1.17;
