import { builtInAreas } from '../../../src/exchange/areaRows';
import { check, observe, told, type Given } from './found';

const usd = { UNIT_MEASURE: 'USD', UNIT_MULT: '9' };

describe('component sums', () => {
  const parts = (total: string, more: Given = {}) => [
    observe('FDI_REG', 'VN63-27', '2024', total, { ...usd, ...more }),
    observe('FDI_NEW', 'VN63-27', '2024', '1.89', usd),
    observe('FDI_ADJ', 'VN63-27', '2024', '2.95', usd),
    observe('FDI_SHARE', 'VN63-27', '2024', '0.27', usd),
  ];

  test('1,89 + 2,95 + 0,27 = 5,11, and 5,12 is within rounding', async () => {
    expect(told(await check(parts('5.11')), 'sum.components')).toEqual([]);
    expect(told(await check(parts('5.12')), 'sum.components')).toEqual([]);
  });

  test('5,51 is not that sum, and neither is "hơn 5,2"', async () => {
    expect(told(await check(parts('5.51')), 'sum.components')).toEqual(['error observations.csv:2']);
    expect(told(await check(parts('5.2', { OBS_QUALIFIER: 'hơn' })), 'sum.components')).toEqual([
      'error observations.csv:2',
    ]);
  });

  test('a total worded "hơn 5,1" or given in triệu USD fits the same parts', async () => {
    expect(told(await check(parts('5.1', { OBS_QUALIFIER: 'hơn' })), 'sum.components')).toEqual([]);
    expect(told(await check(parts('5110', { UNIT_MULT: '6' })), 'sum.components')).toEqual([]);
  });

  test('without one of the parts nothing is said', async () => {
    expect(told(await check(parts('9').slice(0, 3)), 'sum.components')).toEqual([]);
  });
});

describe('areas and partners against the total', () => {
  const provinces = builtInAreas.filter(({ boundary, validTo }) => boundary.includes('34') && validTo === '');

  test('34 provinces of 1 tỷ are 34 tỷ, not 40; and a complete list leaves nobody out', async () => {
    const rows = provinces.map(({ id }) => observe('EXPORT', id, '2026', '1.0', usd));
    const right = await check([observe('EXPORT', 'VN', '2026', '34', usd), ...rows]);
    expect([told(right, 'sum.areas'), told(right, 'required.areas')]).toEqual([[], []]);
    expect(told(await check([observe('EXPORT', 'VN', '2026', '40', usd), ...rows]), 'sum.areas')).toEqual([
      'error observations.csv:2',
    ]);
  });

  test('what provinces may share counts once for the country: less than their sum, never more', async () => {
    const rows = provinces.map(({ id }) => observe('PROMO_EVENTS', id, '2026', '1'));
    const country = async (count: string) =>
      told(await check([observe('PROMO_EVENTS', 'VN', '2026', count), ...rows]), 'sum.areas');
    expect(await country('30')).toEqual([]);
    expect(await country('35')).toEqual(['error observations.csv:2']);
  });

  test('known provinces may be less than the country, never more', async () => {
    const [first, second] = [
      observe('EXPORT', 'VN-01', '2026', '3.0', usd),
      observe('EXPORT', 'VN-04', '2026', '2.0', usd),
    ];
    expect(told(await check([observe('EXPORT', 'VN', '2026', '34', usd), first, second]), 'sum.areas')).toEqual([]);
    expect(told(await check([observe('EXPORT', 'VN', '2026', '4.0', usd), first, second]), 'sum.areas')).toEqual([
      'error observations.csv:2',
    ]);
  });

  test('a merged province is the sum of the provinces merged, rounding included', async () => {
    const merged = (total: string) => [
      observe('FDI_STOCK', 'VN34-24', '2024', total, usd),
      observe('FDI_STOCK', 'VN63-24', '2024', '11.12', usd),
      observe('FDI_STOCK', 'VN63-27', '2024', '20.0', usd),
    ];
    expect(told(await check(merged('31.1')), 'regroup.difference')).toEqual([]);
    expect(told(await check(merged('31.5')), 'regroup.difference')).toEqual(['warning observations.csv:2']);
    expect(told(await check(merged('31.5').slice(0, 2)), 'regroup.difference')).toEqual([]);
  });

  test('partners together are not more than the total', async () => {
    const total = observe('FDI_STOCK', 'VN63-24', '2023', '11.12', usd);
    const china = observe('FDI_STOCK', 'VN63-24', '2023', '5.14', {
      ...usd,
      COUNTERPART_AREA: 'Trung Quốc',
      OBS_QUALIFIER: 'khoảng',
    });
    const korea = (value: string) =>
      observe('FDI_STOCK', 'VN63-24', '2023', value, { ...usd, COUNTERPART_AREA: 'Hàn Quốc' });
    expect(told(await check([total, china, korea('2.1')]), 'sum.partners')).toEqual([]);
    expect(told(await check([total, china, korea('7.1')]), 'sum.partners')).toEqual(['error observations.csv:2']);
  });

  test('a province missing from an otherwise complete list is named', async () => {
    const rows = provinces.slice(1).map(({ id }) => observe('EXPORT', id, '2026', '1.0', usd));
    const [finding] = (await check(rows)).filter(({ rule }) => rule === 'required.areas');
    expect(finding?.message.vi).toContain(`1/34 đơn vị (${provinces[0]?.shortName})`);
    expect(told(await check(rows.slice(0, 10)), 'required.areas')).toEqual([]);
  });
});

