import type { Bilingual } from '../../kpi/bilingual';
import { formatInstant } from '../../session/review/instants';

/** A moment as the service's pages and the command write it, and by whose clock. @param instant ISO, UTC */
export function momentText(instant: string): Bilingual {
  return {
    vi: `${formatInstant(instant, 'vi')} (giờ Việt Nam)`,
    en: `${formatInstant(instant, 'en')} (Vietnam time)`,
  };
}
