/** Names, units and repetitions: what a careful editor would mend. */
import { sameInBoth } from '../../../src/kpi/bilingual';
import type { Dataset } from '../../../src/kpi/dataset';
import type { Indicator } from '../../../src/kpi/indicator';
import type { Observation } from '../../../src/kpi/observation';
import type { Agreement, SectionText } from '../../../src/kpi/registers';
import { agreement, catalogue, figuresOf, observed, target, task } from '../../analysis/sampleDataset';
import { brief, said, wholeText, type Asked } from './briefText';

function briefFrom(rows: readonly Observation[], parts: Partial<Dataset> = {}, asked: Asked = {}) {
  return brief(figuresOf(rows, parts), asked);
}

describe('the city named after a person', () => {
  const rows = [
    ...[2023, 2024].map((year, index) =>
      observed('FDI_RANK', 'VN63-79', String(year), { kind: 'rank', rank: 1 + 2 * index }),
    ),
    ...['VN63-79', 'VN-01'].map((area, index) => observed('FDI_REG', area, '2024', 3 - index, { source: 'Sở' })),
  ];

  test('is "TP." in tables and "Thành phố", with a capital, in sentences and the annex', () => {
    const text = wholeText(briefFrom(rows.slice(2)));
    expect(text).toMatch(/^1 \| TP\. Hồ Chí Minh \|/m);
    expect(text).toContain('là Thành phố Hồ Chí Minh (3 tỷ USD)');
    expect(said(briefFrom(rows), 'ranking.publishedMoves').join()).toContain('Thành phố Hồ Chí Minh từ thứ 1/63');
    expect(briefFrom(rows, {}, { area: 'VN63-79' }).subject).toMatch(/của Thành phố Hồ Chí Minh$/);
    expect(
      briefFrom(rows)
        .sources.flatMap(({ says }) => says)
        .join(),
    ).toContain('Thành phố Hồ Chí Minh');
    expect(text.replace(/(?:Thành phố|TP\.) Hồ Chí Minh/g, '')).not.toMatch(/Hồ Chí Minh/);
  });
});

describe('an amount beside its target', () => {
  const goal = (text: string, value: string, lang: 'vi' | 'en' = 'vi') => {
    const parts = { targets: [target('EXPORT', 'VN', '2024', text)] };
    const rows = [observed('EXPORT', 'VN', '2024-S1', value)];
    return said(briefFrom(rows, parts, { period: '2024-S1', lang }), 'headline.target').join();
  };

  test('has the same unit', () => {
    expect(goal('≥0,20 tỷ USD', '133,9 triệu USD')).toContain(
      'đạt 133,9 triệu USD, bằng 67,0% mục tiêu cả năm (từ 200 triệu USD trở lên).',
    );
    expect(goal('≥0,20 tỷ USD', '133,9 triệu USD', 'en')).toMatch(/133\.9 million USD.*\(200 million USD or more\)/);
    expect(goal('≥1,25 tỷ USD', '843,3 triệu USD')).toContain('(từ 1.250 triệu USD trở lên)');
  });

  test('keeps the target as typed where the units agree', () => {
    expect(goal('≥400 tỷ USD', '190 tỷ USD')).toContain('(từ 400 tỷ USD trở lên)');
    expect(goal('≥200 triệu USD', '133,9 triệu USD')).toContain('(từ 200 triệu USD trở lên)');
  });
});

function entered(section: SectionText['section'], text: string): SectionText {
  return { section, area: 'VN', period: '2024', order: 1, text: sameInBoth(text), source: 'Báo', line: 2 };
}

test('a field is not named before a text that names it', () => {
  const texts = [
    entered('drivers_old', 'Làm mới các động lực tăng trưởng truyền thống: xuất khẩu, đầu tư.'),
    entered('technology', 'Ngoại giao công nghệ tập trung vào chip bán dẫn.'),
    entered('corporations', 'NVIDIA: mở trung tâm. Các tập đoàn khác: Siemens.'),
  ];
  const one = briefFrom([], { texts });
  expect(said(one, 'text.drivers_old')).toEqual([texts[0]?.text.vi]);
  expect(said(one, 'text.technology')).toEqual([texts[1]?.text.vi]);
  expect(said(one, 'text.corporations')).toEqual([`Tập đoàn: ${texts[2]?.text.vi}`]);
});

describe('counts of the whole country', () => {
  const counted = (code: string, name: string, unit: string, basis: Indicator['basis']): Indicator => ({
    ...(catalogue.get('HLA') as Indicator),
    code,
    name: sameInBoth(name),
    unit,
    basis,
    overAreas: 'none',
  });
  const own = new Map([
    ...catalogue,
    ['MOVED', counted('MOVED', 'Nhà máy nghe nhìn Apple chuyển sang Việt Nam', 'nhà máy', 'stock')],
    ['BREAKS', counted('BREAKS', 'Đột phá chiến lược', 'đột phá', 'level')],
  ]);
  const rows = [observed('MOVED', 'VN', '2024', 11), observed('BREAKS', 'VN', '2024', 3)];
  const text = 'Apple: hoàn tất việc chuyển 11 nhà máy sản xuất thiết bị nghe nhìn sang Việt Nam.';
  const figures = (parts: Partial<Dataset>, asked: Asked = {}) =>
    said(briefFrom(rows, { indicators: own, ...parts }, asked), 'activities.figure');

  test('are not told where an entered text tells them, which a short brief does not show', () => {
    const texts = [entered('corporations', text)];
    expect(figures({ texts })).toEqual([]);
    expect(figures({ texts }, { length: 'short' })).toHaveLength(1);
    expect(figures({ texts: [entered('corporations', text.replace('11', '12'))] })).toHaveLength(1);
  });

  test('are told bare only where they have a day or a change', () => {
    expect(figures({}).join()).toBe('Đến ngày 31/12/2024 có 11 nhà máy nghe nhìn Apple chuyển sang Việt Nam.');
    const moved = briefFrom([...rows, observed('BREAKS', 'VN', '2023', 2)], { indicators: own });
    expect(said(moved, 'activities.figure').join()).toContain('có 3 đột phá chiến lược, tăng 50,0%');
  });
});

