import { callFunction, type FunctionValue } from '../../../src/report/functions/call';
import { functionTable } from '../../../src/report/functions/functionTable';
import { briefOf } from '../../../src/report/brief/briefOf';
import { briefText } from '../../../src/report/brief/briefText';
import { parsePeriod } from '../../../src/kpi/period';
import type { Lang } from '../../../src/kpi/bilingual';
import { errorOf } from '../../analysis/said';
import { figuresOf, observed, target } from '../../analysis/sampleDataset';

const figures = figuresOf(
  [
    observed('HLA', 'VN', '2024-S1', 36),
    observed('AGR', 'VN', '2024', 'hơn 170'),
    observed('AGR', 'VN', '2024-S1', 'nhiều'),
    observed('FTA', 'VN', '2024', 17),
    observed('GDP_GROWTH', 'VN', '2024', 'ước 7,09%', { status: 'E' }),
    observed('GDP_GROWTH', 'VN', '2024-Q1', 5.66),
    observed('GDP_GROWTH', 'VN', '2024-Q3', 'khoảng 7,4'),
    observed('FDI_REG', 'VN', '2024', 38.23),
    observed('FDI_REG', 'VN63-27', '2024', 5.11),
    observed('FDI_REG', 'VN63-27', '2023', 1.77),
    observed('FDI_REG', 'VN63-24', '2024', 'gần 2'),
    observed('FDI_REG', 'VN63-31', '2024', 4),
    observed('FDI_REG', 'VN63-79', '2024', 4),
    observed('FDI_RANK', 'VN63-24', '2023', 'thứ 4'),
  ],
  { targets: [target('GDP_GROWTH', 'VN', '2024', '6,5–7%')] },
);
const levels = [1321873.9, 1410672.7, 1454276.1, 1643902.2];

/** Jest's asymmetric matchers, typed. */
const near = (number: number): unknown => expect.closeTo(number, 2);
const anyNumber: unknown = expect.any(Number);

function call(name: string, args: readonly FunctionValue[], lang: Lang = 'vi'): unknown {
  const outcome = callFunction(name, args, { figures, lang, today: '2026-11-21' });
  return 'error' in outcome ? outcome.error : outcome.value;
}

function message(name: string, args: readonly FunctionValue[]): string {
  const outcome = callFunction(name, args, { figures, lang: 'vi', today: '2026-11-21' });
  return 'error' in outcome ? outcome.message.vi : 'no error';
}

describe('KPI', () => {
  test.each<[FunctionValue[], unknown]>([
    [['HLA', '2024-S1'], 36],
    [['FTA', 2024, 'VN'], 17],
    [['FTA', '2024', 'Cả nước'], 17],
    [['AGR', 2024], 'hơn 170'],
    [['AGR', 2024, 'VN', 'value'], 170],
    [['agr', 2024, 'VN', 'value'], 170],
    [['AGR', 2024, '', 'text'], 'hơn 170 thỏa thuận'],
    [['AGR', '2024-S1'], 'nhiều'],
    [['GDP_GROWTH', 2024], 7.09],
    [['GDP_GROWTH', 2024, 'VN', 'target'], '6,5–7%'],
    [['GDP_GROWTH', 2024, 'VN', '.status'], 'vượt mục tiêu'],
    [['GDP_GROWTH', 2024, 'VN', 'gap'], 0.09],
    [['FDI_REG', 2024, 'Bắc Ninh', 'rank'], 1],
    [['FDI_REG', 2024, 'VN63-24', 'rankText'], 'thứ 4 trong 4/63 tỉnh, thành phố có số liệu'],
    [['FDI_REG', 2024, 'VN34-24'], 'dưới 7,11'],
    [['FDI_REG', [['2024']], 'Bắc Ninh'], 5.11],
    [['FDI_RANK', 2023, 'Bắc Giang'], 4],
    [['EXPORT', 2024], '#N/A'],
    [['FDI_REG', 2024, 'VN63-24', 'yoy'], '#N/A'],
    [['EXPORTS', 2024], '#VALUE!'],
    [['EXPORT', 45474], '#VALUE!'],
    [['EXPORT', '2024-S3'], '#VALUE!'],
    [['EXPORT', 2024, 'Bắc Gíang X'], '#VALUE!'],
    [['EXPORT', 2024, 'VN', 'sum'], '#VALUE!'],
    [['EXPORT'], '#VALUE!'],
    [['EXPORT', 2024, 'VN', 'value', 1], '#VALUE!'],
    [['EXPORT', [2024, 2025]], '#VALUE!'],
    [['EXPORT', true], '#VALUE!'],
  ])('%j', (args, expected) => {
    expect(call('KPI', args)).toEqual(expected);
  });

  test('says why', () => {
    expect(message('KPI', ['EXPORT', 2024])).toContain('Chưa có số liệu EXPORT');
    expect(message('KPI', ['EXPORTS', 2024])).toContain('“EXPORT”');
    expect(message('KPI', ['EXPORT', 45474])).toContain('dạng chữ');
    expect(message('KPI', ['EXPORT'])).toContain('“period”');
    expect(message('KPI', ['EXPORT', 2024, 'VN', 'value', 1])).toContain('nhiều nhất 4');
  });

  test('in English', () => {
    expect(call('KPI', ['AGR', 2024], 'en')).toBe('more than 170');
  });

  test('needs a data set', () => {
    expect(callFunction('KPI', ['FTA', 2024], { lang: 'vi', today: '2026-11-21' })).toMatchObject({ error: '#N/A' });
  });
});

