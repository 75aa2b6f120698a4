import type { Lang } from '../kpi/bilingual';

/**
 * A rank with its peer set: "4/63" where all of them have figures, "thứ 4 trong 12/63 tỉnh, thành phố có số liệu" where only some
 * do, "thứ 4" where the peer set is not known.
 * @param of size of the peer set
 * @param withData how many of them have a figure
 */
export function rankText(rank: number, of: number | undefined, withData: number | undefined, lang: Lang): string {
  if (of === undefined) return lang === 'vi' ? `thứ ${rank}` : ordinal(rank);
  if (withData === undefined || withData >= of) return `${rank}/${of}`;
  const peers = peersText(of, withData, lang);
  return lang === 'vi' ? `thứ ${rank} trong ${peers}` : `${ordinal(rank)} of the ${peers}`;
}

/**
 * The peer set of a ranking, for a line above a table whose rows hold bare ranks: "12/63 tỉnh, thành phố có số liệu".
 * @param of size of the peer set
 * @param withData how many of them have a figure
 */
export function peersText(of: number, withData: number, lang: Lang): string {
  return lang === 'vi' ? `${withData}/${of} tỉnh, thành phố có số liệu` : `${withData}/${of} provinces with data`;
}

/**
 * How a rank moved: "tăng 5 bậc" from 9 to 4, for a smaller rank is better.
 * @param change places gained; negative when lost
 */
export function rankChangeText(change: number, lang: Lang): string {
  const places = Math.abs(change);
  if (places === 0) return lang === 'vi' ? 'giữ nguyên thứ hạng' : 'unchanged';
  if (lang === 'vi') return `${change > 0 ? 'tăng' : 'giảm'} ${places} bậc`;
  return `${change > 0 ? 'up' : 'down'} ${places} ${places === 1 ? 'place' : 'places'}`;
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
export function ordinal(number: number): string {
  const lastTwo = number % 100;
  const suffix = lastTwo >= 11 && lastTwo <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[number % 10] ?? 'th');
  return `${number}${suffix}`;
}
