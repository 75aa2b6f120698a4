import type { Bilingual } from '../../kpi/bilingual';
import { formatDate } from '../../language/dates';

/** An ISO day as it reads in a column. */
export function dayText(iso: string): Bilingual {
  return { vi: formatDate(iso, 'vi', 'column'), en: formatDate(iso, 'en', 'column') };
}
