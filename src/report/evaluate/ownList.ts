import { listOf } from '../../analysis/listOf';
import type { FillContext } from '../plan/fillContext';

/**
 * A report of an area that is not on the list in force in its period (Bắc Ninh of 34 in 2024) is made on the area's own list,
 * as if that had been asked for: its ranks, their peer set and `{{boundary}}` then agree.
 */
export function onOwnList(context: FillContext): FillContext {
  const { figures, area, period, boundary } = context;
  const own = listOf(figures.areas, area, period);
  return boundary !== undefined || own === figures.areas.boundaryOn(period.end)
    ? context
    : { ...context, boundary: own };
}
