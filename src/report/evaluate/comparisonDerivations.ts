/** How ranks, shares, changes and distances to targets were worked out, in words for whoever asks where a cell comes from. */
import type { Figure } from '../../analysis/figure';
import type { RankPlace } from '../../analysis/rank';
import type { Boundary } from '../../kpi/area';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import type { Target } from '../../kpi/target';
import { unitLabel } from '../../kpi/unit';
import { areaName } from '../../language/areaName';
import { formatValue } from '../../language/formatValue';
import { periodLabel } from '../../language/periodLabel';
import { peersText, rankChangeText } from '../../language/rankText';

export const peersCounted: Bilingual = {
  vi: 'Đếm các địa phương có số liệu đầy đủ trong danh sách được xếp hạng.',
  en: 'Counts the areas with a complete figure on the list that is ranked.',
};

/** @param unit of the change: percent, for rates percentage points */
export function changeComputed(unit: string, figure: Figure, earlier: Figure): Bilingual {
  const both = (lang: Lang): string => `${ofPeriod(figure, lang)}; ${ofPeriod(earlier, lang)}.`;
  return {
    vi: `Thay đổi so với cùng kỳ năm trước, tính bằng ${unitLabel(unit, 'vi')}. ${both('vi')}`,
    en: `Change against the same period a year earlier, in ${unitLabel(unit, 'en')}. ${both('en')}`,
  };
}

export function shareComputed(part: Figure, whole: Figure): Bilingual {
  return {
    vi: `Tỷ trọng (%) của ${named(part, 'vi')} trong ${named(whole, 'vi')}, ${periodLabel(part.period, 'vi', 'running')}.`,
    en: `Share (%) of ${named(part, 'en')} in ${named(whole, 'en')}, ${periodLabel(part.period, 'en', 'running')}.`,
  };
}

/** The rest: what is left of the whole when the listed ones are taken away. */
export function restComputed(whole: Figure): Bilingual {
  return {
    vi: `Phần còn lại của ${named(whole, 'vi')}, ${periodLabel(whole.period, 'vi', 'running')}, sau khi trừ các dòng đã liệt kê.`,
    en: `What is left of ${named(whole, 'en')}, ${periodLabel(whole.period, 'en', 'running')}, without the rows listed.`,
  };
}

export function restShareComputed(whole: Figure): Bilingual {
  const rest = restComputed(whole);
  return { vi: `Tỷ trọng (%) trong tổng. ${rest.vi}`, en: `Share (%) of the total. ${rest.en}` };
}

/** The measure, the list, how many of it have a figure, and in what order. */
export function rankComputed(figure: Figure, place: RankPlace): Bilingual {
  const { tied } = place;
  const own = (lang: Lang): string => `${areaName(figure.area, lang, 'full')}: ${formatValue(figure.value, lang)}`;
  return {
    vi: `Xếp theo ${setOf(figure, place, 'vi')}. ${own('vi')}${tied ? '; có địa phương khác cùng hạng' : ''}.`,
    en: `By ${setOf(figure, place, 'en')}. ${own('en')}${tied ? '; another area shares the rank' : ''}.`,
  };
}

export function rankChangeComputed(figure: Figure, earlier: Figure, now: RankPlace, change: number): Bilingual {
  const then = now.rank + change;
  const label = (of: Figure, lang: Lang): string => periodLabel(of.period, lang, 'title');
  return {
    vi: `${label(earlier, 'vi')}: hạng ${then}; ${label(figure, 'vi')}: hạng ${now.rank} (${rankChangeText(change, 'vi')}). Xếp theo ${setOf(figure, now, 'vi')}.`,
    en: `${label(earlier, 'en')}: rank ${then}; ${label(figure, 'en')}: rank ${now.rank} (${rankChangeText(change, 'en')}). By ${setOf(figure, now, 'en')}.`,
  };
}

/** The partners of an area in order of size. */
export function partnerRankComputed({ indicator, period }: Figure): Bilingual {
  const set = (lang: Lang): string => `${indicator.name[lang]}, ${periodLabel(period, lang, 'running')}`;
  return {
    vi: `Xếp theo ${set('vi')}, giữa các đối tác có số liệu; số lớn hơn xếp trước.`,
    en: `By ${set('en')}, among the partners with data; the larger figure first.`,
  };
}

export function targetCompared(figure: Figure, target: Target): Bilingual {
  return {
    vi: `So kết quả ${formatValue(figure.value, 'vi')} với đầu gần nhất của mục tiêu “${target.text}”, ${periodLabel(figure.period, 'vi', 'running')}.`,
    en: `The result ${formatValue(figure.value, 'en')} against the nearer end of the target "${target.text}", ${periodLabel(figure.period, 'en', 'running')}.`,
  };
}

/** A derivation, and how the figure it is about was come by itself. */
export function withOwn(words: Bilingual, { derivation }: Pick<Figure, 'derivation'>): Bilingual {
  if (!derivation) return words;
  return { vi: `${words.vi} ${derivation.vi}`, en: `${words.en} ${derivation.en}` };
}

function setOf({ indicator, period }: Figure, { boundary, peers, withData }: RankPlace, lang: Lang): string {
  const measure = `${indicator.name[lang]}, ${periodLabel(period, lang, 'running')}`;
  const of = peersText(peers, withData, lang);
  const first = indicator.betterWhen === 'lower' ? firstWords.lower : firstWords.higher;
  return `${measure}; ${listName(boundary, lang)}: ${of}; ${first[lang]}`;
}

const firstWords = {
  higher: { vi: 'số lớn hơn xếp trước', en: 'the larger figure first' },
  lower: { vi: 'số nhỏ hơn xếp trước', en: 'the smaller figure first' },
};

function listName(boundary: Boundary, lang: Lang): string {
  return lang === 'vi' ? `danh mục ${boundary} tỉnh, thành phố` : `list of ${boundary} provinces`;
}

function named({ indicator, area, counterpart, value }: Figure, lang: Lang): string {
  const of = counterpart === '' ? areaName(area, lang, 'short') : `${areaName(area, lang, 'short')}, ${counterpart}`;
  return `${indicator.name[lang]} (${of}: ${formatValue(value, lang)})`;
}

function ofPeriod({ period, value }: Figure, lang: Lang): string {
  return `${periodLabel(period, lang, 'title')}: ${formatValue(value, lang)}`;
}
