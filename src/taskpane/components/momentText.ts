import type { Bilingual } from '../../kpi/bilingual';
import { formatDate } from '../../language/dates';

/** A moment by the clock of this computer: "10:15 ngày 20/6/2026", "10:15, 20 Jun 2026". @param instant ISO, UTC */
export function momentText(instant: string): Bilingual {
  const moment = new Date(instant);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  return { vi: `${time} ngày ${formatDate(day, 'vi')}`, en: `${time}, ${formatDate(day, 'en')}` };
}
