import type { Condition, ListCall } from '../markers/marker';
import type { TemplateCell } from './templateLine';

/** A block of whole rows: rows kept or dropped by `{{#if}}`, or a list by `{{#rows}}`. */
export interface Block {
  readonly opening:
    { readonly kind: 'if'; readonly condition: Condition } | { readonly kind: 'rows'; readonly list: ListCall };
  /** The opening marker as typed, and its cell. */
  readonly source: string;
  readonly cell: TemplateCell;
  /** Indices into the sheet's lines. */
  readonly openLine: number;
  readonly closeLine: number;
  /** The row of the opening (closing) marker holds nothing else and goes. */
  readonly opensInOwnRow: boolean;
  readonly closesInOwnRow: boolean;
  readonly children: readonly Block[];
}
