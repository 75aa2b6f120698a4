/** The rules that choose a sentence's words, one by one. */
import { agreement, figuresOf, observed, target, task } from '../../analysis/sampleDataset';
import type { Observation } from '../../../src/kpi/observation';
import type { Dataset } from '../../../src/kpi/dataset';
import { brief, said, type Asked } from './briefText';

function sentences(
  rule: string,
  observations: readonly Observation[],
  parts: Partial<Dataset> = {},
  asked: Asked = {},
) {
  return said(brief(figuresOf(observations, parts), asked), rule);
}

const growth = (value: string | number, more: Partial<Observation> = {}) =>
  observed('GDP_GROWTH', 'VN', '2024', value, more);
const goal = (text: string) => ({ targets: [target('GDP_GROWTH', 'VN', '2024', text)] });
const NAME = 'Tốc độ tăng tổng sản phẩm trong nước (GDP) năm 2024';

describe('against the target', () => {
  test.each([
    [5.05, '6,5–7%', 'đạt 5,05%, chưa đạt mục tiêu 6,5–7% (thấp hơn cận dưới 1,45 điểm phần trăm).'],
    [6.5, '6,5–7%', 'đạt 6,5%, nằm trong khoảng mục tiêu 6,5–7%.'],
    [7.09, '6,5–7%', 'đạt 7,09%, vượt mục tiêu 6,5–7% (cao hơn cận trên 0,09 điểm phần trăm).'],
    [8.1, '≥8%', 'đạt 8,1%, hoàn thành mục tiêu từ 8% trở lên.'],
    [7.22, '8% trở lên', 'đạt 7,22%, chưa đạt mục tiêu 8% trở lên (thấp hơn 0,78 điểm phần trăm).'],
    [5.05, 'khoảng 6,5%', 'đạt 5,05%, chưa đạt mục tiêu khoảng 6,5% (thấp hơn ít nhất 1,40 điểm phần trăm).'],
    ['gần 7', '6,5–7%', 'đạt gần 7%, chưa đủ căn cứ để kết luận so với mục tiêu 6,5–7%.'],
    [9.5, '≤9%', 'đạt 9,5%, cao hơn mục tiêu không quá 9% (cao hơn 0,5 điểm phần trăm).'],
  ])('%s against %s', (value, text, expected) => {
    expect(sentences('headline.growth', [growth(value)], goal(text))).toEqual([`${NAME} ${expected}`]);
  });

  test('an estimate says so once, and a target that sources dispute is not chosen', () => {
    expect(sentences('headline.growth', [growth('ước 7,09', { status: 'E' })])).toEqual([`${NAME} ước đạt 7,09%.`]);
    const two = { targets: [target('GDP_GROWTH', 'VN', '2024', '6%'), target('GDP_GROWTH', 'VN', '2024', '7%')] };
    expect(sentences('headline.growth', [growth(7.09)], two)).toEqual([`${NAME} đạt 7,09%.`]);
    expect(sentences('gaps.targetDisputed', [growth(7.09)], two)).toHaveLength(1);
  });

  test('an amount of a part of the year is told as a share of the target', () => {
    const parts = { targets: [target('EXPORT', 'VN', '2024', '≥400 tỷ USD')] };
    expect(
      sentences('headline.target', [observed('EXPORT', 'VN', '2024-S1', 190)], parts, { period: '2024-S1' }),
    ).toEqual([
      'Kim ngạch xuất khẩu hàng hóa cả nước 6 tháng đầu năm 2024 đạt 190 tỷ USD, bằng 47,5% mục tiêu cả năm (từ 400 tỷ USD trở lên).',
    ]);
  });
});

