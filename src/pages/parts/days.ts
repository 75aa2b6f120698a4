import type { Bilingual } from '../../kpi/bilingual';
import { parsePeriod } from '../../kpi/period';
import { formatDate } from '../../language/dates';
import { periodLabel } from '../../language/periodLabel';

/** An ISO day as it reads in a column. */
export function dayText(iso: string): Bilingual {
  return { vi: formatDate(iso, 'vi', 'column'), en: formatDate(iso, 'en', 'column') };
}

/** "Quý II/2026" of a canonical period id; `short`: "Q.II/2026", as a column's head. */
export function periodText(id: string, style: 'title' | 'short' = 'title'): Bilingual {
  const period = parsePeriod(id);
  return { vi: periodLabel(period, 'vi', style), en: periodLabel(period, 'en', style) };
}