describe('SERIES', () => {
  test('spills period and value, gaps and qualifiers included', () => {
    expect(call('SERIES', ['GDP_GROWTH'])).toEqual([
      ['2024-Q1', 5.66],
      ['2024-Q2', 'chưa có số liệu'],
      ['2024-Q3', 'khoảng 7,4'],
    ]);
    expect(call('SERIES', ['FDI_REG', 'Bắc Ninh', 2023, 2024])).toEqual([
      ['2023', 1.77],
      ['2024', 5.11],
    ]);
  });

  test.each<[FunctionValue[], string]>([
    [['EXPORT'], '#N/A'],
    [['EXPORTS'], '#VALUE!'],
    [['FDI_REG', 'Bắc Ninh'], '#VALUE!'],
    [['FDI_REG', 'VN', 'x'], '#VALUE!'],
    [['FDI_REG', 'VN', '2024', '2023'], '#VALUE!'],
    [[], '#VALUE!'],
  ])('%j is %s', (args, error) => {
    expect(call('SERIES', args)).toBe(error);
  });
});

describe('RANK', () => {
  test.each<[FunctionValue[], unknown]>([
    [['FDI_REG', 2024, 'Bắc Ninh'], 1],
    [['FDI_REG', 2024, 'Hải Phòng'], 2],
    [['FDI_REG', 2024, 'TP.HCM', 63], 2],
    [['FDI_REG', 2024, 'VN63-24', '63'], 4],
    [['FDI_REG', 2024, 'VN34-24', 34], 1],
    [['FDI_REG', 2024, 'Bắc Ninh', 34], 1],
    [['FDI_REG', 2024, 'VN63-24', 34], '#N/A'],
    [['FDI_REG', 2024, 'Hà Nội'], '#N/A'],
    [['FDI_REG', 2024, 'VN'], '#N/A'],
    [['FDI_REG', 2024, 'Hà Nội', 64], '#VALUE!'],
    [['FDI_REG', 2024], '#VALUE!'],
  ])('%j', (args, expected) => {
    expect(call('RANK', args)).toEqual(expected);
  });
});

describe('TOP', () => {
  test('spills rank, area, value, share, change', () => {
    expect(call('TOP', [2, 'FDI_REG', 2024])).toEqual([
      [1, 'Bắc Ninh', 5.11, near(13.3665), near(188.7006)],
      [2, 'Hải Phòng', 4, near(10.4629), 'chưa có số liệu'],
      [2, 'Hồ Chí Minh', 4, near(10.4629), 'chưa có số liệu'],
    ]);
    expect(call('TOP', [1, 'FDI_REG', 2024, 34])).toEqual([
      [1, 'Bắc Ninh', 'dưới 7,11', 'dưới 18,6', 'chưa đủ căn cứ'],
    ]);
  });

  test.each<[FunctionValue[], string]>([
    [[0, 'FDI_REG', 2024], '#VALUE!'],
    [[1.5, 'FDI_REG', 2024], '#VALUE!'],
    [['many', 'FDI_REG', 2024], '#VALUE!'],
    [[3, 'EXPORT', 2024], '#N/A'],
    [[3, 'FDI_REG', 2024, 35], '#VALUE!'],
  ])('%j is %s', (args, error) => {
    expect(call('TOP', args)).toBe(error);
  });
});

