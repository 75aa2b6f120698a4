import type { Figure } from '../../analysis/figure';
import type { Bilingual, Lang } from '../../kpi/bilingual';
import { unitLabel } from '../../kpi/unit';
import { formatValue } from '../../language/formatValue';
import { periodLabel } from '../../language/periodLabel';

export const illustrativeLabel: Bilingual = {
  vi: 'SỐ LIỆU MINH HỌA – không phải số liệu chính thức, không dùng để báo cáo.',
  en: 'ILLUSTRATIVE DATA – not official figures, not for reporting.',
};

export const noAreaInRow: Bilingual = {
  vi: 'Hàng gộp các địa phương còn lại không phải một địa phương nên không có số liệu riêng.',
  en: 'The row of all other areas is not one area and has no figure of its own.',
};

export const peersCounted: Bilingual = {
  vi: 'Đếm các địa phương có số liệu đầy đủ trong danh sách được xếp hạng.',
  en: 'Counts the areas with a complete figure on the list that is ranked.',
};

/** @param unit of the change: percent, for rates percentage points */
export function yearOnYearComputed(unit: string, figure: Figure, earlier: Figure): Bilingual {
  const told = ({ period, value }: Figure, lang: Lang): string =>
    `${periodLabel(period, lang, 'title')}: ${formatValue(value, lang)}`;
  const both = (lang: Lang): string => `${told(figure, lang)}; ${told(earlier, lang)}.`;
  return {
    vi: `Thay đổi so với cùng kỳ năm trước, tính bằng ${unitLabel(unit, 'vi')}. ${both('vi')}`,
    en: `Change against the same period a year earlier, in ${unitLabel(unit, 'en')}. ${both('en')}`,
  };
}

export const noIssuer: Bilingual = {
  vi: 'Bộ số liệu chưa ghi cơ quan lập (issuer trong dataset.json).',
  en: 'The data set does not name its issuer (issuer in dataset.json).',
};

export const noTitle: Bilingual = {
  vi: 'Bộ số liệu chưa có tên (title trong dataset.json).',
  en: 'The data set has no title (title in dataset.json).',
};

export const noRankChange: Bilingual = {
  vi: 'Không so được thứ hạng vì danh sách năm nay hoặc năm trước chưa đủ số liệu.',
  en: 'The ranks cannot be compared because this or last year’s list is incomplete.',
};
