import { listOf } from '../../analysis/listOf';
import type { Figure } from '../../analysis/figure';
import type { Boundary } from '../../kpi/area';
import type { Finding } from '../../kpi/finding';
import type { PeriodReference } from '../markers/marker';
import { otherList } from './messages';
import type { Scope } from './scope';

/**
 * The list on which a marker's area is ranked: the row's or the report's; of a period named as such (`@2024`), where neither
 * was asked for, the one in force then. A period counted from the report's own (`@-1y`) compares, so that its ranks are of
 * the report's list: 5 of 34 beside 9 of 63 would be no change of place.
 */
export function rankedList(reference: PeriodReference | undefined, { area }: Figure, scope: Scope): Boundary {
  const { figures, boundary, period } = scope.context;
  if (scope.boundary !== undefined && (area.boundary === '' || area.boundary.includes(scope.boundary))) {
    return scope.boundary;
  }
  return boundary ?? listOf(figures.areas, area, reference?.kind === 'absolute' ? reference.period : period);
}

/** What must be told of a rank without its peer set that is of another list than the others of the report, or of its row. */
export function otherListFindings(figure: Figure, list: Boundary, scope: Scope): readonly Finding[] {
  const { figures, area, period, boundary } = scope.context;
  const usual = scope.boundary ?? boundary ?? listOf(figures.areas, area, period);
  if (list === usual) return [];
  return [{ severity: 'warning', rule: 'rank.otherList', message: otherList(figure, list, usual), where: {} }];
}
