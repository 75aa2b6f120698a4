import { isNumeric, type Figure } from '../../../analysis/figureModel';
import { shiftPeriod, type Period } from '../../../kpi/period';
import type { Evidence, Piece } from '../document';
import { phrase } from '../pieces';
import type { BriefWriter } from '../writer';
import { figurePiece, valueText } from '../statements/stated';
import { isComparable } from './drawn';

/** As many periods as a picture shows without crowding: years are compared over a longer time than quarters. */
export function recentPeriods(period: Period, count = period.kind === 'year' ? 6 : 8): readonly Period[] {
  return Array.from({ length: count }, (_, index) => shiftPeriod(period, index + 1 - count));
}

/** From the first figure that can be drawn on; empty where there is none. */
export function fromFirstDrawn(figures: readonly Figure[]): readonly Figure[] {
  const first = figures.findIndex(isDrawable);
  return first < 0 ? [] : figures.slice(first);
}

export function isDrawable(figure: Figure): boolean {
  return isComparable(figure) && isNumeric(figure);
}

/** A figure as it reads, unit included. */
export function shownFigure(writer: BriefWriter, figure: Figure): Piece {
  return figurePiece(valueText(figure, writer.lang), shownEvidence(writer, figure, 'value'));
}

/** What a chart shows is not said in so many words: its provisional figures are not enumerated with those of the text. */
export function shownEvidence(writer: BriefWriter, figure: Figure, field: string): Evidence {
  return writer.evidence([figure], field, { silent: true });
}

export function enumerated(items: readonly (readonly Piece[])[]): readonly Piece[] {
  return items.flatMap((item, index) => (index === 0 ? item : phrase`; ${item}`));
}
