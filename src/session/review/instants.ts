import type { Lang } from '../../kpi/bilingual';

/** An instant by Vietnam's clock, whatever the computer's: "20/06/2026, 14:05" or "20 Jun 2026, 14:05". */
export function formatInstant(iso: string, lang: Lang): string {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: lang === 'vi' ? '2-digit' : 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  };
  const parts = new Intl.DateTimeFormat(lang === 'vi' ? 'vi-VN' : 'en-GB', options).formatToParts(new Date(iso));
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((each) => each.type === type)?.value ?? '';
  const day = [part('day'), part('month'), part('year')].join(lang === 'vi' ? '/' : ' ');
  return `${day}, ${part('hour')}:${part('minute')}`;
}