describe('TARGETSTATUS and TARGETGAP', () => {
  test.each<[string, FunctionValue[], unknown]>([
    ['TARGETSTATUS', [6.42, '6,5–7%', 'en'], 'below'],
    ['TARGETSTATUS', [6.6, '6.5-7', 'en'], 'within'],
    ['TARGETSTATUS', ['7,09%', '6,5–7%', 'en'], 'above'],
    ['TARGETSTATUS', [6.42, '6,5–7%'], 'thấp hơn mục tiêu'],
    ['TARGETSTATUS', [8, 'trên 8%', 'en'], 'below'],
    ['TARGETSTATUS', [8, 8, 'en'], 'within'],
    ['TARGETSTATUS', [1.947, 1.947, 'en'], 'within'],
    ['TARGETSTATUS', [0.0642, '6,5–7%', 'en'], '#VALUE!'],
    ['TARGETSTATUS', [0.0642, '6,5–7%', 'en', 'fraction'], 'below'],
    ['TARGETSTATUS', [0.39, '6,5–7%', 'en'], 'below'],
    ['TARGETSTATUS', ['gần 7%', '6,5–7%', 'en'], '#N/A'],
    ['TARGETSTATUS', ['nhiều', '6,5–7%', 'en'], '#VALUE!'],
    ['TARGETSTATUS', ['chưa có số liệu', '6,5–7%', 'en'], '#N/A'],
    ['TARGETSTATUS', [6.42, 'cao', 'en'], '#VALUE!'],
    ['TARGETSTATUS', [6.42, '6,5–7%', 'fr'], '#VALUE!'],
    ['TARGETSTATUS', [6.42, '6,5–7%', 'en', 'ha'], '#VALUE!'],
    ['TARGETSTATUS', [6.42], '#VALUE!'],
    ['TARGETSTATUS', [7.2, 0.08, 'en'], '#VALUE!'],
    ['TARGETSTATUS', [7.2, '0.08', 'en', '%'], '#VALUE!'],
    ['TARGETSTATUS', ['7,2%', '≥0,08', 'en'], '#VALUE!'],
    ['TARGETSTATUS', [7.2, '0,08%', 'en'], 'above'],
    ['TARGETSTATUS', [0.0722, 0.08, 'en', 'fraction'], 'below'],
    ['TARGETSTATUS', [0.0822, 'trên 0,08', 'en', 'fraction'], 'within'],
    ['TARGETSTATUS', [0.0722, '0,08%', 'en', 'fraction'], 'above'],
    ['TARGETGAP', [7.22, 0.08], '#VALUE!'],
    ['TARGETGAP', [0.0722, 0.08, 'fraction'], 0.78],
    ['TARGETGAP', [0.0722, 0.08], '#VALUE!'],
    ['TARGETGAP', [0.0722, 0.08, '%'], 0.0078],
    ['TARGETGAP', [6.42, '6,5–7%'], 0.08],
    ['TARGETGAP', [6.8, '6,5–7%'], 0],
    ['TARGETGAP', [8, 'trên 8%'], 0],
    ['TARGETGAP', [7.09, '6,5–7%'], 0.09],
    ['TARGETGAP', ['gần 6%', '6,5–7%'], 'trên 0,5'],
    ['TARGETGAP', ['gần 7%', '6,5–7%'], '#N/A'],
    ['TARGETGAP', [0.0642, '6,5–7%'], '#VALUE!'],
    ['TARGETGAP', [0.0642, '6,5–7%', '%'], 6.4358],
  ])('%s %j', (name, args, expected) => {
    expect(call(name, args)).toEqual(expected);
  });
});

