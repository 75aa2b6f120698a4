import { catalogueOf, searchCatalogue } from '../../src/taskpane/views/data/catalogue';
import { indicatorSynonyms } from '../../src/taskpane/views/data/indicatorSynonyms';
import { indicatorAreas } from '../../src/taskpane/views/data/indicatorAreas';
import { nextPlace } from '../../src/taskpane/views/data/listKeys';
import { missing } from '../../src/kpi/value';
import { sameInBoth } from '../../src/kpi/bilingual';
import { figuresOf, observed } from '../analysis/sampleDataset';

const figures = figuresOf(
  [
    observed('HLA', 'VN', '2023', 44),
    observed('HLA', 'VN', '2024', 'gần 60'),
    observed('FDI_NEW', 'VN', '2024', 19.7),
    observed('FDI_ADJ', 'VN', '2024', 13.9),
    observed('FDI_SHARE', 'VN', '2024', 4.5),
    observed('FDI_RANK', 'VN63-24', '2023', 'thứ 4'),
    observed('EXPORT', 'VN', '2024', missing(sameInBoth('chưa công bố'))),
    observed('AGR', 'VN', '2026', 12, { asOf: '2026-05-01' }),
  ],
  {},
  { asOf: '2025-01-31', today: '2026-06-01' },
);
const entries = catalogueOf(figures);
const codes = (query: string) => searchCatalogue(entries, query).map(({ indicator }) => indicator.code);
const entry = (code: string) => entries.find(({ indicator }) => indicator.code === code);

describe('the catalogue of indicators', () => {
  test('those with figures come first, derived figures and provinces count', () => {
    const withFigures = entries.filter(({ hasFigures }) => hasFigures).map(({ indicator }) => indicator.code);
    expect(withFigures).toEqual(['HLA', 'FDI_REG', 'FDI_NEW', 'FDI_ADJ', 'FDI_SHARE', 'FDI_RANK']);
    expect(entries.slice(0, 6).map(({ indicator }) => indicator.code)).toEqual(withFigures);
  });

  test('the newest national figure stands beside the name', () => {
    expect(entry('HLA')?.latest?.period.id).toBe('2024');
    expect(entry('FDI_REG')?.latest?.value).toMatchObject({ kind: 'exact', number: 38.1 });
    expect(entry('FDI_RANK')?.latest).toBeUndefined();
  });

  test('what was published later, or is stated as missing, is no figure', () => {
    expect(entry('AGR')?.hasFigures).toBe(false);
    expect(entry('EXPORT')?.hasFigures).toBe(false);
  });

  test('sources that disagree about the newest figure are told, not taken for figures of provinces', () => {
    const disputed = catalogueOf(
      figuresOf(
        [
          observed('FDI_STOCK', 'VN', '2024', 500, { source: 'A' }),
          observed('FDI_STOCK', 'VN', '2024', 502, { source: 'B' }),
          observed('HLA', 'VN', '2023', 44),
          observed('HLA', 'VN', '2024', 60, { source: 'A' }),
          observed('HLA', 'VN', '2024', 61, { source: 'B' }),
        ],
        {},
        { today: '2025-01-31' },
      ),
    );
    const of = (code: string) => disputed.find(({ indicator }) => indicator.code === code);
    expect(of('FDI_STOCK')).toMatchObject({ hasFigures: true, disputed: { id: '2024' } });
    expect(of('FDI_STOCK')?.latest).toBeUndefined();
    expect(of('HLA')).toMatchObject({ latest: { period: { id: '2023' } }, disputed: { id: '2024' } });
    expect(entry('HLA')?.disputed).toBeUndefined();
  });

  test('an empty data set has no figures and does not fail', () => {
    const empty = catalogueOf(figuresOf([], {}, { today: '2025-01-31' }));
    expect(empty.some(({ hasFigures }) => hasFigures)).toBe(false);
  });
});

describe('searching the catalogue', () => {
  test('without accents, in either language, by code with or without its underscore', () => {
    expect(codes('doi ngoai cap cao')[0]).toBe('HLA');
    expect(codes('ĐỐI NGOẠI')[0]).toBe('HLA');
    expect(codes('high-level external')[0]).toBe('HLA');
    expect(codes('fdi reg')[0]).toBe('FDI_REG');
    expect(codes('fdi_reg')[0]).toBe('FDI_REG');
  });

  test('words in any order; a word of the definition finds too, after names', () => {
    expect(codes('cao cap ngoai')).toContain('HLA');
    expect(codes('hoi nghi')).toContain('HLA');
  });

  test('by words that stand neither in names nor in definitions', () => {
    expect(codes('tang truong')[0]).toBe('GDP_GROWTH');
    expect(codes('Tăng trưởng kinh tế')[0]).toBe('GDP_GROWTH');
    expect(codes('economic growth')[0]).toBe('GDP_GROWTH');
    expect(codes('giai ngan')[0]).toBe('FDI_DISBURSED');
    expect(codes('nong san')[0]).toBe('EXPORT_AGRI');
    expect(codes('enterprises')[0]).toBe('BUSINESS_SUPPORTED');
    expect(codes('dau tu truc tiep nuoc ngoai')).toContain('FDI_REG');
  });

  test('every word list is of an indicator of the catalogue', () => {
    const known = entries.map(({ indicator }) => indicator.code);
    expect(Object.keys(indicatorSynonyms).filter((code) => !known.includes(code))).toEqual([]);
  });

  test('what is found in a code comes before what is found in a definition, figures before none', () => {
    const found = codes('fdi');
    expect(found[0]).toBe('FDI_REG');
    expect(found.indexOf('FDI_RANK')).toBeLessThan(found.indexOf('FDI_STOCK'));
  });

  test('nothing typed shows all, nonsense none', () => {
    expect(codes('  ')).toHaveLength(entries.length);
    expect(codes('xyzzy')).toEqual([]);
  });
});

test('areas with figures stand before the others, under the name of their time', () => {
  const options = indicatorAreas(figures, 'FDI_RANK', 'vi');
  expect(options.slice(0, 4).map(({ key }) => key)).toEqual(['VN', 'with', 'VN63-24', 'others']);
  expect(options[2]?.text).toContain('Bắc Giang');
  expect(options.filter(({ heading }) => !heading)).toHaveLength(1 + 1 + 34);
});

test('keys move inside the list and not beyond it', () => {
  expect(nextPlace('ArrowDown', -1, 3)).toBe(0);
  expect(nextPlace('ArrowDown', 2, 3)).toBeUndefined();
  expect(nextPlace('ArrowUp', 0, 3)).toBeUndefined();
  expect(nextPlace('End', 0, 3)).toBe(2);
  expect(nextPlace('Home', 2, 3)).toBe(0);
  expect(nextPlace('a', 1, 3)).toBeUndefined();
  expect(nextPlace('End', 0, 0)).toBeUndefined();
});
