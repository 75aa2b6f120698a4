import type { Bilingual } from '../../../kpi/bilingual';
import type { Period } from '../../../kpi/period';

/** A template that comes with the product (docs/templates.md). */
export interface BuiltInTemplate {
  /** File under `assets/templates/` of the site. */
  readonly file: string;
  readonly title: Bilingual;
  readonly purpose: Bilingual;
  /** Kinds of period it is made for; absent where any will do. */
  readonly periods?: readonly Period['kind'][];
  /** It reports on one province; others report on the country by default. */
  readonly ofProvince?: boolean;
  /** A text no other template has, by which it is recognised where it was opened as a file and not inserted. */
  readonly ownText?: string;
}

export const builtInTemplates: readonly BuiltInTemplate[] = [
  {
    file: 'bao-cao-6-thang.xlsx',
    title: { vi: 'Báo cáo 6 tháng', en: 'Half-year report' },
    purpose: {
      vi: 'Báo cáo công tác ngoại giao kinh tế 6 tháng, kèm bốn phụ lục',
      en: 'Economic diplomacy in six months, with four annexes',
    },
    periods: ['half'],
    ownText: 'phương hướng, nhiệm vụ 6 tháng tiếp theo',
  },
  {
    file: 'bao-cao-nam.xlsx',
    title: { vi: 'Báo cáo năm', en: 'Annual report' },
    purpose: {
      vi: 'Báo cáo công tác ngoại giao kinh tế cả năm, kèm bốn phụ lục',
      en: 'Economic diplomacy in a year, with four annexes',
    },
    periods: ['year'],
  },
  {
    file: 'bao-cao-quy-tinh.xlsx',
    title: { vi: 'Báo cáo quý của tỉnh', en: 'Province’s quarterly report' },
    purpose: {
      vi: 'Kết quả quý của một tỉnh so với kỳ trước và cùng kỳ năm trước',
      en: 'A province’s quarter beside the quarter before and a year earlier',
    },
    periods: ['quarter'],
    ofProvince: true,
  },
  {
    file: 'tom-tat-lanh-dao.xlsx',
    title: { vi: 'Tóm tắt trình lãnh đạo', en: 'Summary for leaders' },
    purpose: {
      vi: 'Một trang: tăng trưởng so với mục tiêu, chỉ tiêu chủ yếu, địa phương dẫn đầu',
      en: 'One page: growth against the target, main indicators, leading provinces',
    },
    periods: ['year', 'half', 'quarter'],
  },
  {
    file: 'xep-hang-fdi.xlsx',
    title: { vi: 'Xếp hạng thu hút FDI', en: 'FDI ranking' },
    purpose: {
      vi: 'Xếp hạng vốn đầu tư nước ngoài của các tỉnh, thành phố, có biểu đồ',
      en: 'Provinces ranked by foreign investment, with a chart',
    },
  },
  {
    file: 'thoa-thuan-fta.xlsx',
    title: { vi: 'FTA và thỏa thuận hợp tác', en: 'FTAs and agreements' },
    purpose: {
      vi: 'Danh mục hiệp định thương mại tự do và thỏa thuận hợp tác',
      en: 'Lists of free trade agreements and cooperation agreements',
    },
    periods: ['year', 'half', 'quarter'],
  },
];