describe('REQUIREDPACE', () => {
  test('for the year 2024 after two quarters', () => {
    expect(call('REQUIREDPACE', ['6,5–7%', 6.42, levels, 2])).toEqual([near(6.57), near(7.51)]);
    expect(call('REQUIREDPACE', ['6,5–7%', '6,42%', levels.map((level) => [level]), 2])).toEqual([
      near(6.57),
      near(7.51),
    ]);
  });

  test('with no quarter closed it is the target itself', () => {
    expect(call('REQUIREDPACE', ['6,5–7%', 0, levels, 0])).toEqual([6.5, 7]);
  });

  test('words in the language of the result', () => {
    expect(call('REQUIREDPACE', ['trên 8%', 7, [1, 1, 1, 1], 2], 'en')).toEqual(['over 9', '']);
    expect(call('PROJECT', [430, 'trên 8%', 1], 'en')).toEqual([['over 464.4', '']]);
  });

  test('an open end is the empty text, a point target gives one value', () => {
    expect(call('REQUIREDPACE', ['≥8%', 6.42, levels, 2])).toEqual([anyNumber, '']);
    expect(call('REQUIREDPACE', ['không quá 8%', 6.42, levels, 2])).toEqual(['', anyNumber]);
    expect(call('REQUIREDPACE', ['7%', 6.42, levels, 2])).toEqual(near(7.51));
  });

  test('an end that the target does not count is a text that says so', () => {
    expect(call('REQUIREDPACE', ['≥8%', 7, [1, 1, 1, 1], 2])).toEqual([9, '']);
    expect(call('REQUIREDPACE', ['trên 8%', 7, [1, 1, 1, 1], 2])).toEqual(['trên 9', '']);
    expect(call('REQUIREDPACE', ['dưới 8%', 7, [1, 1, 1, 1], 2])).toEqual(['', 'dưới 9']);
    expect(call('REQUIREDPACE', ['trên 8%', 7.3, [1, 1, 1, 1], 3])).toEqual(['trên 10,1', '']);
    // Rounded so that the words stay true: 8,333…
    expect(call('REQUIREDPACE', ['trên 8%', 7, [1, 1, 1, 3], 2])).toEqual(['trên 8,5', '']);
    expect(call('REQUIREDPACE', ['trên 8%', 7, [1, 1, 2, 4], 2])).toEqual(['trên 8,33', '']);
    expect(call('REQUIREDPACE', ['dưới 8%', 7, [1, 1, 2, 4], 2])).toEqual(['', 'dưới 8,34']);
  });

  test('a fraction is refused with what to write, as the function has no argument for the unit', () => {
    const words = message('REQUIREDPACE', ['6,5–7%', 0.0642, levels, 2]);
    expect(words).toContain('"6,42%"');
    expect(words).not.toContain('đối số');
    expect(call('REQUIREDPACE', ['6,5–7%', '0,0642%', levels, 2])).toEqual([anyNumber, anyNumber]);
    expect(message('TARGETSTATUS', [0.0642, '6,5–7%'])).toContain('đối số “unit”');
  });

  test('a target that is a fraction is refused with what to write; with a percent sign it is meant', () => {
    expect(message('PROJECT', [430, '≥0,08', 2])).toBe(
      'Mục tiêu ≥0,08 có thể là ≥8% của một ô định dạng phần trăm. Nếu đúng vậy, hãy nhân ô đó với 100 hoặc ghi "≥8%"; nếu đúng là ≥0,08% thì ghi "≥0,08%".',
    );
    expect(call('PROJECT', [430, 0.08, 2])).toBe('#VALUE!');
    expect(call('PROJECT', [200, '0,5%', 1])).toEqual([[201, 201]]);
    expect(call('REQUIREDPACE', ['0,3%', 0.3, [1, 1, 1, 1], 2])).toEqual(near(0.3));
    expect(message('TARGETGAP', [0.0722, 0.08])).toContain('"fraction"');
  });

  test.each<[FunctionValue[], string]>([
    [[0.08, 6.42, levels, 2], '#VALUE!'],
    [['0,065–0,07', 6.42, levels, 2], '#VALUE!'],
    [['6,5–7%', 6.42, levels, 4], '#NUM!'],
    [['6,5–7%', 6.42, levels, 1.5], '#NUM!'],
    [['6,5–7%', 6.42, levels.slice(1), 2], '#VALUE!'],
    [['6,5–7%', 6.42, [...levels.slice(1), 'x'], 2], '#VALUE!'],
    [['6,5–7%', 6.42, 5, 2], '#VALUE!'],
    [['6,5–7%', 6.42, [1, 2, 3, 0], 2], '#NUM!'],
    [['6,5–7%', 6.42, [1, 2, 3, -4], 2], '#NUM!'],
    [['6,5–7%', 0.0642, levels, 2], '#VALUE!'],
    [['6,5–7%', 'gần 6%', levels, 2], '#N/A'],
    [['cao', 6.42, levels, 2], '#VALUE!'],
    [['6,5–7%', 6.42, levels], '#VALUE!'],
  ])('%j is %s', (args, error) => {
    expect(call('REQUIREDPACE', args)).toBe(error);
    expect(message('REQUIREDPACE', args)).toMatch(/\S/);
  });
});

