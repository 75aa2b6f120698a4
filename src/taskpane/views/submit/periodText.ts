import type { Bilingual } from '../../../kpi/bilingual';
import { NgktError } from '../../../kpi/finding';
import { parsePeriod } from '../../../kpi/period';
import { formatDate } from '../../../language/dates';
import { periodLabel } from '../../../language/periodLabel';

/** How a period reads at the beginning of a line; what is no period is shown as written. */
export function periodText(id: string): Bilingual {
  try {
    const period = parsePeriod(id);
    return { vi: periodLabel(period, 'vi', 'title'), en: periodLabel(period, 'en', 'title') };
  } catch (error) {
    if (error instanceof NgktError) return { vi: id, en: id };
    throw error;
  }
}

/** A day (ISO) as it reads in both languages. */
export function bothDates(day: string): Bilingual {
  return { vi: formatDate(day, 'vi'), en: formatDate(day, 'en') };
}
