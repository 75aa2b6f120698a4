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
export function proposedSource(open: SourceHolding, before: SourceHolding): Bilingual {
  return {
    vi: `Chọn sẵn nguồn “${open.title.vi}” vì có ${holding(open, 'vi')}; “${before.title.vi}” chỉ có ${holding(before, 'vi')}.`,
    en: `“${open.title.en}” is proposed because it has ${holding(open, 'en')}; “${before.title.en}” has only ${holding(before, 'en')}.`,
  };
}
/** @param before the data set that was open, which has nothing for periods of the kind proposed */
export function proposedOnlySource(open: SourceHolding, before: Bilingual): Bilingual {
  return {
    vi: `Chọn sẵn nguồn “${open.title.vi}” vì có ${holding(open, 'vi')}; “${before.vi}” không có số liệu của loại kỳ này.`,
    en: `“${open.title.en}” is proposed because it has ${holding(open, 'en')}; “${before.en}” has no figures for such a period.`,
  };
}
export function betterSource(better: SourceHolding, open: SourceHolding): Bilingual {
  return {
    vi: `Nguồn đang chọn có ${holding(open, 'vi')}; ${naming(better, 'vi')} có ${holding(better, 'vi')}.`,
    en: `The source chosen has ${holding(open, 'en')}; ${naming(better, 'en')} has ${holding(better, 'en')}.`,
  };
}
export const useEarlierSource: Bilingual = { vi: 'Dùng nguồn trước đó', en: 'Use the earlier source' };
export const useOtherSource: Bilingual = { vi: 'Dùng nguồn có nhiều hơn', en: 'Use the source that has more' };

/** Rows of the workbook's tables that cannot be read. */
export function rowsLeftOut(count: number): Bilingual {
  return {
    vi: `${countText(count, 'vi')} dòng trong bảng số liệu của sổ chưa đọc được nên chưa được dùng. Hãy sửa các ô sau:`,
    en: `${countText(count, 'en')} ${count === 1 ? 'row' : 'rows'} of the workbook’s tables cannot be read and ${count === 1 ? 'is' : 'are'} not used. Correct these cells:`,
  };
}
