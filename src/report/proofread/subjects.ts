/**
 * How texts call what the indicators measure, beside the names of the catalogue. A text says less exactly than a
 * catalogue: "vốn FDI" may be registered, cumulative or disbursed capital. Such a name lists all of them, the likeliest
 * first, and never lets a number count as contradicted by its name alone.
 */

import { otherMeasures } from './otherMeasures';

export interface SubjectName {
  /** Codes, the likeliest first; none: something that no indicator measures and that must not be taken for another. */
  readonly indicators: readonly string[];
  /** Version of the definition the words stand for; by default the catalogue's. */
  readonly definition?: string;
  /** Names one measure only. */
  readonly exact: boolean;
  readonly names: readonly string[];
  /** Stands for the indicator only in a sentence that names this too. */
  readonly beside?: string;
}

const ANY_FDI = ['FDI_REG', 'FDI_STOCK', 'FDI_NEW', 'FDI_DISBURSED', 'INVESTMENT_CONVERTED'];

export const subjectNames: readonly SubjectName[] = [
  exact('HLA', [
    'hoạt động đối ngoại cấp cao',
    'hoạt động ngoại giao cấp cao',
    'hoạt động đối ngoại cấp cao có nội dung kinh tế',
    'high-level external activities',
    'high-level external activity',
    'high-level diplomatic activities',
    'high-level activities',
  ]),
  exact(
    'HLA',
    [
      'hoạt động đối ngoại cấp cao với trọng tâm kinh tế',
      'hoạt động đối ngoại cấp cao trọng tâm kinh tế',
      'high-level external activities with an economic focus',
      'high-level activities with an economic focus',
    ],
    'cap-cao-trong-tam-kinh-te',
  ),
  exact(
    'HLA',
    [
      'hoạt động đối ngoại của lãnh đạo chủ chốt',
      'hoạt động đối ngoại của các lãnh đạo chủ chốt',
      'hoạt động đối ngoại lãnh đạo chủ chốt',
      'hoạt động của lãnh đạo chủ chốt',
      'external activities of key leaders',
      'external activities by key leaders',
      'activities of key leaders',
    ],
    'lanh-dao-chu-chot',
  ),
  exact('AGR', [
    'thỏa thuận hợp tác',
    'thỏa thuận hợp tác được ký kết',
    'cam kết, thỏa thuận hợp tác',
    'cooperation agreements',
    'cooperation agreement',
  ]),
  loose(['AGR'], ['thỏa thuận', 'văn kiện hợp tác', 'agreements', 'agreement']),
  exact('FTA', [
    'FTA',
    'FTAs',
    'hiệp định thương mại tự do',
    'hiệp định FTA',
    'free trade agreements',
    'free trade agreement',
  ]),
  exact('GDP_GROWTH', [
    'tăng trưởng GDP',
    'GDP tăng trưởng',
    'tốc độ tăng GDP',
    'tốc độ tăng trưởng GDP',
    'mức tăng GDP',
    'mức tăng trưởng GDP',
    'tăng trưởng kinh tế',
    'tốc độ tăng trưởng kinh tế',
    'tốc độ tăng tổng sản phẩm trong nước',
    'tăng trưởng tổng sản phẩm trong nước',
    'GDP growth',
    'GDP growth rate',
    'economic growth',
    'growth of GDP',
    'growth of gross domestic product',
    'growth in GDP',
  ]),
  { indicators: ['GDP_GROWTH'], exact: true, names: ['GDP', 'tổng sản phẩm trong nước', 'gross domestic product'] },
  exact('GDP_LEVEL', [
    'GDP theo giá so sánh',
    'GDP theo giá so sánh 2010',
    'tổng sản phẩm trong nước theo giá so sánh',
    'GDP at constant prices',
  ]),
  exact('FDI_REG', [
    'tổng vốn đầu tư nước ngoài đăng ký',
    'vốn đầu tư nước ngoài đăng ký',
    'tổng vốn FDI đăng ký',
    'vốn FDI đăng ký',
    'tổng vốn đầu tư trực tiếp nước ngoài đăng ký',
    'vốn đầu tư trực tiếp nước ngoài đăng ký',
    'FDI đăng ký',
    'registered FDI',
    'total registered FDI',
    'FDI registered',
    'registered foreign investment',
    'total registered foreign investment',
    'registered foreign direct investment',
    'foreign investment registered',
  ]),
  exact('FDI_NEW', [
    'vốn FDI đăng ký cấp mới',
    'vốn đăng ký cấp mới',
    'vốn FDI cấp mới',
    'vốn cấp mới',
    'newly registered FDI',
    'newly registered capital',
    'new registered capital',
  ]),
  exact('FDI_ADJ', [
    'vốn FDI đăng ký điều chỉnh',
    'vốn đăng ký điều chỉnh',
    'vốn điều chỉnh',
    'vốn FDI điều chỉnh',
    'vốn đăng ký tăng thêm',
    'vốn đăng ký điều chỉnh tăng thêm',
    'adjusted registered FDI',
    'adjusted capital',
    'adjusted registered capital',
    'additional registered capital',
  ]),
  exact('FDI_SHARE', [
    'góp vốn, mua cổ phần',
    'góp vốn, mua cổ phần, mua phần vốn góp',
    'vốn góp, mua cổ phần',
    'góp vốn mua cổ phần',
    'GVMCP',
    'capital contributions and share purchases',
    'capital contribution and share purchase',
    'contributions and share purchases',
  ]),
  exact('FDI_STOCK', [
    'vốn FDI đăng ký lũy kế',
    'vốn FDI lũy kế',
    'tổng vốn FDI lũy kế',
    'tổng vốn FDI đăng ký lũy kế',
    'tổng vốn FDI thu hút lũy kế',
    'vốn đăng ký lũy kế',
    'vốn đầu tư nước ngoài lũy kế',
    'vốn đầu tư nước ngoài đăng ký lũy kế',
    'lũy kế vốn FDI',
    'lũy kế vốn FDI đăng ký',
    'cumulative registered FDI',
    'cumulative FDI',
    'cumulative FDI stock',
    'FDI stock',
  ]),
  loose(['FDI_STOCK'], ['vốn lũy kế', 'tổng vốn lũy kế', 'lũy kế', 'cumulative', 'cumulatively']),
  exact('FDI_DISBURSED', [
    'vốn FDI thực hiện',
    'vốn đầu tư nước ngoài thực hiện',
    'vốn FDI giải ngân',
    'giải ngân vốn FDI',
    'vốn đầu tư trực tiếp nước ngoài thực hiện',
    'FDI thực hiện',
    'FDI giải ngân',
    'disbursed FDI',
    'realised FDI',
    'realized FDI',
    'FDI disbursement',
    'FDI disbursements',
    'disbursed foreign investment',
  ]),
  loose(['FDI_DISBURSED'], ['vốn thực hiện', 'vốn giải ngân', 'disbursement', 'disbursed capital']),
  loose(['FDI_STOCK', 'FDI_REG', 'FDI_NEW'], ['tổng vốn', 'tổng vốn đầu tư', 'số vốn', 'vốn đầu tư', 'total capital']),
  loose(
    ['FDI_REG', 'FDI_NEW', 'FDI_STOCK'],
    ['vốn đăng ký', 'tổng vốn đăng ký', 'tổng vốn đầu tư đăng ký', 'registered capital'],
  ),
  loose(ANY_FDI, [
    'vốn FDI',
    'FDI',
    'tổng vốn FDI',
    'thu hút FDI',
    'thu hút vốn FDI',
    'vốn đầu tư nước ngoài',
    'tổng vốn đầu tư nước ngoài',
    'thu hút đầu tư nước ngoài',
    'thu hút vốn đầu tư nước ngoài',
    'đầu tư trực tiếp nước ngoài',
    'vốn đầu tư trực tiếp nước ngoài',
    'foreign direct investment',
    'foreign investment',
  ]),
  exact('FDI_PROJECTS', ['dự án FDI còn hiệu lực', 'dự án đầu tư nước ngoài còn hiệu lực', 'valid FDI projects']),
  loose(
    ['FDI_PROJECTS'],
    [
      'dự án còn hiệu lực',
      'dự án FDI',
      'dự án đầu tư nước ngoài',
      'dự án',
      'FDI projects',
      'valid projects',
      'projects',
      'project',
    ],
  ),
  loose(
    ['FDI_PARTNERS'],
    [
      'quốc gia và vùng lãnh thổ',
      'quốc gia và lãnh thổ',
      'quốc gia, vùng lãnh thổ',
      'nước và vùng lãnh thổ',
      'countries and territories',
    ],
  ),
  exact('EXPORT', [
    'kim ngạch xuất khẩu hàng hóa',
    'xuất khẩu hàng hóa',
    'trị giá xuất khẩu hàng hóa',
    'tổng kim ngạch xuất khẩu hàng hóa',
    'exports of goods',
    'goods exports',
    'merchandise exports',
  ]),
  loose(['EXPORT', 'EXPORT_AGRI'], ['kim ngạch xuất khẩu', 'tổng kim ngạch xuất khẩu', 'xuất khẩu', 'exports']),
  exact('EXPORT_AGRI', [
    'kim ngạch xuất khẩu nông, lâm, thủy sản',
    'xuất khẩu nông, lâm, thủy sản',
    'xuất khẩu nông lâm thủy sản',
    'kim ngạch xuất khẩu nông lâm thủy sản',
    'exports of farm, forest and fishery products',
    'farm, forest and fishery exports',
  ]),
  exact('PROMO_EVENTS', [
    'sự kiện xúc tiến đầu tư, thương mại, du lịch',
    'investment, trade and tourism promotion events',
  ]),
  loose(['PROMO_EVENTS'], ['sự kiện xúc tiến', 'hoạt động xúc tiến', 'promotion events', 'promotion event']),
  exact('BUSINESS_SUPPORTED', ['lượt doanh nghiệp được hỗ trợ', 'businesses supported', 'enterprises supported']),
  loose(['BUSINESS_SUPPORTED'], ['lượt doanh nghiệp', 'doanh nghiệp được hỗ trợ']),
  exact('COMMIT_DONE_RATE', [
    'tỷ lệ cam kết, thỏa thuận hoàn thành',
    'tỷ lệ cam kết hoàn thành',
    'tỷ lệ hoàn thành cam kết',
    'share of commitments completed',
    'completion rate of commitments',
  ]),
  exact('INVESTMENT_CONVERTED', ['vốn đầu tư quy đổi', 'vốn thu hút đầu tư quy đổi', 'vốn đầu tư thu hút quy đổi']),
  {
    indicators: ['FACTORIES_MOVED'],
    exact: true,
    beside: 'Apple',
    names: [
      'nhà máy nghe nhìn',
      'nhà máy thiết bị nghe nhìn',
      'nhà máy sản xuất thiết bị nghe nhìn',
      'audio-video factories',
      'audio-visual factories',
      'audio-video equipment factories',
      'audio-visual equipment factories',
    ],
  },
  loose([], otherMeasures),
];

/** Names of what is counted that stand for the indicator whose unit they are. */
function exact(indicator: string, names: readonly string[], definition?: string): SubjectName {
  return { indicators: [indicator], exact: true, names, ...(definition === undefined ? {} : { definition }) };
}

function loose(indicators: readonly string[], names: readonly string[]): SubjectName {
  return { indicators, exact: false, names };
}
