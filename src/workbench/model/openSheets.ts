import type { KeptContent } from '../book/book';

/** A sheet of a workbook file that is being inserted. */
export interface SheetToInsert {
  readonly name: string;
  /** What Excel on the web cannot insert. */
  readonly kept: Pick<KeptContent, 'charts' | 'pivots'> & { readonly comments: number } & Partial<
      Pick<KeptContent, 'slicers'>
    >;
  /** Puts the sheet into the book under a name, at a zero-based position. @returns the grid's id of the new sheet */
  insert(name: string, position: number): string;
}

/** Opens a workbook file for its sheets. @throws anything where the bytes are no workbook */
export type OpenSheets = (bytes: Uint8Array) => Promise<readonly SheetToInsert[]>;
