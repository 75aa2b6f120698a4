import type { Bilingual, Lang } from '../../../kpi/bilingual';
import { countText } from './messages';

export const lookingForPeriod: Bilingual = {
  vi: 'Đang tìm kỳ có đủ số liệu mà mẫu cần…',
  en: 'Looking for the period with the figures that the template asks for…',
};

/** A data set with what it has of the figures a template asks for. */
interface SourceHolding {
  readonly title: Bilingual;
  readonly illustrative: boolean;
  readonly found: number;
  readonly asked: number;
  readonly period: Bilingual;
}
function holding({ found, asked, period: of }: SourceHolding, lang: Lang): string {
  const counts = `${countText(found, lang)}/${countText(asked, lang)}`;
  return lang === 'vi'
    ? `${counts} số liệu mẫu cần (${of.vi})`
    : `${counts} figures that the template asks for (${of.en})`;
}
function naming({ title, illustrative: made }: SourceHolding, lang: Lang): string {
  const note = lang === 'vi' ? ', số liệu minh họa,' : ', illustrative figures,';
  return `“${title[lang]}”${made ? note : ''}`;
}
/** Stands below the name of the source it is about. */
export function proposedSource(open: SourceHolding, before: SourceHolding): Bilingual {
  return {
    vi: `Chọn sẵn nguồn này vì có ${holding(open, 'vi')}; “${before.title.vi}” chỉ có ${holding(before, 'vi')}.`,
    en: `Proposed because it has ${holding(open, 'en')}; “${before.title.en}” has only ${holding(before, 'en')}.`,
  };
}
export function betterSource(better: SourceHolding, open: SourceHolding): Bilingual {
  return {
    vi: `Nguồn này có ${holding(open, 'vi')}; ${naming(better, 'vi')} có ${holding(better, 'vi')}.`,
    en: `This source has ${holding(open, 'en')}; ${naming(better, 'en')} has ${holding(better, 'en')}.`,
  };
}
export const useEarlierSource: Bilingual = { vi: 'Dùng nguồn trước đó', en: 'Use the earlier source' };
export const useOtherSource: Bilingual = { vi: 'Dùng nguồn có nhiều hơn', en: 'Use the source that has more' };
