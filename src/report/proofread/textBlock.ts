import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Finding, Severity } from '../../kpi/finding';

/** A paragraph, list item or cell of the text that is proof-read. */
export interface TextBlock {
  /** As it stands in the file; positions of remarks count in it, in UTF-16 units. */
  readonly text: string;
  readonly place: Place;
  /** A heading says the period and area of what follows under it. */
  readonly kind: 'heading' | 'paragraph' | 'cell';
  /**
   * Words that say what a table's number is without standing in its cell: the row's label and the column's heading. They
   * are read before and after `text`, and nothing in them is judged.
   */
  readonly before?: string;
  readonly after?: string;
  /** How the number of a cell is written here: a workbook's numbers have no separators of their own to be judged. */
  readonly lang?: Lang;
}

/** Where a block stands. A text's lines are counted through the block; other places are named. */
export interface Place {
  /** One-based line of the block's first sign in a text file. */
  readonly line?: number;
  /** "đoạn 12", "bảng 1, hàng 2, cột 3", "chú thích 2" in a document without lines. */
  readonly part?: Bilingual;
  readonly sheet?: string;
  readonly cell?: string;
}

/** What the proof-reader says of one number of the text. */
export interface Remark extends Pick<Finding, 'severity' | 'rule' | 'message'> {
  /** Index of the block. */
  readonly block: number;
  /** The number with its qualifier and unit, as offsets in the block's text. */
  readonly from: number;
  readonly to: number;
  /** The sentence it stands in. */
  readonly sentence: { readonly from: number; readonly to: number };
}

export type { Severity };