describe('changes', () => {
  const capital = (now: string | number, then: string | number, rule = 'fdi.total') =>
    sentences(rule, [observed('FDI_REG', 'VN', '2024', now), observed('FDI_REG', 'VN', '2023', then)])[0];
  const START = 'Tổng vốn đầu tư nước ngoài đăng ký cả nước năm 2024';

  test.each([
    [38.23, 36.61, `${START} đạt 38,23 tỷ USD, tăng 4,4% so với năm trước.`],
    [36.61, 38.23, `${START} đạt 36,61 tỷ USD, giảm 4,2% so với năm trước.`],
    [38.23, 38.23, `${START} đạt 38,23 tỷ USD, không thay đổi so với năm trước.`],
    [5.11, 1.77, `${START} đạt 5,11 tỷ USD, gấp 2,9 lần so với năm trước.`],
    [10, 5, `${START} đạt 10 tỷ USD, gấp 2 lần so với năm trước.`],
    ['hơn 40', 38, `${START} đạt hơn 40 tỷ USD, tăng trên 5,2% so với năm trước.`],
    ['gần 36,6', 'gần 27,72', `${START} đạt gần 36,6 tỷ USD.`],
  ])('%s against %s', (now, then, expected) => {
    expect(capital(now, then)).toBe(expected);
  });

  test('rates differ by points', () => {
    const rows = [growth(7.09), observed('GDP_GROWTH', 'VN', '2023', 5.05)];
    expect(sentences('headline.growthChange', rows)).toEqual([
      'Kết quả này cao hơn 2,04 điểm phần trăm so với năm trước.',
    ]);
  });

  test('a quarter is compared with the same quarter and the one before', () => {
    const rows = ['2024-Q2', '2023-Q2', '2024-Q1'].map((period, index) => observed('HLA', 'VN', period, 10 + index));
    expect(sentences('activities.number', rows, {}, { period: '2024-Q2' })).toEqual([
      'Quý II/2024 có 10 hoạt động đối ngoại cấp cao, giảm 9,1% so với cùng kỳ năm trước và giảm 16,7% so với quý I/2024.',
    ]);
  });

  test('figures by different definitions are not compared', () => {
    const rows = [observed('HLA', 'VN', '2024', 60), observed('HLA', 'VN', '2023', 40, { definition: '2' })];
    expect(sentences('activities.number', rows)).toEqual(['Năm 2024 có 60 hoạt động đối ngoại cấp cao.']);
  });
});

describe('parts of a year', () => {
  const year = observed('HLA', 'VN', '2024', 'gần 60', { cutOff: '2024-12-20' });
  const half = (more: Partial<Observation>) => observed('HLA', 'VN', '2024-S1', 36, more);

  test('without days that both run to, nothing is said of the rest', () => {
    expect(sentences('activities.part', [year, half({})])).toEqual(['Trong đó, 6 tháng đầu năm 2024 có 36 hoạt động.']);
  });

  test('a part greater than its whole is left to the checks', () => {
    const small = observed('HLA', 'VN', '2024', 20);
    expect(sentences('activities.part', [small, half({})])).toEqual([]);
  });
});

describe('ranks', () => {
  test('of a part of the provinces the peer set is said, and no one rises or falls', () => {
    const rows = [2023, 2024].flatMap((year) =>
      ['VN63-24', 'VN63-27', 'VN-01'].map((area, index) => observed('FDI_REG', area, String(year), 3 - index)),
    );
    const one = brief(figuresOf(rows));
    expect(said(one, 'ranking.leaders')).toEqual([
      'Trong 3/63 tỉnh, thành phố có số liệu, dẫn đầu về tổng vốn đầu tư nước ngoài đăng ký năm 2024 là Bắc Giang (3 tỷ USD), tiếp theo là Bắc Ninh (2 tỷ USD) và Hà Nội (1 tỷ USD).',
    ]);
    expect(said(one, 'ranking.risers')).toEqual([]);
    expect(said(one, 'gaps.provinces')).toEqual([
      'Về tổng vốn đầu tư nước ngoài đăng ký năm 2024, mới có số liệu của 3/63 tỉnh, thành phố.',
    ]);
    expect(said(brief(figuresOf(rows), { area: 'VN63-27' }), 'ranking.own')).toEqual([
      'Tỉnh Bắc Ninh xếp thứ 2 trong 3/63 tỉnh, thành phố có số liệu về tổng vốn đầu tư nước ngoài đăng ký năm 2024.',
    ]);
  });

  test('a rank of a list that only its stock or a printed order gives is none', () => {
    const rows = [2023, 2024].map((year) =>
      observed(
        'FDI_RANK',
        'VN63-24',
        String(year),
        { kind: 'rank', rank: year - 2020, of: 63 },
        { definition: 'theo-von-luy-ke' },
      ),
    );
    const one = brief(figuresOf(rows));
    expect(said(one, 'ranking.published')).toEqual([]);
    expect(said(one, 'ranking.publishedMoves')).toEqual([]);
  });
});

