import { checkDataset } from '../../../src/analysis/checks';
import { Figures } from '../../../src/analysis/figure';
import { rank } from '../../../src/analysis/rank';
import { consolidate } from '../../../src/exchange/consolidation';
import { parsePeriod } from '../../../src/kpi/period';
import { everyProvince, figureOf, options, read, report, said, type Given } from './accepted';

describe('an entry', () => {
  test('keeps value, unit, words, status and note, and says where it comes from down to the cell', async () => {
    const { dataset } = await read([
      report('VN34-24', '2026-Q2', {
        EXPORT: { value: 20_000.5, qualifier: 'hơn', status: 'P', note: 'Theo "Hải quan", sơ bộ\ndòng hai' },
        FDI_DISBURSED: { value: 1.5, unit: 'tỷ USD', status: 'E' },
        FDI_PARTNERS: null,
        FDI_RANK: 3,
      }),
    ]);
    const [first, estimated, missing, rank] = dataset.observations;
    expect(first).toMatchObject({
      indicator: 'EXPORT',
      definition: '1',
      area: 'VN34-24',
      period: '2026-Q2',
      value: { kind: 'above', number: 20_000.5, word: 'hơn', unit: 'triệu USD' },
      status: 'P',
      cutOff: '2026-06-14',
      asOf: '2026-06-20',
      comment: 'Theo "Hải quan", sơ bộ\ndòng hai',
      source: "Báo cáo Quý II/2026 của Tỉnh Bắc Ninh, lần 1, duyệt ngày 20/6/2026; ô 'Số liệu'!F-EXPORT",
    });
    expect(estimated).toMatchObject({ status: 'E', value: { number: 1.5, unit: 'tỷ USD', estimate: true } });
    expect(missing).toMatchObject({ status: 'M', comment: 'Chưa có' });
    expect(rank).toMatchObject({ value: { kind: 'rank', rank: 3 } });
  });

  test('entered with binary noise is read back as it was meant', async () => {
    const { dataset } = await read([report('VN-01', '2026-Q2', { EXPORT: 0.1 + 0.2, EXPORT_AGRI: 1e-7 })]);
    expect(dataset.observations.slice(0, 2).map(({ value }) => 'number' in value && value.number)).toEqual([0.3, 1e-7]);
  });

  test('that looks like a formula is made harmless, told, and still there', async () => {
    const { files, findings, dataset } = await read([
      report('VN-01', '2026-Q2', { EXPORT: { value: 5, note: '\u200b=HYPERLINK("x")', counterpart: '＝Lào' } }),
    ]);
    expect(findings.filter(({ rule }) => rule === 'consolidation.formula')).toHaveLength(2);
    for (const text of files.values()) expect(text).not.toMatch(/(^|[,"\n])[\s\p{Cf}]*[=＝@＠+＋]/u);
    expect(dataset.observations[0]).toMatchObject({ counterpart: "'＝Lào", comment: `'\u200b=HYPERLINK("x")` });
  });

  test('that cannot be used is told with its place and spoils nothing else', async () => {
    const { findings, dataset } = await read([
      report('VN-01', '2026-Q2', {
        EXPORT: { value: 5, unit: 'đồng' },
        NOTHING: 1,
        EXPORT_AGRI: { value: 1, qualifier: 'chắc' },
        AGR: 1,
      }),
    ]);
    const errors = findings.filter(({ rule }) => rule === 'consolidation.entry');
    expect(errors.map(({ where }) => where.cell)).toEqual(['F-EXPORT', 'F-NOTHING', 'F-EXPORT_AGRI']);
    expect(dataset.observations.some(({ indicator, area }) => indicator === 'AGR' && area === 'VN-01')).toBe(true);
  });

  test('entered twice is kept twice and contradicts itself openly', async () => {
    const twice = report('VN-01', '2026-Q2', { EXPORT: 5 });
    const entries = [...twice.submission.entries, { ...twice.submission.entries[0]!, value: 6 }];
    const { findings, figures } = await read([{ ...twice, submission: { ...twice.submission, entries } }]);
    expect(findings.map(({ rule }) => rule)).toContain('consolidation.twice');
    expect(figureOf(figures, 'EXPORT', 'VN-01', '2026-Q2').findings.map(({ rule }) => rule)).toEqual([
      'figure.conflict',
    ]);
  });
});

describe('the country', () => {
  test('is the sum of all provinces on the list of the period, said so', async () => {
    const { figures, findings } = await read(everyProvince('2026-Q2', { EXPORT: 100 }));
    const country = figureOf(figures, 'EXPORT', 'VN', '2026-Q2');
    expect(said(figures, 'EXPORT', 'VN', '2026-Q2')).toBe('3,40 tỷ USD');
    expect(country.derivation?.vi).toBe('Cộng từ 34 tỉnh, thành phố');
    expect(country.observations).toHaveLength(34);
    expect(findings).toMatchObject([{ rule: 'consolidation.received', severity: 'info' }]);
    const before = await read(everyProvince('2025-Q1', { EXPORT: 100 }));
    expect(figureOf(before.figures, 'EXPORT', 'VN', '2025-Q1').derivation?.vi).toBe('Cộng từ 63 tỉnh, thành phố');
  });

  test('with a report missing is "ít nhất", and who is missing is named; no rank is claimed for them', async () => {
    const { figures, findings } = await read(everyProvince('2026-Q2', { EXPORT: 100 }, { 'VN34-24': null }));
    const country = figureOf(figures, 'EXPORT', 'VN', '2026-Q2');
    expect(said(figures, 'EXPORT', 'VN', '2026-Q2')).toBe('ít nhất 3,30 tỷ USD');
    expect(country.partial).toBe(true);
    expect(country.derivation?.vi).toBe('Cộng từ 33/34 tỉnh, thành phố; còn thiếu Bắc Ninh');
    expect(findings[0]?.message.vi).toContain(
      '33/34 báo cáo theo danh sách 34 tỉnh, thành phố ngày 30/6/2026; còn thiếu Bắc Ninh',
    );
    const order = rank(figures, { indicator: 'EXPORT', period: parsePeriod('2026-Q2') });
    expect([order.withData, order.peers]).toEqual([33, 34]);
    expect(figureOf(figures, 'EXPORT', 'VN34-24', '2026-Q2').findings).toEqual([]);
  });

  test('with a figure left out of a report, or stated not to exist, is "ít nhất", too', async () => {
    const without = { 'VN34-24': { AGR: 1 }, 'VN-01': { EXPORT: null } };
    const { figures } = await read(everyProvince('2026-Q2', { EXPORT: 100 }, without));
    expect(figureOf(figures, 'EXPORT', 'VN', '2026-Q2').derivation?.vi).toContain('còn thiếu Hà Nội và Bắc Ninh');
  });

  test('has no sum where parts may be negative and one is missing', async () => {
    const { figures } = await read(everyProvince('2026-Q2', { FDI_ADJ: 5 }, { 'VN34-24': null }));
    const { value } = figureOf(figures, 'FDI_ADJ', 'VN', '2026-Q2');
    expect(value.kind === 'missing' && value.reason.vi).toContain('thiếu số liệu Bắc Ninh');
  });

  test('without a sum says why: figures that may be negative, or a "gần" that names no least', async () => {
    const reasonOf = async (code: string, own: Given[string]) => {
      const { figures } = await read(
        everyProvince('2026-Q2', { [code]: 5 }, { 'VN34-24': null, 'VN-01': { [code]: own } }),
      );
      const { value } = figureOf(figures, code, 'VN', '2026-Q2');
      return value.kind === 'missing' ? value.reason : undefined;
    };
    expect((await reasonOf('FDI_ADJ', 5))?.vi).toContain('Số này có thể âm');
    const near = await reasonOf('FDI_NEW', { value: 600, qualifier: 'gần' });
    expect(near?.vi).toMatch(/số của Hà Nội \(gần 0,6.*\) không cho biết mức thấp nhất.*còn thiếu số liệu Bắc Ninh/);
    expect(near?.en).toMatch(/Hà Nội \(nearly .*\) does not say how little.*no figures for Bắc Ninh/);
    expect(await reasonOf('FDI_NEW', { value: 600, qualifier: 'hơn' })).toBeUndefined();
  });

  test('keeps "hơn" and "khoảng" of its parts, and does not add rates or ranks', async () => {
    const { figures } = await read(
      everyProvince(
        '2026-Q2',
        { EXPORT: 100, FDI_PARTNERS: 3 },
        { 'VN-01': { EXPORT: { value: 100, qualifier: 'hơn' }, FDI_PARTNERS: 3 } },
      ),
    );
    expect(said(figures, 'EXPORT', 'VN', '2026-Q2')).toBe('trên 3,40 tỷ USD');
    expect(figureOf(figures, 'FDI_PARTNERS', 'VN', '2026-Q2').value.kind).toBe('missing');
  });

  test('takes components for a total that one province left out', async () => {
    const parts = { FDI_NEW: 1, FDI_ADJ: 1, FDI_SHARE: 1 };
    const { figures } = await read(everyProvince('2026-Q2', { FDI_REG: 3, ...parts }, { 'VN-01': parts }));
    expect(said(figures, 'FDI_REG', 'VN', '2026-Q2')).toBe('0,102 tỷ USD');
  });

  test('of a half-year with one report missing in one quarter is "ít nhất" and says which', async () => {
    const accepted = [
      ...everyProvince('2026-Q1', { EXPORT: 100 }),
      ...everyProvince('2026-Q2', { EXPORT: 100 }, { 'VN34-24': null }),
    ];
    const { figures } = await read(accepted);
    const half = figureOf(figures, 'EXPORT', 'VN', '2026-S1');
    expect(said(figures, 'EXPORT', 'VN', '2026-S1')).toBe('ít nhất 6,70 tỷ USD');
    expect(half.findings.map(({ message }) => message.vi).join()).toMatch(/Bắc Ninh.*Q2|Bắc Ninh.*II/);
    expect(figureOf(figures, 'EXPORT', 'VN', '2026').value.kind).toBe('missing');
  });

  test('of the year of the merger counts 63 provinces, then 34, and none beside its parts', async () => {
    const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'].flatMap((period) =>
      everyProvince(period, { FDI_PROJECTS: 1, EXPORT: 10 }),
    );
    const stray = report('VN34-24', '2025-Q2', { EXPORT: 999 });
    const { figures, findings } = await read([...quarters, stray]);
    expect(said(figures, 'EXPORT', 'VN', '2025')).toBe('1,94 tỷ USD');
    expect(said(figures, 'EXPORT', 'VN', '2025-Q2')).toBe('0,63 tỷ USD');
    expect(said(figures, 'EXPORT', 'VN34-24', '2025-Q1')).toBe('0,02 tỷ USD');
    const [told] = findings.filter(({ rule }) => rule === 'consolidation.notInForce');
    expect(told?.message.vi).toMatch(/Không dùng báo cáo này, vì Bắc Giang \(VN63-24\), Bắc Ninh \(VN63-27\)/);
  });

  test('takes a report under the id before a renaming, once', async () => {
    const others = everyProvince('2026-Q2', { EXPORT: 10 }, { 'VN34-75B': null });
    const renamed = report('VN34-75', '2026-Q2', { EXPORT: 10 });
    expect(said((await read([...others, renamed])).figures, 'EXPORT', 'VN', '2026-Q2')).toBe('0,34 tỷ USD');
    const both = await read([...everyProvince('2026-Q2', { EXPORT: 10 }), renamed]);
    expect(said(both.figures, 'EXPORT', 'VN', '2026-Q2')).toBe('0,34 tỷ USD');
  });
});

describe('versions', () => {
  const first = report('VN-01', '2026-Q2', { EXPORT: 5, AGR: 1 }, { approvedAt: '2026-06-20T03:00:00Z' });
  const second = report('VN-01', '2026-Q2', { EXPORT: 7 }, { version: 2, approvedAt: '2026-06-25T20:00:00Z' });

  test('a later one replaces the earlier, on the day of its approval in Viet Nam', async () => {
    const { dataset } = await read([second, first]);
    const asOf = (day: string) => said(new Figures(dataset, { asOf: day }), 'EXPORT', 'VN-01', '2026-Q2');
    expect([asOf('2026-06-19'), asOf('2026-06-25'), asOf('2026-06-26')]).toEqual([
      'chưa có số liệu',
      '0,005 tỷ USD',
      '0,007 tỷ USD',
    ]);
  });

  test('what the later one leaves out does not live on', async () => {
    const { figures } = await read([first, second]);
    const { value } = figureOf(figures, 'AGR', 'VN-01', '2026-Q2');
    expect(value.kind === 'missing' && value.reason.vi).toContain('bản lần 2 không còn số liệu này');
  });

  test('of one day only the last counts; consolidating as of a day leaves out what came later', async () => {
    const sameDay = { ...second, approvedAt: '2026-06-20T09:00:00Z' };
    expect(said((await read([first, sameDay])).dataset, 'EXPORT', 'VN-01', '2026-Q2')).toBe('0,007 tỷ USD');
    const early = await read([first, second], { asOf: '2026-06-24' });
    expect(said(early.dataset, 'EXPORT', 'VN-01', '2026-Q2')).toBe('0,005 tỷ USD');
    expect(early.files.get('observations.csv')).not.toContain('lần 2');
    expect(early.files.get('dataset.json')).toContain('đã duyệt đến ngày 24/6/2026');
  });

  test('one that was not approved does not count', async () => {
    const { dataset } = await read([{ ...first, approvedAt: '' }]);
    expect(dataset.observations).toEqual([]);
  });

  test('two contents under one number are told', () => {
    const { findings } = consolidate([first, { ...first, hash: 'other' }], options);
    expect(findings.map(({ rule }) => rule)).toContain('consolidation.version');
  });

  test('of an unknown area or period are told and left out', async () => {
    const { findings, dataset } = await read([
      { ...first, submission: { ...first.submission, area: 'VN99-1' } },
      { ...first, submission: { ...first.submission, period: 'Quý 2' } },
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['consolidation.slot', 'consolidation.slot']);
    expect(dataset.observations).toEqual([]);
  });
});

test('the consolidated data pass the checks of data sets', async () => {
  const { dataset } = await read(everyProvince('2026-Q2', { EXPORT: 100, AGR: 0, PROMO_EVENTS: 0, FDI_STOCK: 10 }));
  expect(checkDataset(dataset).filter(({ severity }) => severity !== 'info')).toEqual([]);
});

test('an indicator that the built-in catalogue does not have travels with the data', async () => {
  const own = { ...options.indicators.get('EXPORT')!, code: 'IMPORT' };
  const { dataset } = await read([report('VN-01', '2026-Q2', { IMPORT: { value: 5, unit: 'tỷ USD' } })], {
    indicators: new Map([...options.indicators, ['IMPORT', own]]),
  });
  expect(said(dataset, 'IMPORT', 'VN-01', '2026-Q2')).toBe('5 tỷ USD');
});

test('the table of reports lists the versions in force', async () => {
  const { dataset } = await read([report('VN-01', '2026-Q2', { EXPORT: 5 })]);
  expect(dataset.tables.get('reports')?.rows).toEqual([
    [
      '2026-Q2',
      'VN-01',
      'Thành phố Hà Nội',
      1,
      '2026-06-14',
      'Sở Ngoại vụ – dữ liệu minh họa',
      '2026-06-16T03:00:00Z',
      '2026-06-20',
      1,
      'VN-01|2026-Q2|1',
    ],
  ]);
});
