import { Figures, type Figure } from '../../src/analysis/figure';
import { parsePeriod } from '../../src/kpi/period';
import { formatValue } from '../../src/language/formatValue';
import { activity, agreement, dataset, figuresOf, observed, target } from './sampleDataset';
import { errorOf, reason } from './said';

function figureIn(
  figures: Figures,
  indicator: string,
  area: string,
  period: string,
  more: { counterpart?: string; definition?: string } = {},
): Figure {
  return figures.figure({ indicator, area: figures.areas.find(area), period: parsePeriod(period), ...more });
}

function read(figures: Figures, indicator: string, area: string, period: string): string {
  return formatValue(figureIn(figures, indicator, area, period).value, 'vi');
}

function rules(figure: Figure): string[] {
  return figure.findings.map(({ rule }) => rule);
}

describe('a figure given by an observation', () => {
  test('is read as printed, in the indicator’s unit, with its source', () => {
    const figures = figuresOf([observed('FDI_NEW', 'VN63-27', '2024', '1.591,2 triệu USD', { source: 'Cục ĐTNN' })]);
    const figure = figureIn(figures, 'FDI_NEW', 'VN63-27', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('1,5912 tỷ USD');
    expect(figure.observations.map(({ source }) => source)).toEqual(['Cục ĐTNN']);
    expect(figure.derivation).toBeUndefined();
  });

  test('given in single dollars does not print their zeros; zeros after a decimal mark stay', () => {
    const figures = figuresOf([
      observed('EXPORT', 'VN', '2024', '243500000000 USD'),
      observed('EXPORT', 'VN', '2023', '405530 triệu USD'),
      observed('EXPORT', 'VN', '2022', '382,0 triệu USD'),
      observed('EXPORT', 'VN', '2021', '123456789 USD'),
    ]);
    expect(read(figures, 'EXPORT', 'VN', '2024')).toBe('243,50 tỷ USD');
    expect(read(figures, 'EXPORT', 'VN', '2023')).toBe('405,53 tỷ USD');
    expect(read(figures, 'EXPORT', 'VN', '2022')).toBe('0,3820 tỷ USD');
    expect(read(figures, 'EXPORT', 'VN', '2021')).toBe('0,123456789 tỷ USD');
  });

  test('is found by its code in any case', () => {
    expect(read(figuresOf([observed('AGR', 'VN', '2024', 5)]), 'agr', 'VN', '2024')).toBe('5 thỏa thuận');
  });

  test('keeps its qualifier', () => {
    const figures = figuresOf([observed('AGR', 'VN', '2024', 'hơn 170')]);
    expect(read(figures, 'AGR', 'VN', '2024')).toBe('hơn 170 thỏa thuận');
  });

  test('of zero exists', () => {
    const figures = figuresOf([observed('AGR', 'VN', '2024', 0)]);
    const query = { indicator: 'AGR', area: figures.areas.find('VN'), period: parsePeriod('2024') };
    expect(figures.has(query)).toBe(true);
    expect(figures.has({ ...query, period: parsePeriod('2023') })).toBe(false);
  });

  test('that is missing says whose and when', () => {
    const figure = figureIn(figuresOf([]), 'AGR', 'VN', '2024-S1');
    expect(reason(figure.value)).toMatch(/AGR.*6 tháng đầu năm 2024/);
    expect(figure.status).toBe('M');
  });

  test.each(['M', 'O', 'L', 'Q'] as const)('with status %s is missing and says so', (status) => {
    const figures = figuresOf([observed('EXPORT', 'VN', '2024', 5, { status })]);
    const figure = figureIn(figures, 'EXPORT', 'VN', '2024');
    expect(figure.value.kind).toBe('missing');
    expect(figure.status).toBe(status);
  });

  test.each(['P', 'E'] as const)('carries the status %s', (status) => {
    const figures = figuresOf([observed('EXPORT', 'VN', '2024', 5, { status })]);
    expect(figureIn(figures, 'EXPORT', 'VN', '2024').status).toBe(status);
  });

  test('in a unit of something else is not printed, and the finding says where it stands', () => {
    const figures = figuresOf([observed('EXPORT', 'VN', '2024', '5 dự án', { line: 7 })]);
    const figure = figureIn(figures, 'EXPORT', 'VN', '2024');
    expect(figure.value.kind).toBe('missing');
    expect(figure.findings).toMatchObject([
      { rule: 'figure.unit', severity: 'error', where: { file: 'observations.csv', line: 7 } },
    ]);
  });
});

describe('vintages', () => {
  const growth = [
    observed('GDP_GROWTH', 'VN', '2024-Q1', 5.66, { asOf: '2024-03' }),
    observed('GDP_GROWTH', 'VN', '2024-Q1', 5.87, { asOf: '2024-10-24' }),
    observed('GDP_GROWTH', 'VN', '2024-Q1', 5.98, { asOf: '2025-01' }),
    observed('GDP_GROWTH', 'VN', '2024-Q1', 5.5),
  ];

  test.each([
    [undefined, '5,98%'],
    ['2024-12-31', '5,87%'],
    ['2024-10-24', '5,87%'],
    ['2024-10', '5,87%'],
    ['2024-10-23', '5,66%'],
    ['2024-03-31', '5,66%'],
    ['2024-03-30', '5,5%'],
    ['2020-01-01', '5,5%'],
  ])('known on %s: %s', (asOf, text) => {
    const figures = figuresOf(growth, {}, asOf === undefined ? {} : { asOf });
    expect(read(figures, 'GDP_GROWTH', 'VN', '2024-Q1')).toBe(text);
  });

  test('of targets follow the same rule', () => {
    const targets = [
      target('GDP_GROWTH', 'VN', '2024', '6,0–6,5%', { asOf: '2023-11' }),
      target('GDP_GROWTH', 'VN', '2024', '6,5–7%', { asOf: '2024-07-06' }),
    ];
    const at = (asOf?: string) => {
      const figures = figuresOf([], { targets }, asOf === undefined ? {} : { asOf });
      return figures.target('GDP_GROWTH', parsePeriod('2024'), figures.areas.find('VN'))?.text;
    };
    expect(at()).toBe('6,5–7%');
    expect(at('2024-07-05')).toBe('6,0–6,5%');
    expect(at('2023-10-31')).toBeUndefined();
  });

  test('two targets of one vintage that differ are not chosen between', () => {
    const targets = [target('GDP_GROWTH', 'VN', '2024', '6–6,5%'), target('GDP_GROWTH', 'VN', '2024', '6,5–7%')];
    const figures = figuresOf([], { targets });
    const query = ['GDP_GROWTH', parsePeriod('2024'), figures.areas.find('VN')] as const;
    expect(figures.target(...query)).toBeUndefined();
    expect(figures.targets(...query)).toHaveLength(2);
  });
});

describe('several sources', () => {
  test('that agree are one figure with several sources', () => {
    const figures = figuresOf([
      observed('FTA', 'VN', '2024', 17, { source: 'Ấp Bắc' }),
      observed('FTA', 'VN', '2024', 17, { source: 'The Leader' }),
    ]);
    const figure = figureIn(figures, 'FTA', 'VN', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('17 FTA');
    expect(figure.observations.map(({ source }) => source)).toEqual(['Ấp Bắc', 'The Leader']);
    expect(figure.findings).toEqual([]);
  });

  test('agree also in other units and other words of the same claim', () => {
    const figures = figuresOf([
      observed('FDI_REG', 'VN63-27', '2024', 'hơn 4,5 tỷ USD', { source: 'A' }),
      observed('FDI_REG', 'VN63-27', '2024', 'trên 4.500 triệu USD', { source: 'B' }),
    ]);
    expect(figureIn(figures, 'FDI_REG', 'VN63-27', '2024').observations).toHaveLength(2);
  });

  test('that disagree give no figure but a conflict naming both', () => {
    const figures = figuresOf([
      observed('HLA', 'VN', '2024', 36, { source: 'Lạng Sơn' }),
      observed('HLA', 'VN', '2024', 40, { source: 'Thanh Hóa' }),
    ]);
    const figure = figureIn(figures, 'HLA', 'VN', '2024');
    expect(figure.value.kind).toBe('missing');
    expect(rules(figure)).toEqual(['figure.conflict']);
    expect(figure.findings[0]?.message.vi).toMatch(/36.*Lạng Sơn.*40.*Thanh Hóa/);
  });

  test('of unequal claims are a conflict even where both may be true', () => {
    const figures = figuresOf([
      observed('HLA', 'VN', '2024', 'gần 60', { source: 'A' }),
      observed('HLA', 'VN', '2024', 58, { source: 'B' }),
    ]);
    expect(rules(figureIn(figures, 'HLA', 'VN', '2024'))).toEqual(['figure.conflict']);
  });

  test('one of which says it in words only: the number stands, the words are reported', () => {
    const figures = figuresOf([
      observed('EXPORT_AGRI', 'VN', '2024', 'đạt mức cao kỷ lục', { source: 'A' }),
      observed('EXPORT_AGRI', 'VN', '2024', 62.5, { source: 'B' }),
    ]);
    const figure = figureIn(figures, 'EXPORT_AGRI', 'VN', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('62,5 tỷ USD');
    expect(figure.findings).toMatchObject([{ rule: 'figure.words', severity: 'info' }]);
  });

  test('all in words stay words', () => {
    const figures = figuresOf([observed('AGR', 'VN', '2024-S1', 'nhiều')]);
    expect(read(figures, 'AGR', 'VN', '2024-S1')).toBe('nhiều');
  });
});

describe('definitions', () => {
  const half = observed('HLA', 'VN', '2024-S1', 36);
  const leaders = observed('HLA', 'VN', '2024', 'gần 60', { definition: 'lãnh đạo chủ chốt', source: 'Ấp Bắc' });
  const economic = observed('HLA', 'VN', '2024', 'gần 60', { definition: 'trọng tâm kinh tế', source: 'The Leader' });

  test('the catalogue’s is used where it has a figure', () => {
    const figures = figuresOf([leaders, observed('HLA', 'VN', '2024', 57)]);
    expect(read(figures, 'HLA', 'VN', '2024')).toBe('57 hoạt động');
  });

  test('another one is used when asked for', () => {
    const figures = figuresOf([leaders, economic]);
    const figure = figureIn(figures, 'HLA', 'VN', '2024', { definition: 'trọng tâm kinh tế' });
    expect(figure.observations.map(({ source }) => source)).toEqual(['The Leader']);
    expect(figure.definition).toBe('trọng tâm kinh tế');
    expect(figure.findings).toEqual([]);
  });

  test('the only other one is used with a warning that names it', () => {
    const figure = figureIn(figuresOf([leaders]), 'HLA', 'VN', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('gần 60 hoạt động');
    expect(rules(figure)).toEqual(['figure.definition']);
    expect(figure.findings[0]?.message.vi).toContain('lãnh đạo chủ chốt');
  });

  test('several others give no figure and a finding that names them', () => {
    const figure = figureIn(figuresOf([leaders, economic]), 'HLA', 'VN', '2024');
    expect(figure.value.kind).toBe('missing');
    expect(figure.findings[0]?.message.vi).toMatch(/lãnh đạo chủ chốt.*trọng tâm kinh tế/);
  });

  test('a part by the catalogue’s definition comes before a whole by another', () => {
    expect(read(figuresOf([half, leaders]), 'HLA', 'VN', '2024')).toBe('ít nhất 36 hoạt động');
  });
});

describe('a figure summed over time', () => {
  const quarter = (number: number, value: number | string) => observed('EXPORT', 'VN', `2024-Q${number}`, value);

  test('is the sum of its quarters when all are there', () => {
    const figures = figuresOf([quarter(1, 93), quarter(2, 97.5), quarter(3, 108.6), quarter(4, 106.4)]);
    const figure = figureIn(figures, 'EXPORT', 'VN', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('405,5 tỷ USD');
    expect(figure.derivation?.vi).toBe('Tổng của Q.I/2024 + Q.II/2024 + Q.III/2024 + Q.IV/2024');
    expect(figure.observations).toHaveLength(4);
  });

  test('mixes half-years, quarters and months that fit together', () => {
    const figures = figuresOf([
      observed('EXPORT', 'VN', '2024-S1', 190),
      quarter(3, 108),
      observed('EXPORT', 'VN', '2024-10', 35),
      observed('EXPORT', 'VN', '2024-11', 34),
      observed('EXPORT', 'VN', '2024-12', 36),
    ]);
    expect(read(figures, 'EXPORT', 'VN', '2024')).toBe('403 tỷ USD');
  });

  test('never counts a month twice', () => {
    const figures = figuresOf([
      observed('EXPORT', 'VN', '2024-9M', 299),
      observed('EXPORT', 'VN', '2024-S1', 190),
      quarter(4, 106),
    ]);
    expect(read(figures, 'EXPORT', 'VN', '2024')).toBe('405 tỷ USD');
  });

  test('with a quarter missing is only "ít nhất", and says what is missing', () => {
    const figures = figuresOf([quarter(1, 93), quarter(2, 97), quarter(3, 108)]);
    const figure = figureIn(figures, 'EXPORT', 'VN', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('ít nhất 298 tỷ USD');
    expect(figure.partial).toBe(true);
    expect(figure.derivation?.vi).toContain('còn thiếu Q.IV/2024');
    expect(figure.findings).toMatchObject([{ severity: 'warning', rule: 'figure.partial' }]);
    expect(figure.findings[0]?.message.vi).toMatch(/EXPORT.*ít nhất 298 tỷ USD.*thiếu số liệu Q\.IV\/2024/);
  });

  test('with a quarter missing is missing where parts can be negative', () => {
    const figures = figuresOf([observed('FDI_ADJ', 'VN', '2024-Q1', 1), observed('FDI_ADJ', 'VN', '2024-Q2', 1)]);
    const figure = figureIn(figures, 'FDI_ADJ', 'VN', '2024');
    expect(reason(figure.value)).toContain('6T cuối/2024');
  });

  test('of which the known part has only an upper bound is missing, and says what is missing', () => {
    const figures = figuresOf([observed('FDI_REG', 'VN', '2024-10M', 'gần 27,26')]);
    expect(reason(figureIn(figures, 'FDI_REG', 'VN', '2024').value)).toContain('T11/2024–T12/2024');
  });

  test('takes a quarter said in words as missing', () => {
    const figures = figuresOf([quarter(1, 93), quarter(2, 97), quarter(3, 108), quarter(4, 'cao kỷ lục')]);
    expect(read(figures, 'EXPORT', 'VN', '2024')).toBe('ít nhất 298 tỷ USD');
  });

  test('keeps the weakest claim and status', () => {
    const figures = figuresOf([
      quarter(1, 93),
      quarter(2, 'hơn 97'),
      quarter(3, 108),
      observed('EXPORT', 'VN', '2024-Q4', 106, { status: 'E' }),
    ]);
    const figure = figureIn(figures, 'EXPORT', 'VN', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('trên 404 tỷ USD');
    expect(figure.status).toBe('E');
  });

  test('is not made for rates', () => {
    const figures = figuresOf([1, 2, 3, 4].map((number) => observed('GDP_GROWTH', 'VN', `2024-Q${number}`, 6)));
    expect(figureIn(figures, 'GDP_GROWTH', 'VN', '2024').value.kind).toBe('missing');
  });
});

describe('a stock', () => {
  test('of a year is that of its last month', () => {
    const figures = figuresOf([
      observed('FDI_STOCK', 'VN', '2024-12', 502.8),
      observed('FDI_STOCK', 'VN', '2024-11', 500),
    ]);
    const figure = figureIn(figures, 'FDI_STOCK', 'VN', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('502,8 tỷ USD');
    expect(figure.derivation?.vi).toContain('tháng 12/2024');
  });

  test('is not that of an earlier month', () => {
    const figures = figuresOf([observed('FDI_STOCK', 'VN', '2024-11', 500)]);
    expect(figureIn(figures, 'FDI_STOCK', 'VN', '2024').value.kind).toBe('missing');
  });

  test('of a quarter is that of the year that ends with it', () => {
    const figures = figuresOf([observed('FDI_STOCK', 'VN', '2024', 502.8)]);
    expect(read(figures, 'FDI_STOCK', 'VN', '2024-Q4')).toBe('502,8 tỷ USD');
  });

  test('stated differently for the same day is a conflict', () => {
    const figures = figuresOf([
      observed('FDI_STOCK', 'VN', '2024-12', 502.8),
      observed('FDI_STOCK', 'VN', '2024-Q4', 500),
    ]);
    expect(rules(figureIn(figures, 'FDI_STOCK', 'VN', '2024'))).toEqual(['figure.conflict']);
  });
});

describe('registered FDI from its components', () => {
  const part = (code: string, value: number) => observed(code, 'VN63-27', '2024', value);

  test('is their sum', () => {
    const figures = figuresOf([part('FDI_NEW', 1.89), part('FDI_ADJ', 2.95), part('FDI_SHARE', 0.27)]);
    const figure = figureIn(figures, 'FDI_REG', 'VN63-27', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('5,11 tỷ USD');
    expect(figure.derivation?.vi).toContain('Vốn FDI đăng ký cấp mới');
  });

  test('is a lower bound when only a part that cannot be negative is missing', () => {
    expect(read(figuresOf([part('FDI_NEW', 1.89), part('FDI_ADJ', 2.95)]), 'FDI_REG', 'VN63-27', '2024')).toBe(
      'ít nhất 4,84 tỷ USD',
    );
  });

  test('is missing when the adjustments, which may be negative, are', () => {
    const figures = figuresOf([part('FDI_NEW', 1.89), part('FDI_SHARE', 0.27)]);
    expect(figureIn(figures, 'FDI_REG', 'VN63-27', '2024').value.kind).toBe('missing');
  });

  test('gives way to a figure given directly', () => {
    const figures = figuresOf([
      part('FDI_NEW', 1.89),
      part('FDI_ADJ', 2.95),
      part('FDI_SHARE', 0.27),
      part('FDI_REG', 5.2),
    ]);
    expect(read(figures, 'FDI_REG', 'VN63-27', '2024')).toBe('5,2 tỷ USD');
  });

  test('also over the quarters', () => {
    const figures = figuresOf(
      [1, 2, 3, 4].flatMap((q) =>
        ['FDI_NEW', 'FDI_ADJ', 'FDI_SHARE'].map((code) => observed(code, 'VN-01', `2024-Q${q}`, 1)),
      ),
    );
    expect(read(figures, 'FDI_REG', 'VN-01', '2024')).toBe('12 tỷ USD');
  });

  const quarters = (area: string, codes: readonly string[]) =>
    [1, 2, 3].flatMap((q) => codes.map((code) => observed(code, area, `2025-Q${q}`, code === 'FDI_REG' ? 3 : 1)));
  const components = ['FDI_NEW', 'FDI_ADJ', 'FDI_SHARE'];

  test('a quarter’s total that was revised counts in the sum of the quarters', () => {
    const revised = [
      ...quarters('VN', ['FDI_REG', ...components]),
      observed('FDI_REG', 'VN', '2025-Q3', 5, { asOf: '2025-12-20' }),
    ];
    expect(read(figuresOf(revised), 'FDI_REG', 'VN', '2025-Q3')).toBe('5 tỷ USD');
    expect(read(figuresOf(revised), 'FDI_REG', 'VN', '2025-9M')).toBe('11 tỷ USD');
  });

  test('a merged province’s total counts the totals of its parts', () => {
    const rows = [...quarters('VN63-27', components), ...quarters('VN63-24', ['FDI_REG', ...components])];
    const revised = [...rows, observed('FDI_REG', 'VN63-24', '2025-Q1', 7, { asOf: '2025-12-20' })];
    expect(read(figuresOf(revised), 'FDI_REG', 'VN34-24', '2025-Q1')).toBe('10 tỷ USD');
  });

  test('components published for the very period come before the quarters', () => {
    const rows = [...quarters('VN', ['FDI_REG']), ...components.map((code) => observed(code, 'VN', '2025-9M', 4))];
    expect(read(figuresOf(rows), 'FDI_REG', 'VN', '2025-9M')).toBe('12 tỷ USD');
  });

  test('of several known parts the largest is told', () => {
    const rows = [
      observed('FDI_REG', 'VN', '2025-Q1', 3),
      ...['FDI_NEW', 'FDI_ADJ'].map((code) => observed(code, 'VN', '2025-9M', 4)),
    ];
    expect(read(figuresOf(rows), 'FDI_REG', 'VN', '2025-9M')).toBe('ít nhất 8 tỷ USD');
  });
});

describe('figures counted in the registers', () => {
  const ftas = [
    agreement('AFTA', { kind: 'FTA', inForce: '1993' }),
    agreement('RCEP', { kind: 'FTA', inForce: '2022-01-01' }),
    agreement('VIFTA', { kind: 'FTA', signed: '2023-07-25', inForce: '2024-11' }),
    agreement('UAE', { kind: 'FTA', signed: '2024-10-28' }),
    agreement('MOU-1', { signed: '2024-05-02', status: 'completed' }),
    agreement('MOU-2', { signed: '2024-06', area: 'VN-01' }),
    agreement('MOU-3', { signed: '2023-12-31' }),
  ];

  test('FTAs are those signed or in force by the last day', () => {
    const figures = figuresOf([], { agreements: ftas });
    expect(read(figures, 'FTA', 'VN', '2024')).toBe('4 FTA');
    expect(read(figures, 'FTA', 'VN', '2023')).toBe('3 FTA');
    expect(read(figures, 'FTA', 'VN', '2022')).toBe('2 FTA');
  });

  test('an FTA of which only the later entry into force is known makes the count "ít nhất"', () => {
    const figure = figureIn(figuresOf([], { agreements: ftas }), 'FTA', 'VN', '2020');
    expect(formatValue(figure.value, 'vi')).toBe('ít nhất 1 FTA');
    expect(figure.findings).toMatchObject([{ severity: 'warning', rule: 'figure.partial' }]);
  });

  test('the count stops at the day that is known', () => {
    const at = (asOf: string) => read(figuresOf([], { agreements: ftas }, { asOf }), 'FTA', 'VN', '2024');
    expect(at('2024-06-30')).toBe('3 FTA');
    expect(at('2024-10-28')).toBe('4 FTA');
    expect(at('2024-10')).toBe('4 FTA');
  });

  test('a published count comes first', () => {
    expect(read(figuresOf([observed('FTA', 'VN', '2024', 17)], { agreements: ftas }), 'FTA', 'VN', '2024')).toBe(
      '17 FTA',
    );
  });

  test('agreements signed in the period, FTAs not counted', () => {
    const figures = figuresOf([], { agreements: ftas });
    const figure = figureIn(figures, 'AGR', 'VN', '2024');
    expect(formatValue(figure.value, 'vi')).toBe('2 thỏa thuận');
    expect(figure.derivation?.vi).toContain('danh mục');
    expect(read(figures, 'AGR', 'VN-01', '2024')).toBe('1 thỏa thuận');
    expect(figureIn(figures, 'AGR', 'VN', '2022').value.kind).toBe('missing');
  });

  test('a date known only to the month makes a shorter period’s count uncertain', () => {
    const figures = figuresOf([], { agreements: [...ftas, agreement('MOU-4', { signed: '2024' })] });
    expect(read(figures, 'AGR', 'VN', '2024-Q2')).toBe('ít nhất 2 thỏa thuận');
  });

  test('the completion rate is of all signed by the last day', () => {
    const figures = figuresOf([], { agreements: ftas });
    expect(read(figures, 'COMMIT_DONE_RATE', 'VN', '2024')).toBe('33,3%');
    expect(figureIn(figures, 'COMMIT_DONE_RATE', 'VN', '2022').value.kind).toBe('missing');
  });

  test('there is no completion rate of a day after which the register was kept on', () => {
    const figures = figuresOf([], { agreements: ftas });
    expect(reason(figureIn(figures, 'COMMIT_DONE_RATE', 'VN', '2023').value)).toContain('31/12/2023');
    const then = figuresOf([], { agreements: ftas }, { today: '2023-12-31' });
    expect(read(then, 'COMMIT_DONE_RATE', 'VN', '2023')).toBe('0,0%');
  });

  const activities = [
    activity('a', '2024-02-01'),
    activity('b', '2024-08'),
    activity('c', '2024-09', { definition: 'khác' }),
  ];

  test('activities count by the definition asked for', () => {
    const figures = figuresOf([], { activities });
    expect(read(figures, 'HLA', 'VN', '2024')).toBe('2 hoạt động');
    expect(formatValue(figureIn(figures, 'HLA', 'VN', '2024', { definition: 'khác' }).value, 'vi')).toBe('1 hoạt động');
  });

  test('a register that holds fewer than was published for a part of the period is not counted', () => {
    const figures = figuresOf(
      [observed('HLA', 'VN', '2024-S1', 'nhiều'), observed('HLA', 'VN', '2024-Q1', 20, { definition: 'x' })],
      { activities },
    );
    const figure = figureIn(figures, 'HLA', 'VN', '2024');
    expect(figure.value.kind).toBe('missing');
  });
});

test('an unknown indicator is an error that names the nearest', () => {
  const figures = new Figures(dataset());
  expect(errorOf(() => figures.indicator('FDI_REGG'))).toMatch(/^indicator\.unknown: .*FDI_REG/);
});

describe('a series', () => {
  const figures = figuresOf([
    observed('EXPORT', 'VN', '2024', 405),
    observed('EXPORT', 'VN', '2023-Q4', 96),
    observed('EXPORT', 'VN', '2024-Q1', 93),
    observed('EXPORT', 'VN', '2024-Q3', 108),
  ]);
  const texts = (...bounds: (string | undefined)[]) => {
    const [from, to] = bounds.map((one) => (one === undefined ? undefined : parsePeriod(one)));
    return figures
      .series('EXPORT', figures.areas.find('VN'), from, to)
      .map(({ period, value }) => `${period.id} ${formatValue(value, 'vi', { unit: false })}`);
  };

  test('takes the commonest kind of period and shows the gaps', () => {
    expect(texts()).toEqual(['2023-Q4 96', '2024-Q1 93', '2024-Q2 chưa có số liệu', '2024-Q3 108']);
  });

  test('keeps to its bounds and their kind', () => {
    expect(texts('2024-Q1', '2024-Q1')).toEqual(['2024-Q1 93']);
    expect(texts('2023', '2024')).toEqual(['2023 ít nhất 96', '2024 405']);
  });

  test('reaches as far as figures can be computed: years from quarters, the country from provinces', () => {
    const quarters = ['2023', '2024'].flatMap((year) =>
      [1, 2, 3, 4].map((quarter) => observed('EXPORT', 'VN', `${year}-Q${quarter}`, quarter)),
    );
    const years = figuresOf([...quarters, observed('EXPORT', 'VN', '2025-Q1', 9)]);
    const to = parsePeriod('2024');
    expect(years.series('EXPORT', years.areas.find('VN'), undefined, to).map(({ period }) => period.id)).toEqual([
      '2023',
      '2024',
    ]);
    const list = years.areas.list('34', '2026-06-30').map(({ id }) => observed('FDI_NEW', id, '2026-Q2', 1));
    const country = figuresOf(list);
    expect(country.series('FDI_NEW', country.areas.find('VN')).map(({ value }) => formatValue(value, 'vi'))).toEqual([
      '34 tỷ USD',
    ]);
  });

  test('of a merged province holds the sums of the provinces before', () => {
    const merged = figuresOf([
      ...['VN63-24', 'VN63-27'].map((area) => observed('FDI_REG', area, '2025-Q1', 0.5)),
      observed('FDI_REG', 'VN34-24', '2025-Q3', 2),
    ]);
    const series = merged.series('FDI_REG', merged.areas.find('VN34-24'));
    expect(series.map(({ period, value }) => `${period.id} ${formatValue(value, 'vi')}`)).toEqual([
      '2025-Q1 1,0 tỷ USD',
      '2025-Q2 chưa có số liệu',
      '2025-Q3 2 tỷ USD',
    ]);
  });

  test('a part of a period at either end is no beginning', () => {
    const parts = figuresOf(
      ['2023-Q4', '2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'].map((at) => observed('EXPORT', 'VN', at, 1)),
    );
    const years = parts.series('EXPORT', parts.areas.find('VN'), undefined, undefined, 'year');
    expect(years.map(({ period }) => period.id)).toEqual(['2024']);
  });

  test('of nothing is empty', () => {
    expect(figures.series('FDI_STOCK', figures.areas.find('VN'))).toEqual([]);
  });
});

test('a sum over quarters tells of a quarter on which sources disagree, and does not only call it missing', () => {
  const figures = figuresOf([
    observed('FDI_NEW', 'VN', '2024-Q1', 4, { source: 'a' }),
    observed('FDI_NEW', 'VN', '2024-Q1', 4.1, { source: 'b' }),
    observed('FDI_NEW', 'VN', '2024-Q2', 5, { source: 'a' }),
  ]);
  const area = figures.areas.find('VN');
  const { value, findings } = figures.figure({ indicator: 'FDI_NEW', period: parsePeriod('2024-S1'), area });
  expect(formatValue(value, 'vi')).toBe('ít nhất 5 tỷ USD');
  expect(findings.map(({ rule }) => rule)).toEqual(['figure.partial', 'figure.partConflict']);
  expect(findings[1]?.message.vi).toMatch(/Các nguồn cho số khác nhau.*4 tỷ USD \(a\); 4,1 tỷ USD \(b\)/);
});