describe('registers', () => {
  test('late tasks stand by how long they are late; singulars are singulars', () => {
    const parts = {
      tasks: [
        task('A', '2024-06-30', 'running', { assignee: 'Bộ Công Thương', source: 'Sổ' }),
        task('B', '2025-01-31', 'done', { source: 'Sổ' }),
      ],
    };
    const one = brief(figuresOf([], parts), { lang: 'en' });
    expect(said(one, 'tasks.states')).toEqual(['By 31 December 2024, 2 tasks had been given: 1 done and 1 late.']);
    expect(said(one, 'tasks.late')).toEqual(['Overdue (due 30 June 2024): A – Bộ Công Thương.']);
  });

  test('free trade agreements in force and only signed are told apart where the register is whole', () => {
    const parts = {
      agreements: [
        agreement('EVFTA', { kind: 'FTA', signed: '2019-06-30', inForce: '2020-08-01', status: 'in_force' }),
        agreement('CEPA', { kind: 'FTA', signed: '2024-10-28' }),
      ],
    };
    expect(sentences('fta.inForce', [observed('FTA', 'VN', '2024', 2)], parts)).toEqual([
      'Theo danh mục, 1 FTA đã có hiệu lực, 1 FTA đã ký nhưng chưa có hiệu lực.',
    ]);
    expect(sentences('fta.inForce', [observed('FTA', 'VN', '2024', 17)], parts)).toEqual([]);
  });
});

describe('amounts', () => {
  test('every digit that a source printed stays, below a billion in millions', () => {
    const said = (value: string) => sentences('fdi.total', [observed('FDI_REG', 'VN', '2024', value)])[0];
    expect(said('468,917 tỷ USD')).toContain('đạt 468,917 tỷ USD');
    expect(said('39.254,6 triệu USD')).toContain('đạt 39,2546 tỷ USD');
    expect(said('843,3 triệu USD')).toContain('đạt 843,3 triệu USD');
    expect(said('0,04 triệu USD')).toContain('đạt 0,04 triệu USD');
    expect(said('gần 40 nghìn USD')).toContain('đạt gần 40 nghìn USD');
  });
});

test('a revised figure says what was published before, in the digits of its sources', () => {
  const rows = ['2024-03', '2024-10'].map((asOf, index) =>
    observed('FDI_STOCK', 'VN', '2023', `${index === 0 ? '1.369,0' : '1.370,1'} triệu USD`, { asOf }),
  );
  expect(sentences('gaps.revised', rows, {}, { period: '2023' })).toEqual([
    'Vốn FDI đăng ký lũy kế năm 2023: số đã công bố là 1,369 tỷ USD (3/2024), nay điều chỉnh thành 1,3701 tỷ USD (10/2024).',
  ]);
});

test('a section without anything to say is left out, and no figure is no sentence', () => {
  const one = brief(figuresOf([]));
  expect(one.sections.map(({ id }) => id)).toEqual(['gaps']);
  expect(one.sources).toHaveLength(1);
});

describe('the annex', () => {
  const issued = { source: 'Tổng cục Thống kê' };
  const says = (rows: readonly Observation[], parts: Partial<Dataset> = {}) =>
    brief(figuresOf(rows, parts)).sources.flatMap((source) => source.says);

  test('names an indicator of an area once, with all its periods', () => {
    const rows = [observed('EXPORT', 'VN', '2024', 405, issued), observed('EXPORT', 'VN', '2023', 354, issued)];
    expect(says(rows)).toContain('Kim ngạch xuất khẩu hàng hóa, Cả nước: năm 2024, năm 2023');
  });

  test('counts many provinces (here the leading three), the country apart', () => {
    const provinces = ['VN63-24', 'VN63-27', 'VN63-31', 'VN63-01'];
    const rows = ['VN', ...provinces].map((area) => observed('FDI_REG', area, '2024', 2, issued));
    expect(says(rows)).toContain('Tổng vốn đầu tư nước ngoài đăng ký, Cả nước, 3 địa phương: năm 2024');
  });

  test('says what a target is of', () => {
    const parts = { targets: [target('GDP_GROWTH', 'VN', '2024', '6,5–7%')] };
    expect(says([growth(7.09)], parts)).toContain(
      'Mục tiêu về tốc độ tăng tổng sản phẩm trong nước (GDP), Cả nước: năm 2024',
    );
  });
});

test('a short brief runs its paragraphs together and a list of one item into them', () => {
  const rows = [observed('EXPORT', 'VN', '2024', 405), observed('FDI_REG', 'VN', '2024', 38.2)];
  const parts = { tasks: [task('Rà soát', '2024-03-01', 'running')] };
  const full = brief(figuresOf(rows, parts));
  const short = brief(figuresOf(rows, parts), { length: 'short' });
  const kinds = (one: typeof full) => one.sections.find(({ id }) => id === 'tasks')?.blocks.map(({ kind }) => kind);
  expect(kinds(full)).toEqual(['paragraph', 'list']);
  expect(kinds(short)).toEqual(['paragraph']);
  expect(said(short, 'tasks.late')).toEqual(said(full, 'tasks.late'));
});

test('a month keeps its capital letter in English', () => {
  expect(brief(figuresOf([]), { period: '2024-07', lang: 'en' }).subject).toBe(
    'on the results of economic diplomacy in July 2024',
  );
});