describe('GROWTH, CAGR, PROJECT, SHARE', () => {
  test.each<[string, FunctionValue[], unknown]>([
    ['GROWTH', [5.11, 1.77], near(188.7006)],
    ['GROWTH', [90, 100], -10],
    ['GROWTH', ['gần 60', 50], 'dưới 20,0'],
    ['GROWTH', [5, 0], '#DIV/0!'],
    ['GROWTH', [5, -2], '#NUM!'],
    ['GROWTH', ['hơn 5', 'hơn 4'], '#N/A'],
    ['GROWTH', ['nhiều', 4], '#VALUE!'],
    ['GROWTH', ['5 dự án', '4 tỷ USD'], '#VALUE!'],
    ['CAGR', [100, 121, 2], 10],
    ['CAGR', [0, 121, 2], '#NUM!'],
    ['CAGR', [100, 121, 0], '#NUM!'],
    ['CAGR', [100, 'gần 121', 2], '#VALUE!'],
    [
      'PROJECT',
      [100, '10–20%', 2],
      [
        [110, 120],
        [121, 144],
      ],
    ],
    ['PROJECT', [100, '≥10%', 1], [[110, '']]],
    ['PROJECT', [100, 10, 1], [[110, 110]]],
    [
      'PROJECT',
      [430, 'trên 8%', 2],
      [
        ['trên 464,4', ''],
        ['trên 501,55', ''],
      ],
    ],
    ['PROJECT', [430, 'dưới 8%', 1], [['', 'dưới 464,4']]],
    // Rounded so that the words stay true: 501,552.
    ['PROJECT', [464.4, 'below 8%', 1], [['', 'dưới 501,56']]],
    ['PROJECT', [430, '>8%', 1], [['trên 464,4', '']]],
    ['PROJECT', [430, 'over 8%', 1], [['trên 464,4', '']]],
    ['PROJECT', [0.0043, 'hơn 8%', 1], [['trên 0,0046', '']]],
    ['PROJECT', [430, '8% trở lên', 1], [[464.4, '']]],
    ['PROJECT', [430, 'khoảng 6,5%', 1], [[457.735, 458.165]]],
    ['PROJECT', [430, 'gần 8%', 1], '#VALUE!'],
    ['PROJECT', ['gần 430', '8%', 1], '#VALUE!'],
    ['PROJECT', [-430, '6,5–7%', 1], '#NUM!'],
    ['PROJECT', [0, 'trên 8%', 1], '#NUM!'],
    ['PROJECT', [100, '10%', 0], '#NUM!'],
    ['PROJECT', [100, '10%', 1000], '#NUM!'],
    ['PROJECT', [100, 'cao', 1], '#VALUE!'],
    ['GROWTH', ['khoảng 40', 36], 'khoảng 9,7–12,5'],
    ['GROWTH', ['39,5–40,5', 36], '9,7–12,5'],
    ['GROWTH', ['khoảng 36', 40], 'khoảng từ -11,3 đến -8,7'],
    ['SHARE', [4.46, 11.12], near(40.1079)],
    ['SHARE', ['khoảng 5,14', 11.12], 'khoảng 46'],
    ['SHARE', ['4,46 tỷ USD', '11120 triệu USD'], near(40.1079)],
    ['SHARE', [1, 0], '#DIV/0!'],
    ['SHARE', ['hơn 1', 'hơn 2'], '#N/A'],
    ['SHARE', [1], '#VALUE!'],
  ])('%s %j', (name, args, expected) => {
    expect(call(name, args)).toEqual(expected);
  });
});

