import { builtInIndicators } from '../../src/exchange/indicatorCatalogue';
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
])('%s is a problem of indicators.json', async (_, json, problem) => {
  expect(await problemsOf(withIndicators(json))).toEqual([problem]);
});
