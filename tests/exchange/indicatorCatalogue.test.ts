import { Figures } from '../../src/analysis/figure';
import { builtInIndicators } from '../../src/exchange/indicatorCatalogue';
import { parsePeriod } from '../../src/kpi/period';
import { datasetOf, OBSERVATIONS, problemsOf } from './files';

const ROW = `${OBSERVATIONS}HLA,VN,2024,60,gần,,S\n`;
const withIndicators = (json: unknown) => ({ 'observations.csv': ROW, 'indicators.json': JSON.stringify(json) });

test('the catalogue has every first indicator, named and defined in both languages', () => {
  const codes = builtInIndicators.map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(
      'HLA AGR FTA GDP_GROWTH GDP_LEVEL FDI_REG FDI_NEW FDI_ADJ FDI_SHARE FDI_STOCK FDI_PROJECTS FDI_PARTNERS FDI_RANK EXPORT EXPORT_AGRI PROMO_EVENTS BUSINESS_SUPPORTED COMMIT_DONE_RATE'.split(
        ' ',
      ),
    ),
  );
  expect(new Set(codes).size).toBe(codes.length);
  for (const { name, definition } of builtInIndicators) {
    for (const text of [name.vi, name.en, definition.vi, definition.en]) expect(text).not.toBe('');
    expect(name.vi).toBe(name.vi.normalize('NFC'));
  }
});

test('stocks take the last period, flows add up, rates do neither, and a smaller rank is better', () => {
  const byCode = new Map(builtInIndicators.map((indicator) => [indicator.code, indicator]));
  expect(byCode.get('FDI_STOCK')).toMatchObject({ basis: 'stock', overTime: 'last', overAreas: 'sum' });
  expect(byCode.get('FTA')).toMatchObject({ basis: 'stock', overTime: 'last', overAreas: 'none' });
  expect(byCode.get('FDI_REG')).toMatchObject({ basis: 'flow', overTime: 'sum', overAreas: 'sum', nonNegative: true });
  expect(byCode.get('GDP_GROWTH')).toMatchObject({
    kind: 'rate',
    overTime: 'none',
    overAreas: 'none',
    nonNegative: false,
  });
  expect(byCode.get('FDI_RANK')).toMatchObject({ kind: 'rank', betterWhen: 'lower' });
});

test("indicators of the data set's own stand beside the built-in ones and win over them", async () => {
  const own = [
    { code: 'FACTORIES', kind: 'count', unit: 'nhà máy', name: { vi: 'Nhà máy', en: 'Factories' } },
    { code: 'FDI_REG', kind: 'amount', unit: 'triệu USD', name: 'Vốn FDI' },
  ];
  const { indicators } = await datasetOf(withIndicators(own));
  expect(indicators.get('FACTORIES')).toMatchObject({
    overTime: 'sum',
    overAreas: 'sum',
    decimals: 0,
    definitionVersion: '1',
    definition: { vi: 'Nhà máy' },
  });
  expect(indicators.get('FDI_REG')?.unit).toBe('triệu USD');
  expect(indicators.get('HLA')?.unit).toBe('hoạt động');
});

test('an own indicator replaces the built-in one whatever its capitals, in rows and in every question', async () => {
  const row = 'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,SOURCE\nFdi_Reg,VN,2024,693.0,S\n';
  const dataset = await datasetOf({
    'observations.csv': row,
    'targets.csv': 'INDICATOR,REF_AREA,TIME_PERIOD,LOW,SOURCE\nfdi_REG,VN,2024,700,S\n',
    'indicators.json': JSON.stringify([
      { code: 'fdi_reg', kind: 'amount', name: 'Vốn đăng ký', unit: 'triệu USD' },
      { code: 'agr', kind: 'count', name: 'Tên riêng', unit: 'cái' },
    ]),
  });
  expect([...dataset.indicators.keys()].filter((code) => code !== code.toUpperCase())).toEqual([]);
  expect(dataset.observations[0]).toMatchObject({ indicator: 'FDI_REG', value: { unit: 'triệu USD' } });
  const figures = new Figures(dataset, {});
  const country = figures.areas.find('VN');
  for (const code of ['fdi_reg', 'FDI_REG', 'Fdi_Reg']) {
    const period = parsePeriod('2024');
    expect(figures.figure({ indicator: code, area: country, period })).toMatchObject({
      indicator: { name: { vi: 'Vốn đăng ký' } },
      value: { number: 693, unit: 'triệu USD' },
    });
    expect(figures.target(code, period, country)?.text).toBe('≥700 triệu USD');
  }
  expect(figures.indicator('AGR').name.vi).toBe('Tên riêng');
  expect(figures.indicator('agr')).toBe(figures.indicator('AGR'));
});

test.each([
  ['not a list', {}, 'json.type indicators.json'],
  ['an entry that is no object', [5], 'json.type indicators.json'],
  ['no code', [{ kind: 'count' }], 'indicator.code indicators.json code'],
  ['a code in small letters', [{ code: 'fdi-reg', kind: 'count' }], 'indicator.code indicators.json code'],
  ['no kind', [{ code: 'X' }], 'cell.unknownWord indicators.json kind'],
  [
    'an unknown rule over time',
    [{ code: 'X', kind: 'count', overTime: 'average' }],
    'cell.unknownWord indicators.json overTime',
  ],
  ['decimals that are no number', [{ code: 'X', kind: 'rate', decimals: '2' }], 'json.type indicators.json decimals'],
  [
    'one code twice',
    [
      { code: 'X', kind: 'count' },
      { code: 'X', kind: 'count' },
    ],
    'indicator.twice indicators.json',
  ],
  [
    'one code in capitals and in small letters',
    [
      { code: 'OWN', kind: 'count' },
      { code: 'own', kind: 'count' },
    ],
    'indicator.twice indicators.json',
  ],
])('%s is a problem of indicators.json', async (_, json, problem) => {
  expect(await problemsOf(withIndicators(json))).toEqual([problem]);
});
