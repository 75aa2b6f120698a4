import { sameInBoth, type Bilingual } from '../kpi/bilingual';
import { readablePeriod } from '../kpi/period';
import { periodLabel } from './periodLabel';

/** "Quý II/2026" of a period id; `short`: "Q.II/2026", as a column's head. What is no period is shown as written. */
export function periodText(id: string, style: 'title' | 'short' = 'title'): Bilingual {
  const period = readablePeriod(id);
  if (!period) return sameInBoth(id);
  return { vi: periodLabel(period, 'vi', style), en: periodLabel(period, 'en', style) };
}
