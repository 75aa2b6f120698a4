import { noFigureReason, notRanked, surpassed } from '../../analysis/comparisonMessages';
import { isKnown, type Figure } from '../../analysis/figureModel';
import { missing } from '../../kpi/value';
import type { Answer } from '../evaluate/answer';

/** A row of a ranking or breakdown that has no place. */
interface UnrankedRow {
  readonly surpassedBy?: Figure;
  readonly figure?: Figure;
  readonly kind: string;
}

/**
 * What stands where a row's place cannot be said: the reason, where there are figures. Rows of the rest, and rows that
 * already read *chưa có số liệu*, are blank.
 */
export function noRank({ surpassedBy, figure, kind }: UnrankedRow): Answer | string {
  if (surpassedBy) return { value: missing(surpassed(surpassedBy), 'unranked') };
  if (kind !== 'missing' || !figure) return '';
  const { value, partial, indicator, contested } = figure;
  if (isKnown(figure)) return { value: missing(partial ? notRanked(indicator) : noFigureReason(value), 'unranked') };
  return contested ? { value: missing(noFigureReason(value), 'conflict') } : '';
}