describe('PARSEVALUE, FORMATVALUE, WORDS, PERIODLABEL', () => {
  test.each<[string, FunctionValue[], unknown]>([
    ['PARSEVALUE', ['gần 60 hoạt động'], ['', 60, 'gần', 'hoạt động']],
    ['PARSEVALUE', ['hơn 4,5 tỉ USD'], [4.5, '', 'hơn', 'tỷ USD']],
    ['PARSEVALUE', ['6,5–7%'], [6.5, 7, '', '%']],
    ['PARSEVALUE', ['khoảng 5,14 tỷ USD'], [5.135, 5.145, 'khoảng', 'tỷ USD']],
    ['PARSEVALUE', ['từ 8% trở lên'], [8, '', 'từ … trở lên', '%']],
    ['PARSEVALUE', [17], [17, 17, '', '']],
    ['PARSEVALUE', ['thứ 4'], [4, 4, 'thứ', '']],
    ['PARSEVALUE', ['cao kỷ lục'], ['', '', 'cao kỷ lục', '']],
    ['PARSEVALUE', ['1.947 tỷ USD'], '#VALUE!'],
    ['PARSEVALUE', ['1.947 tỷ USD', 'vi'], [1947, 1947, '', 'tỷ USD']],
    ['PARSEVALUE', [1.947], [1.947, 1.947, '', '']],
    ['PARSEVALUE', ['7–6%'], '#VALUE!'],
    ['PARSEVALUE', ['–'], '#N/A'],
    ['FORMATVALUE', [4.46, 'tỷ USD'], '4,46 tỷ USD'],
    ['FORMATVALUE', [4.46, 'tỷ USD', 'en'], '4.46 billion USD'],
    ['FORMATVALUE', ['gần 60', 'hoạt động'], 'gần 60 hoạt động'],
    ['FORMATVALUE', ['1591,2 triệu USD', 'tỷ USD'], '1,5912 tỷ USD'],
    ['FORMATVALUE', [6.42, '%'], '6,42%'],
    ['FORMATVALUE', [1234.5, ''], '1.234,5'],
    ['FORMATVALUE', [1234.5, null, 'en'], '1,234.5'],
    ['FORMATVALUE', ['gần 60 dự án'], 'gần 60 dự án'],
    ['FORMATVALUE', ['5 dự án', 'tỷ USD'], '#VALUE!'],
    ['FORMATVALUE', ['nhiều', 'tỷ USD'], '#VALUE!'],
    ['FORMATVALUE', [0.1 + 0.2, '%'], '0,3%'],
    ['WORDS', [0.1 + 0.2], 'không phẩy ba'],
    ['WORDS', [21], 'hai mươi mốt'],
    ['WORDS', ['4,46'], 'bốn phẩy bốn mươi sáu'],
    ['WORDS', [21, 'en'], 'twenty-one'],
    ['WORDS', ['gần 60'], '#VALUE!'],
    ['WORDS', [1e16], '#VALUE!'],
    ['PERIODLABEL', ['2024-S1'], '6 tháng đầu năm 2024'],
    ['PERIODLABEL', [2024], 'năm 2024'],
    ['PERIODLABEL', ['2024-9M', 'en'], 'the first nine months of 2024'],
    ['PERIODLABEL', ['quý I'], '#VALUE!'],
  ])('%s %j', (name, args, expected) => {
    expect(call(name, args)).toEqual(expected);
  });
});

describe('BRIEF', () => {
  const short = (area: string, lang: Lang) =>
    briefText(
      briefOf({
        figures,
        period: parsePeriod('2024'),
        area: figures.areas.find(area, '2024-12-31'),
        today: '2026-11-21',
        lang,
        length: 'short',
      }),
    );

  test('is the short text, of the country where no area is named', () => {
    expect(call('BRIEF', [2024])).toBe(short('VN', 'vi'));
    expect(call('BRIEF', [2024])).toContain('7,09%');
    expect(call('BRIEF', ['2024', 'Bắc Ninh'], 'en')).toBe(short('VN63-27', 'en'));
    expect(call('BRIEF', [2024, 'VN', 'en'])).toBe(short('VN', 'en'));
  });

  test.each<[FunctionValue[], string]>([
    [[1950], '#N/A'],
    [[2024, 'Bắc Nin'], '#VALUE!'],
    [['20245'], '#VALUE!'],
    [[2024, 'VN', 'fr'], '#VALUE!'],
  ])('of %j is %s', (args, error) => {
    expect(call('BRIEF', args)).toBe(error);
  });
});

