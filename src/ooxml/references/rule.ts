import { cellName, LAST_ROW, parseRange } from '../../report/references/cellAddress';
import { rewriteFormula } from '../../report/references/rewriteFormula';
import { rewriteRef } from '../../report/references/rewriteRanges';
import type { XmlElement } from '../xml/xmlElement';
import { ownMap, type ReferenceContext } from './context';
import { followedSqref } from './followedSqref';
import type { PartEdit } from './partEdit';

/**
 * What an attribute or text refers to:
 * - `ref` a range and `sqref` a list of ranges, which grow and shrink with lists;
 * - `cell` one cell, which goes with its row; `place` one cell, which must stand somewhere (a scroll position);
 * - `formula` a formula or reference that may name other sheets.
 */
export type ReferenceKind = 'ref' | 'sqref' | 'cell' | 'place' | 'formula';

/** What is to be done with one kind of element of a part. Elements are told by local name: prefixes differ by writer. */
export interface Rule {
  readonly element: string;
  readonly attributes?: Readonly<Record<string, ReferenceKind>>;
  readonly text?: ReferenceKind;
  /** `remove` the element when all it refers to goes; it stays as it is otherwise. */
  readonly whenGone?: 'remove' | 'removePart';
  /**
   * The element has no meaning when its last child goes, or its last child of one name. `count` names the attribute
   * that counts the children.
   */
  readonly container?: { readonly of?: string; readonly count?: string };
  /** For what a table cannot say. Runs before the element's children are looked at. */
  readonly rewrite?: (element: XmlElement, edit: PartEdit, context: ReferenceContext) => void;
}

/** What a reference reads after the fill; "" when all of it goes. */
export function followedReference(value: string, kind: ReferenceKind, context: ReferenceContext): string {
  if (kind === 'formula') return rewriteFormula(value, context.sheet, context.maps);
  const map = ownMap(context);
  if (!map) return value;
  switch (kind) {
    case 'ref':
      return rewriteRef(value, map);
    case 'sqref':
      return followedSqref(value, context);
    case 'cell':
      return movedCell(value, (row) => map.row(row));
    case 'place':
      return movedCell(value, (row) => Math.min(map.rowOrNext(row), LAST_ROW));
  }
}

function movedCell(value: string, rowAfter: (row: number) => number | undefined): string {
  const cell = parseRange(value);
  if (!cell) return value;
  const row = rowAfter(cell.firstRow);
  if (row === cell.firstRow) return value;
  return row === undefined ? '' : cellName(row, cell.firstColumn);
}
