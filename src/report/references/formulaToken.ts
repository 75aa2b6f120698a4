/** What a formula is split into, see `formulaTokens`. */

/** One corner of a reference. */
export interface Corner {
  /** As written, "$" included; "" in a reference to whole rows. */
  readonly column: string;
  readonly row: number;
  readonly rowAbsolute: boolean;
}

/** A reference to cells or whole rows. What points into other workbooks and tables is no such token. */
export interface ReferenceToken {
  readonly kind: 'reference';
  readonly text: string;
  /** Sheet part as written with its "!", "" without. */
  readonly prefix: string;
  /** Unquoted sheet names: none, one, or the two ends of a 3-D reference. */
  readonly sheets: readonly string[];
  readonly first: Corner;
  /** What stands between the corners: ":", or ":Sheet!" where the second corner repeats its sheet; "" for one cell. */
  readonly joint: string;
  readonly last?: Corner;
}

/** A reference to whole columns: no row moves it, copying a formula does. */
export interface ColumnsToken {
  readonly kind: 'columns';
  readonly text: string;
  readonly prefix: string;
  /** As written, "$" included. */
  readonly first: string;
  readonly joint: string;
  readonly last: string;
}

export interface PlainToken {
  /** `function` is a name before its "(", which is part of the token. `other` is anything without meaning for references. */
  readonly kind: 'function' | 'open' | 'close' | 'comma' | 'space' | 'other';
  readonly text: string;
}

export type FormulaToken = ReferenceToken | ColumnsToken | PlainToken;