test('other definitions are told without what the data note of them, equal figures once', () => {
  const rows = [
    observed('HLA', 'VN', '2024', 60),
    ...['b', 'c'].map((definition) => observed('HLA', 'VN', '2024', 58, { definition, comment: 'như nguồn in' })),
  ];
  expect(said(briefFrom(rows), 'activities.definitions')).toEqual([
    'Theo định nghĩa khác, nguồn nêu 58 hoạt động; không cộng và không so sánh với số nêu trên.',
  ]);
});

test('what is overdue says when it was due', () => {
  const parts = {
    tasks: [task('Rà soát', '2024-04-25', 'running')],
    agreements: [agreement('Bản ghi nhớ', { signed: '2024-01-05', due: '2024-06-30' })],
  };
  expect(said(briefFrom([], parts), 'tasks.late')).toEqual(['Quá hạn (thời hạn 25/4/2024): Rà soát.']);
  expect(said(briefFrom([], parts), 'commitments.late')).toEqual(['Quá hạn (thời hạn 30/6/2024): Bản ghi nhớ.']);
  expect(said(briefFrom([], parts, { lang: 'en' }), 'commitments.late')).toEqual([
    'Overdue (due 30 June 2024): Bản ghi nhớ.',
  ]);
});

describe('a reported rate of commitments beside the register', () => {
  const signed = (title: string, status: 'completed' | 'signed') =>
    agreement(title, { signed: '2024-01-05', status, area: 'VN' });
  const agreements = [signed('Thỏa thuận một', 'completed'), signed('Thỏa thuận hai', 'signed')];
  const differs = (rate: number | string, parts: { agreements: readonly Agreement[] }, lang: 'vi' | 'en' = 'vi') =>
    said(briefFrom([observed('COMMIT_DONE_RATE', 'VN', '2024', rate)], parts, { lang }), 'commitments.rateDiffers');

  test('is told to differ from it', () => {
    expect(differs(26.3, { agreements })).toEqual([
      'Tỷ lệ này là số được báo cáo; theo danh mục, 1 trong tổng số 2 thỏa thuận đã hoàn thành; cần thống nhất trước khi sử dụng.',
    ]);
    expect(differs(26.3, { agreements }, 'en')).toEqual([
      'This rate is as reported; by the register 1 of 2 are completed; to be reconciled before use.',
    ]);
  });

  test('stands alone where both agree as printed, or where the register is empty', () => {
    expect(differs(50, { agreements })).toEqual([]);
    expect(differs('gần 51', { agreements })).toEqual([]);
    expect(differs(26.3, { agreements: [] })).toEqual([]);
  });
});

describe('in English', () => {
  const partners = {
    name: 'partners',
    file: 'partners.csv',
    columns: ['PARTNER', 'PARTNER_EN'],
    rows: [
      ['Nhật Bản', 'Japan'],
      ['Hoa Kỳ', 'United States'],
    ],
  };

  test('countries take their article in sentences', () => {
    const rows = ['Nhật Bản', 'Hoa Kỳ'].map((counterpart, index) =>
      observed('FDI_STOCK', 'VN', '2024', 40 - index, { counterpart }),
    );
    const one = briefFrom(rows, { tables: new Map([['partners', partners]]) }, { lang: 'en' });
    expect(said(one, 'partners.capital').join()).toContain('followed by the United States (39 billion USD)');
  });

  test('a multiple says of what', () => {
    const rows = [observed('HLA', 'VN', '2024', 24), observed('HLA', 'VN', '2023', 10)];
    expect(said(briefFrom(rows, {}, { lang: 'en' }), 'activities.number').join()).toContain(
      '2.4 times the level of the year before',
    );
    const table = ['VN-01', 'VN63-24'].flatMap((area) => [
      observed('FDI_REG', area, '2024', 24),
      observed('FDI_REG', area, '2023', 10),
    ]);
    expect(wholeText(briefFrom(table, {}, { lang: 'en' }))).toMatch(/\| 2\.4 times the level of the year before/);
  });
});

test('the annex gives the span of the days a source was used with', () => {
  const issued = { source: 'Quốc hội' };
  const parts = {
    targets: [
      target('GDP_GROWTH', 'VN', '2024', '6%', { ...issued, asOf: '2023-11' }),
      target('GDP_GROWTH', 'VN', '2023', '6,5%', { ...issued, asOf: '2022-11' }),
    ],
  };
  const rows = [observed('GDP_GROWTH', 'VN', '2024', 7), observed('GDP_GROWTH', 'VN', '2023', 5)];
  const found = briefFrom(rows, parts).sources.find(({ text }) => text === 'Quốc hội');
  expect(found).toMatchObject({ asOf: '2023-11', firstAsOf: '2022-11' });
  const one = briefFrom(rows.slice(0, 1), { targets: parts.targets.slice(0, 1) }).sources;
  expect(one.find(({ text }) => text === 'Quốc hội')).not.toHaveProperty('firstAsOf');
});
