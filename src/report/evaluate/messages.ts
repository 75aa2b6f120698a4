import type { Figure } from '../../analysis/figure';
import type { Boundary } from '../../kpi/area';
import type { Bilingual } from '../../kpi/bilingual';
import { areaName } from '../../language/areaName';
import { periodLabel } from '../../language/periodLabel';

export const illustrativeLabel: Bilingual = {
  vi: 'SỐ LIỆU MINH HỌA – không phải số liệu chính thức, không dùng để báo cáo.',
  en: 'ILLUSTRATIVE DATA – not official figures, not for reporting.',
};

export const briefComputed: Bilingual = {
  vi: 'Câu chữ lập từ các số liệu và danh mục nêu ở phần nguồn.',
  en: 'Text written from the figures and registers named as its sources.',
};

export const entriesCounted: Bilingual = {
  vi: 'Đếm các mục của danh mục nêu ở phần nguồn.',
  en: 'Count of the register’s entries named as its sources.',
};

export const registerEmpty: Bilingual = {
  vi: 'Bộ số liệu chưa có danh mục này nên không đếm được.',
  en: 'The data set does not have this register, so there is nothing to count.',
};

export const noAreaInRow: Bilingual = {
  vi: 'Hàng gộp các địa phương còn lại không phải một địa phương nên không có số liệu riêng.',
  en: 'The row of all other areas is not one area and has no figure of its own.',
};

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

/** @param list the rank is of; `usual`: that of the report's other ranks */
export function otherList({ area, period }: Figure, list: Boundary, usual: Boundary): Bilingual {
  // Nothing ranks an area on a list that it is not on.
  const same = area.boundary === '' || area.boundary.includes(usual);
  const oneList = {
    vi: same ? `, hoặc chọn danh mục ${usual} cho cả báo cáo (--boundary ${usual})` : '',
    en: same ? `, or choose the list of ${usual} for the whole report (--boundary ${usual})` : '',
  };
  return {
    vi: `Thứ hạng ${periodLabel(period, 'vi', 'running')} của ${areaName(area, 'vi', 'short')} xếp trong danh mục ${list} tỉnh, thành phố, các thứ hạng khác trong danh mục ${usual}: không so trực tiếp được. Hãy ghi .rankText để nêu rõ${oneList.vi}.`,
    en: `The rank of ${areaName(area, 'en', 'short')} in ${periodLabel(period, 'en', 'running')} is among the list of ${list} provinces, the others among that of ${usual}: they cannot be compared as they stand. Print .rankText to say so${oneList.en}.`,
  };
}
