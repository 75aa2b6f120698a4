import type { Area } from '../../kpi/area';
import { NgktError } from '../../kpi/finding';
import type { FigureReference } from '../markers/marker';
import { periodOf, type Scope } from './scope';

/**
 * The area that a marker's name means. A period counted from the report's own (`@-1`, `@-1y`) compares, so that the name
 * means the same area as without it: the province of the report's day, beside what it was before a merger. Where no such
 * area exists then, and for a period named as such, it is that of the figure's own period.
 * @throws NgktError `area.unknown`, `area.ambiguous`, `area.notInForce`
 */
export function areaNamed(name: string, { period: asked }: FigureReference, scope: Scope): Area {
  const { areas } = scope.context.figures;
  if (asked !== undefined && asked.kind !== 'absolute') {
    try {
      return areas.find(name, scope.period.end);
    } catch (error) {
      if (!(error instanceof NgktError)) throw error;
    }
  }
  return areas.find(name, periodOf(asked, scope).end);
}