describe('periods', () => {
  const quarters = ['10', '20', '30', '40'].map((value, place) => observe('HLA', 'VN', `2024-Q${place + 1}`, value));

  test('four quarters make the year, two make the half', async () => {
    const rows = [...quarters, observe('HLA', 'VN', '2024', '100'), observe('HLA', 'VN', '2024-S1', '30')];
    expect(told(await check(rows), 'sum.periods')).toEqual([]);
    expect(told(await check([...quarters, observe('HLA', 'VN', '2024', '101')]), 'sum.periods')).toEqual([
      'error observations.csv:6',
    ]);
    expect(told(await check([...quarters, observe('HLA', 'VN', '2024-9M', '61')]), 'sum.periods')).toEqual([
      'error observations.csv:6',
    ]);
  });

  test('known quarters alone cannot exceed the year', async () => {
    expect(told(await check([...quarters.slice(0, 2), observe('HLA', 'VN', '2024', '25')]), 'sum.periods')).toEqual([
      'error observations.csv:4',
    ]);
    expect(
      told(
        await check([...quarters.slice(0, 2), observe('HLA', 'VN', '2024', '60', { OBS_QUALIFIER: 'gần' })]),
        'sum.periods',
      ),
    ).toEqual([]);
  });

  test('stocks and rates are not added over time', async () => {
    const rows = ['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => observe('FTA', 'VN', `2024-${quarter}`, '17'));
    expect(told(await check([...rows, observe('FTA', 'VN', '2024', '17')]), 'sum.periods')).toEqual([]);
  });

  test('a cumulative figure that falls is a warning', async () => {
    const rows = [
      observe('FDI_REG', 'VN-01', '2022-7M', '0.83', usd),
      observe('FDI_REG', 'VN-01', '2022-8M', '0.81', usd),
    ];
    expect(told(await check(rows), 'sum.cumulative')).toEqual(['warning observations.csv:3']);
    expect(told(await check([...rows].reverse().slice(1)), 'sum.cumulative')).toEqual([]);
  });

  test('a jump against the year before is a warning, a doubling is not', async () => {
    const rows = (value: string) => [
      observe('EXPORT', 'VN-01', '2023', '3', usd),
      observe('EXPORT', 'VN-01', '2024', value, usd),
    ];
    expect(told(await check(rows('16')), 'yoy.jump')).toEqual(['warning observations.csv:3']);
    expect(told(await check(rows('6')), 'yoy.jump')).toEqual([]);
  });

  test('actual figures of a period that has not begun are a warning, estimates are not', async () => {
    const rows = [observe('HLA', 'VN', '2026', '5'), observe('AGR', 'VN', '2026', '5', { OBS_STATUS: 'E' })];
    expect(told(await check(rows, {}, { today: '2025-12-31' }), 'period.future')).toEqual([
      'warning observations.csv:2',
    ]);
    expect(told(await check(rows, {}, { today: '2026-01-02' }), 'period.future')).toEqual([]);
  });

  test('a figure cannot be known before the day it runs to', async () => {
    const row = (asOf: string) => observe('HLA', 'VN', '2024', '5', { CUT_OFF: '2024-12-20', AS_OF: asOf });
    expect(told(await check([row('2024-11')]), 'period.vintage')).toEqual(['warning observations.csv:2']);
    expect(told(await check([row('2024-12')]), 'period.vintage')).toEqual([]);
  });

  test('the administrative cut-off on the 14th is a period of its own and not early', async () => {
    const row = (cutOff: string) => observe('HLA', 'VN', '2024-Q2', '5', { CUT_OFF: cutOff });
    expect(told(await check([row('2024-06-14')]), 'period.cutOffEarly')).toEqual([]);
    expect(told(await check([row('2024-06-20')]), 'period.cutOffEarly')).toEqual(['info observations.csv:2']);
  });
});

describe('units and decimal marks', () => {
  const series = (last: string) =>
    ['1.1', '1.4', '1.2']
      .map((value, place) => observe('FDI_REG', 'VN-01', `202${place}`, value, usd))
      .concat(observe('FDI_REG', 'VN-01', '2023', last, usd));

  test('1.947 tỷ among figures around 1 tỷ is a slip by a thousand; 1,947 is not', async () => {
    expect(told(await check(series('1947')), 'slip.thousand')).toEqual(['warning observations.csv:5']);
    expect(told(await check(series('1.947')), 'slip.thousand')).toEqual([]);
    expect(told(await check(series('0.0013')), 'slip.thousand')).toEqual(['warning observations.csv:5']);
  });

  test('a province above its country is an error', async () => {
    const rows = [observe('FDI_REG', 'VN', '2024', '38', usd), observe('FDI_REG', 'VN-01', '2024', '1947', usd)];
    const findings = await check(rows);
    expect(told(findings, 'slip.country')).toEqual(['error observations.csv:3']);
    expect(findings.find(({ rule }) => rule === 'slip.country')?.message.vi).toContain('nhầm dấu phân cách');
  });

  test('where figures may be negative, a province may be above the country', async () => {
    const rows = [observe('FDI_ADJ', 'VN', '2024', '1', usd), observe('FDI_ADJ', 'VN-01', '2024', '2', usd)];
    expect(told(await check(rows), 'slip.country')).toEqual([]);
  });

  test('0,0642 beside rates around 6 is a fraction; 0,39 is a real rate', async () => {
    const rates = (last: string) =>
      ['6.1', '5.9', '6.4', last].map((value, place) => observe('GDP_GROWTH', 'VN', `202${place}`, value));
    expect(told(await check(rates('0.0642')), 'slip.fraction')).toEqual(['warning observations.csv:5']);
    expect(told(await check(rates('0.39')), 'slip.fraction')).toEqual([]);
    const two = [observe('GDP_GROWTH', 'VN', '2023', '5.05'), observe('GDP_GROWTH', 'VN', '2024', '0.0642')];
    expect(told(await check(two), 'slip.fraction')).toEqual(['warning observations.csv:3']);
    const low = [observe('GDP_GROWTH', 'VN', '2023', '0.4'), observe('GDP_GROWTH', 'VN', '2024', '0.0042')];
    expect(told(await check(low), 'slip.fraction')).toEqual([]);
  });
});

describe('type and range', () => {
  test('counts are whole numbers, also after conversion', async () => {
    expect(told(await check([observe('HLA', 'VN', '2024', '36.5')]), 'type.count')).toEqual([
      'error observations.csv:2',
    ]);
    expect(told(await check([observe('HLA', 'VN', '2024', '1.5', { UNIT_MULT: '3' })]), 'type.count')).toEqual([]);
    const [counted] = (await check([observe('AGR', 'VN', '2024', '5.5')])).filter(({ rule }) => rule === 'type.count');
    expect(counted?.message.en).toContain('AGR counts agreements, but the figure is 5.5 agreements');
  });

  test('impossible and implausible numbers are told apart', async () => {
    expect(told(await check([observe('EXPORT', 'VN', '2024', '-1', usd)]), 'range.negative')).toEqual([
      'error observations.csv:2',
    ]);
    expect(told(await check([observe('FDI_ADJ', 'VN', '2024', '-1', usd)]), 'range.negative')).toEqual([]);
    expect(told(await check([observe('COMMIT_DONE_RATE', 'VN', '2024', '120')]), 'range.percent')).toEqual([
      'error observations.csv:2',
    ]);
    expect(told(await check([observe('GDP_GROWTH', 'VN', '2024', '642')]), 'range.rate')).toEqual([
      'warning observations.csv:2',
    ]);
    expect(told(await check([observe('GDP_GROWTH', 'VN', '2021-Q3', '-6.17')]), 'range.rate')).toEqual([]);
  });

  test('nobody is 40th of 34', async () => {
    const row = (period: string) => observe('FDI_RANK', 'VN-01', period, '40', { OBS_TEXT: '40/63' });
    expect(told(await check([row('2024')]), 'range.rank')).toEqual([]);
    expect(told(await check([row('2026')]), 'range.rank')).toEqual(['error observations.csv:2']);
  });

  test('an indicator in words takes no numbers', async () => {
    const own = { 'indicators.json': JSON.stringify([{ code: 'X', kind: 'text' }]) };
    expect(told(await check([observe('X', 'VN', '2024', '5')], own), 'type.number')).toEqual([
      'warning observations.csv:2',
    ]);
  });

  test('a figure without a source is a warning', async () => {
    expect(told(await check([observe('HLA', 'VN', '2024', '5', { SOURCE: '' })]), 'required.source')).toEqual([
      'warning observations.csv:2',
    ]);
  });

  test('of very many findings of one kind a hundred are listed and the rest counted', async () => {
    const rows = Array.from({ length: 130 }, (_, index) =>
      observe('HLA', 'VN', `${1900 + index}`, '5', { SOURCE: '' }),
    );
    const listed = (await check(rows)).filter(({ rule }) => rule === 'required.source');
    expect(listed).toHaveLength(101);
    expect(listed.at(-1)?.message.vi).toContain('30 phát hiện nữa');
  });
});

describe('areas', () => {
  test('a unit is used in the years it existed', async () => {
    const rows = [
      observe('EXPORT', 'VN63-24', '2026', '1', usd),
      observe('EXPORT', 'VN34-24', '2024', '1', usd),
      observe('EXPORT', 'VN63-24', '2024', '1', usd),
    ];
    expect(told(await check(rows), 'area.notInForce')).toEqual([
      'warning observations.csv:2',
      'warning observations.csv:3',
    ]);
  });
});

describe('registers', () => {
  const agreements = (...rows: string[]) => ({
    'agreements.csv': `ID,TITLE_VI,KIND,PARTNER,EVENT,SIGNED,IN_FORCE,STATUS\n${rows.join('\n')}\n`,
  });

  test('status and dates of an agreement must fit, and its activity be known', async () => {
    const findings = await check(
      [],
      agreements(
        'A1,Một,FTA,,,2020,,in_force',
        'A2,Hai,FTA,,,2024-05,2024-04-30,in_force',
        'A3,Ba,MOU,,HD-9,2024,,signed',
      ),
    );
    expect(told(findings, 'agreement.inForce')).toEqual(['warning agreements.csv:2']);
    expect(told(findings, 'agreement.dates')).toEqual(['error agreements.csv:3']);
    expect(told(findings, 'agreement.event')).toEqual(['warning agreements.csv:4']);
  });

  test('one agreement entered twice is found, whatever the tone marks', async () => {
    const findings = await check(
      [],
      agreements(
        'A1,Thỏa thuận hợp tác,MOU,Nhật Bản,,2024-05-01,,signed',
        'A2,Thoả thuận hợp tác,MOU,Nhật Bản,,2024-05-01,,signed',
      ),
    );
    expect(told(findings, 'duplicate.register')).toEqual(['warning agreements.csv:3']);
  });

  test('two agreements or events that differ in partner, area or amount are two', async () => {
    const header = 'ID,TITLE_VI,KIND,PARTNER,SIGNED,STATUS,REF_AREA,AMOUNT,UNIT_MEASURE\n';
    const rows = [
      'A1,Ghi nhớ,MOU,Nhật Bản,2024-05-01,signed,VN-01,5,tỷ USD',
      'A2,Ghi nhớ,MOU,Hàn Quốc,2024-05-01,signed,VN-01,5,tỷ USD',
      'A3,Ghi nhớ,MOU,Nhật Bản,2024-05-01,signed,VN-01,6,tỷ USD',
      'A4,Ghi nhớ,MOU,Nhật Bản,2024-05-01,signed,VN34-24,5,tỷ USD',
    ];
    const different = {
      'agreements.csv': header + rows.join('\n'),
      'activities.csv': 'ID,TITLE_VI,PARTNER,FROM\nH1,Hội nghị,Nhật Bản,2024-05-01\nH2,Hội nghị,Hàn Quốc,2024-05-01\n',
    };
    expect(told(await check([], different), 'duplicate.register')).toEqual([]);
  });

  test('says only what was compared, and does not say to delete what may be two', async () => {
    const activities = { 'activities.csv': 'ID,TITLE_VI,FROM\nH1,Hội nghị,2024-05-01\nH2,Hội nghị,2024-05-01\n' };
    const [found] = (await check([], activities)).filter(({ rule }) => rule === 'duplicate.register');
    expect(found?.message.vi).toBe(
      '“H2” trùng tên và ngày bắt đầu với “H1”. Hãy kiểm tra: nếu là một sự kiện thì bỏ một dòng, nếu là hai thì ghi rõ tên để phân biệt.',
    );
  });

  test('one activity entered twice is found', async () => {
    const activities = {
      'activities.csv':
        'ID,TITLE_VI,FROM\nH1,Chuyến thăm,2024-05-01\nH2,Chuyến  thăm,2024-05-01\nH3,Chuyến thăm,2024-06-01\n',
    };
    expect(told(await check([], activities), 'duplicate.register')).toEqual(['warning activities.csv:3']);
  });
});

test('what reading noticed is among the findings', async () => {
  expect(told(await check([observe('HLA', 'VN', '2024', '')]), 'observation.blank')).toEqual([
    'warning observations.csv:2',
  ]);
});

test('as of an earlier day later figures are not judged', async () => {
  const rows = [observe('HLA', 'VN', '2024', '-5', { AS_OF: '2025-01-10' })];
  expect(told(await check(rows), 'range.negative')).toHaveLength(1);
  expect(told(await check(rows, {}, { asOf: '2024-12-31' }), 'range.negative')).toEqual([]);
});

test('a revised figure does not contradict the first one', async () => {
  const rows = [
    observe('GDP_GROWTH', 'VN', '2024-Q2', '6.93', { AS_OF: '2024-06' }),
    observe('GDP_GROWTH', 'VN', '2024-Q2', '7.25', { AS_OF: '2025-01' }),
  ];
  expect(told(await check(rows), 'figure.conflict')).toEqual([]);
});

test('a data set without any observation is told, also where none was known on the day', async () => {
  expect((await check([])).map(({ rule }) => rule)).toEqual(['required.observations']);
  const rows = [observe('FDI_REG', 'VN-01', '2024', '1.5', { AS_OF: '2025-01-05' })];
  expect(told(await check(rows), 'required.observations')).toEqual([]);
  expect(told(await check(rows, {}, { asOf: '2024-12-31' }), 'required.observations')).toHaveLength(1);
});
