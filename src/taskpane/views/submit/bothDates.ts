import type { Bilingual } from '../../../kpi/bilingual';
import { formatDate } from '../../../language/dates';

/** A day (ISO) as it reads in both languages. */
export function bothDates(day: string): Bilingual {
  return { vi: formatDate(day, 'vi'), en: formatDate(day, 'en') };
}
