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
  /** How it is recognised where it was opened as a file and not inserted. */
  readonly recognised: Recognised;
}

export interface Recognised {
  /** Texts of which any one tells it from the other templates, wherever and however it is written. */
  readonly texts: readonly string[];
  /** Markers that no other kind of template has together: they outlast rewritten and translated titles. */
  readonly markers: readonly string[];
  /** Where another template has the same markers: words of which one must stand there too. */
  readonly words?: readonly string[];
}

const reportMarkers = [
  '{{#rows texts(context)}}',
  '{{#rows texts(limitations)}}',
  '{{#rows texts(directions)}}',
  '{{#rows texts(recommendations)}}',
];

export const builtInTemplates: readonly BuiltInTemplate[] = [
  {
    file: 'bao-cao-6-thang.xlsx',
    title: { vi: 'Báo cáo 6 tháng', en: 'Half-year report' },
    purpose: {
      vi: 'Báo cáo công tác ngoại giao kinh tế 6 tháng, kèm bốn phụ lục',
      en: 'Economic diplomacy in six months, with four annexes',
    },
    periods: ['half'],
    recognised: {
      texts: ['phương hướng, nhiệm vụ 6 tháng tiếp theo'],
      markers: reportMarkers,
      words: ['6 tháng', 'sáu tháng', 'six months', 'half-year', 'half year'],
    },
  },
  {
    file: 'bao-cao-nam.xlsx',
    title: { vi: 'Báo cáo năm', en: 'Annual report' },
    purpose: {
      vi: 'Báo cáo công tác ngoại giao kinh tế cả năm, kèm bốn phụ lục',
      en: 'Economic diplomacy in a year, with four annexes',
    },
    periods: ['year'],
    recognised: { texts: ['phương hướng, nhiệm vụ thời gian tới'], markers: reportMarkers },
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
    recognised: {
      texts: [],
      markers: ['{{area.upper}}', '{{FDI_REG @-1}}', '{{FDI_REG @-1y}}', '{{FDI_REG .share}}'],
    },
  },
  {
    file: 'tom-tat-bao-cao.xlsx',
    title: { vi: 'Bản tóm tắt', en: 'Brief' },
    purpose: {
      vi: 'Lời văn lập từ số liệu, biểu đồ, xếp hạng, bản đồ các tỉnh và phụ lục nguồn',
      en: 'Text written from the figures, charts, ranking, map of provinces and annex of sources',
    },
    recognised: { texts: ['{{brief.subject}}'], markers: ['{{#rows brief()}}', '{{#rows sources()}}'] },
  },
  {
    file: 'tom-tat-lanh-dao.xlsx',
    title: { vi: 'Tóm tắt trình lãnh đạo', en: 'Summary for leaders' },
    purpose: {
      vi: 'Một trang: tăng trưởng so với mục tiêu, chỉ tiêu chủ yếu, địa phương dẫn đầu',
      en: 'One page: growth against the target, main indicators, leading provinces',
    },
    periods: ['year', 'half', 'quarter'],
    recognised: {
      texts: ['Tình hình ngoại giao kinh tế {{period.label}}'],
      markers: ['{{#rows series(GDP_GROWTH, last=8)}}'],
    },
  },
  {
    file: 'xep-hang-fdi.xlsx',
    title: { vi: 'Xếp hạng thu hút FDI', en: 'FDI ranking' },
    purpose: {
      vi: 'Xếp hạng vốn đầu tư nước ngoài của các tỉnh, thành phố, có biểu đồ',
      en: 'Provinces ranked by foreign investment, with a chart',
    },
    recognised: {
      texts: ['Xếp hạng thu hút vốn đầu tư nước ngoài'],
      markers: ['{{#rows rank(FDI_REG, missing=true)}}'],
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
    recognised: {
      texts: [],
      markers: ['{{#rows list(agreements, kind=FTA)}}', '{{#rows list(agreements)}}'],
    },
  },
];
