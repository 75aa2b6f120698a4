import { placeOfCell } from '../../../analysis/submission/placeOfCell';
import type { CellComment } from '../../../exchange/api/serviceSchemas';
import type { SubmissionEntry } from '../../../kpi/submission';

/** A reviewer's comment, with the cell of the open form that it is about where that is known. */
export interface PlacedComment {
  readonly text: string;
  readonly indicator: string;
  readonly counterpart: string;
  readonly sheet?: string;
  readonly cell?: string;
}

/**
 * Where the comments of a returned report belong now. Rows may have been inserted since it was sent, so that the figure
 * itself is looked up before the cell it came from.
 *
 * @param cellOf entry cell of a figure left blank since
 */
export function placeComments(
  comments: readonly CellComment[],
  entries: readonly SubmissionEntry[],
  cellOf: (indicator: string, counterpart: string) => string | undefined,
): readonly PlacedComment[] {
  return comments.map(({ indicator, counterpart, cell, text }) => {
    const entry = entries.find((each) => each.indicator === indicator && each.counterpart === counterpart);
    const { sheet, cell: place } = placeOfCell(entry?.cell || cellOf(indicator, counterpart) || cell);
    const isKnown = sheet !== undefined && place !== undefined;
    return { text, indicator, counterpart, ...(isKnown ? { sheet, cell: place } : {}) };
  });
}
