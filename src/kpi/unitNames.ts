/**
 * Names of units in both languages. The Vietnamese name is the canonical label. Units that are not listed are their own
 * measure and read the same in both languages.
 */

/** A power of ten in front of a unit: nghìn, triệu, tỷ … */
export interface Multiplier {
  readonly power: number;
  readonly vi: string;
  readonly en: string;
  /** Further spellings, matched by `matchKey`. */
  readonly also: readonly string[];
}

/** Longer names first where one begins with another. */
export const multipliers: readonly Multiplier[] = [
  { power: 15, vi: 'triệu tỷ', en: 'quadrillion', also: ['triệu tỉ'] },
  { power: 12, vi: 'nghìn tỷ', en: 'trillion', also: ['nghìn tỉ', 'ngàn tỷ', 'ngàn tỉ', 'trn'] },
  { power: 9, vi: 'tỷ', en: 'billion', also: ['tỉ', 'bn'] },
  { power: 6, vi: 'triệu', en: 'million', also: ['tr', 'tr.', 'mn', 'mln'] },
  { power: 3, vi: 'nghìn', en: 'thousand', also: ['ngàn'] },
];

/** What is counted or measured. */
export interface Measure {
  /** Stable code: a currency code, `%`, `PP`, or the Vietnamese name. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** English for more than one; absent where it does not change. */
  readonly enMany?: string;
  /** Set for things that come in whole numbers: projects, agreements. */
  readonly whole?: true;
  readonly also: readonly string[];
}

export const measures: readonly Measure[] = [
  { code: '%', vi: '%', en: '%', also: ['phần trăm', 'pt', 'pct', 'percent', 'per cent', 'PC'] },
  {
    code: 'PP',
    vi: 'điểm phần trăm',
    en: 'percentage point',
    enMany: 'percentage points',
    also: ['điểm %', 'pp', 'điểm phần trăm (pp)'],
  },
  {
    code: 'USD',
    vi: 'USD',
    en: 'USD',
    also: ['đô la Mỹ', 'đôla Mỹ', 'đô-la Mỹ', 'đô la', 'US dollar', 'US dollars', 'US$'],
  },
  { code: 'VND', vi: 'đồng', en: 'VND', also: ['vnđ', 'vnd', 'đồng Việt Nam', 'dong'] },
  { code: 'EUR', vi: 'EUR', en: 'EUR', also: ['euro', 'ơ-rô'] },
  { code: 'JPY', vi: 'yên', en: 'JPY', also: ['yên Nhật', 'jpy', 'yen'] },
  { code: 'CNY', vi: 'nhân dân tệ', en: 'CNY', also: ['cny', 'rmb', 'NDT'] },
  counted('hoạt động', 'activity', 'activities'),
  counted('hoạt động đối ngoại cấp cao', 'high-level external activity', 'high-level external activities'),
  counted('thỏa thuận', 'agreement', 'agreements'),
  counted('thỏa thuận hợp tác', 'cooperation agreement', 'cooperation agreements'),
  counted('cam kết', 'commitment', 'commitments'),
  counted('văn kiện', 'document', 'documents'),
  counted('văn bản', 'text', 'texts'),
  counted('FTA', 'FTA', 'FTAs'),
  counted('dự án', 'project', 'projects'),
  counted('nhà máy', 'factory', 'factories'),
  counted('trung tâm', 'centre', 'centres', ['center', 'centers']),
  counted('nhiệm vụ', 'task', 'tasks'),
  counted('sự kiện', 'event', 'events'),
  counted('chương trình', 'programme', 'programmes', ['program', 'programs']),
  counted('hội nghị', 'conference', 'conferences'),
  counted('đoàn', 'delegation', 'delegations'),
  counted('doanh nghiệp', 'enterprise', 'enterprises'),
  counted('lượt doanh nghiệp', 'enterprise visit', 'enterprise visits'),
  counted('đối tác', 'partner', 'partners'),
  counted('quốc gia', 'country', 'countries'),
  counted('nước', 'nation', 'nations'),
  counted('quốc gia và lãnh thổ', 'country or territory', 'countries and territories', [
    'quốc gia, vùng lãnh thổ',
    'quốc gia và vùng lãnh thổ',
  ]),
  counted('tỉnh', 'province', 'provinces'),
  counted('tỉnh, thành phố', 'province or city', 'provinces and cities'),
  named('tấn', 'tonne', 'tonnes', ['ton', 'tons']),
  counted('người', 'person', 'people', ['persons']),
  counted('lượt', 'case', 'cases'),
  counted('lượt người', 'visit', 'visits'),
  named('lần', 'time', 'times'),
  counted('bậc', 'place', 'places'),
  counted('hạng', 'rank', 'ranks'),
  named('năm', 'year', 'years'),
  named('tháng', 'month', 'months'),
  named('ngày', 'day', 'days'),
];

function named(vi: string, en: string, enMany: string, also: readonly string[] = []): Measure {
  return { code: vi, vi, en, enMany, also };
}

function counted(vi: string, en: string, enMany: string, also: readonly string[] = []): Measure {
  return { ...named(vi, en, enMany, also), whole: true };
}
