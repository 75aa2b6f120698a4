import type { Figures } from '../../analysis/figure';
import { latestDay } from '../../analysis/registerDay';
import type { Finding } from '../../kpi/finding';
import { statusesAsNow } from './messages';

/**
 * A list of a register that was kept on after the day it is read on says so once: its statuses bear no dates.
 * @param rest whether any row rests on such a status
 */
export function undatedStatuses(figures: Figures, day: string | undefined, rest: boolean): Finding[] {
  if (day === undefined || !rest || !figures.statusesUndated(day)) return [];
  const message = statusesAsNow(day, latestDay(figures.dataset));
  return [{ severity: 'warning', rule: 'register.statusUndated', message, where: {} }];
}