describe('AREA and REGROUP', () => {
  test.each<[FunctionValue[], unknown]>([
    [['Bắc Giang'], 'VN63-24'],
    [['Tỉnh Bắc Ninh'], 'VN34-24'],
    [['Bắc Ninh', '2024-06-30'], 'VN63-27'],
    [['Bắc Ninh', '30/6/2025'], 'VN63-27'],
    [['Bắc Ninh', 45839], 'VN34-24'],
    [['24', '2024-06-30'], 'VN63-24'],
    [[24, '2025-07-01'], 'VN34-24'],
    [[1, '2025-07-01'], 'VN-01'],
    [['VN63-24'], 'VN63-24'],
    [['VN63-24', '2025-06-30'], 'VN63-24'],
    [['VN63-24', '2025-07-01'], '#VALUE!'],
    [['VN34-75', '2026-04-29'], 'VN34-75'],
    [['Đồng Nai', '2026-04-30'], 'VN34-75B'],
    [['VN', '2026-04-30'], 'VN'],
    [['24'], '#VALUE!'],
    [['Bắc Giang', '2025-07-01'], '#VALUE!'],
    [['Bắc Giang', '2025-07'], '#VALUE!'],
    [['Bắc Giang', '31/6/2025'], '#VALUE!'],
    [['Bắc Giang', 5], '#VALUE!'],
    [['Atlantis'], '#VALUE!'],
  ])('AREA %j', (args, expected) => {
    expect(call('AREA', args)).toBe(expected);
  });

  test('AREA says when a code was in use', () => {
    expect(message('AREA', [27, '2025-07-01'])).toMatch(/^Ngày 01\/07\/2025 không có đơn vị “27”: VN63-27/);
  });

  test('REGROUP spills the whole list', () => {
    const rows = call('REGROUP', ['FDI_REG', 2024, 34]) as unknown[][];
    expect(rows).toHaveLength(34);
    expect(rows).toContainEqual(['VN34-24', 'Bắc Ninh', 'dưới 7,11']);
    expect(rows).toContainEqual(['VN-01', 'Hà Nội', 'chưa có số liệu']);
    expect(call('REGROUP', ['FDI_REG', 2024, 63])).toHaveLength(63);
  });

  test.each<[FunctionValue[], string]>([
    [['FDI_REG', 2024], '#VALUE!'],
    [['FDI_REG', 2024, 35], '#VALUE!'],
    [['FDI', 2024, 34], '#VALUE!'],
  ])('REGROUP %j is %s', (args, error) => {
    expect(call('REGROUP', args)).toBe(error);
  });
});

describe('the function table', () => {
  const names = [
    'KPI',
    'SERIES',
    'RANK',
    'TOP',
    'TARGETSTATUS',
    'TARGETGAP',
    'REQUIREDPACE',
    'GROWTH',
    'CAGR',
    'PROJECT',
    'SHARE',
    'PARSEVALUE',
    'FORMATVALUE',
    'WORDS',
    'PERIODLABEL',
    'AREA',
    'REGROUP',
    'BRIEF',
  ];

  test('has every function once', () => {
    expect(functionTable.map(({ name }) => name)).toEqual(names);
  });

  test('describes everything in both languages, required parameters first', () => {
    for (const { name, summary, parameters, returns, example } of functionTable) {
      expect(name).toMatch(/^[A-Z]+$/);
      for (const text of [summary, returns.description, ...parameters.map(({ description }) => description)]) {
        expect(text.vi).toMatch(/\S/);
        expect(text.en).toMatch(/\S/);
      }
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      if (firstOptional >= 0) expect(parameters.slice(firstOptional).every(({ optional }) => optional)).toBe(true);
      expect(example.startsWith(`=NGKT.${name}(`)).toBe(true);
    }
  });

  test('answers no call with anything but a value or an Excel error', () => {
    const odd: FunctionValue[] = [null, '', 'x', -1, 1e300, true, [], [[]], [[null]], '6,5–7%', 'VN', '2024'];
    for (const { name, parameters } of functionTable) {
      for (const first of odd) {
        for (const second of odd) {
          const args = parameters.map((_, index) => (index % 2 === 0 ? first : second));
          const result = call(name, args);
          expect(['string', 'number', 'object']).toContain(typeof result);
        }
      }
    }
  });

  test('is called by name in any case, with or without its namespace', () => {
    expect(call('words', [2])).toBe('hai');
    expect(call('NGKT.WORDS', [2])).toBe('hai');
    expect(errorOf(() => call('WORD', [2]))).toMatch(/^function\.unknown: .*“WORDS”/);
  });
});
