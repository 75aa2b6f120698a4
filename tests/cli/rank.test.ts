import { ngkt } from './commandLine';

interface Row {
  readonly rank: number | null;
  readonly area: string | null;
  readonly areaName: string;
  readonly value: number | null;
  readonly text: string;
  readonly share: number | null;
  readonly change: number | null;
}

const demo = ['--data', 'demo-provinces', '--period', '2025-Q3', '--json'];

test('the provinces in order, with share and change', async () => {
  const { code, json } = await ngkt(['rank', 'FDI_REG', ...demo, '--boundary', '34', '--top', '5']);
  expect([0, 3]).toContain(code);
  const rows = json<Row[]>();
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5]);
  const values = rows.map(({ value }) => value as number);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  for (const { area, areaName, text } of rows) {
    expect(area).toMatch(/^VN/);
    expect(areaName).not.toBe('');
    expect(text).toContain('USD');
  }
});

test('shares, changes and places also as they read, with what is tied or uncertain', async () => {
  const { json } = await ngkt(['rank', 'FDI_REG', '--data', 'seed-2024', '--period', '2022', '--json']);
  const rows = json<Record<string, unknown>[]>();
  expect(rows[2]).toMatchObject({
    areaName: 'Quảng Ninh',
    text: 'gần 2,37 tỷ USD',
    rankText: 'thứ 3 trong 3/63 tỉnh, thành phố có số liệu',
    changeText: 'chưa có số liệu',
    rankChange: null,
    tied: false,
    uncertain: false,
  });
  expect(rows[0]?.['shareText']).toMatch(/^trên 14,/);
});

test('the same quarter before the merger on either list', async () => {
  const quarter = ['--data', 'demo-provinces', '--period', '2025-Q1', '--json'];
  const on63 = (await ngkt(['rank', 'FDI_REG', ...quarter])).json<Row[]>();
  const on34 = (await ngkt(['rank', 'FDI_REG', ...quarter, '--boundary', '34'])).json<Row[]>();
  expect(on63.length).toBeGreaterThan(34);
  expect(on34.length).toBeLessThanOrEqual(34);
  expect(on34.every(({ area }) => /^VN(-|34-)/.test(area ?? ''))).toBe(true);
});

test('an unknown indicator names the nearest one', async () => {
  const { code, err, json } = await ngkt(['rank', 'FDI_REGG', ...demo]);
  expect(code).toBe(1);
  expect(err).toContain('FDI_REG');
  expect(json<{ error: { code: string } }>().error.code).toBe('indicator.unknown');
});

test.each([
  ['--boundary', '64'],
  ['--top', '0'],
  ['--top', 'x'],
])('%s %s is wrong usage', async (...wrong) => {
  expect((await ngkt(['rank', 'FDI_REG', ...demo, ...wrong])).code).toBe(2);
});

test('--period is required', async () => {
  const { code, err } = await ngkt(['rank', 'FDI_REG', '--data', 'demo-provinces']);
  expect(code).toBe(2);
  expect(err).toContain('--period');
});

describe('a ranking of none says why', () => {
  const none = ['rank', 'FTA', '--data', 'seed-2024', '--period', '2024'];
  const why = {
    vi: 'Chưa xếp hạng được: không có địa phương nào trong 63 địa phương có số liệu FTA đầy đủ.',
    en: 'There is no ranking: none of the 63 areas has a complete figure of FTA.',
  };

  test('in words', async () => {
    const { code, out } = await ngkt(none);
    expect(code).toBe(3);
    expect(out).toContain(why.vi);
  });

  test.each(['vi', 'en'] as const)('beside JSON: %s', async (lang) => {
    const { code, json, err } = await ngkt([...none, '--json', '--lang', lang]);
    expect(code).toBe(3);
    expect(json()).toEqual([]);
    expect(err).toContain(why[lang]);
  });

  test('beside JSON with the areas that have no figure', async () => {
    const { json, err } = await ngkt([...none, '--missing', '--json']);
    const rows = json<Row[]>();
    expect(err).toContain(why.vi);
    expect(rows).toHaveLength(63);
    expect(rows.every(({ rank }) => rank === null)).toBe(true);
  });
});

test('under --json the warnings stand on standard error, and the rows on standard output are as ever', async () => {
  const few = ['rank', 'FDI_REG', '--data', 'seed-2024', '--period', '2022'];
  const plain = await ngkt(few);
  const { code, err, json } = await ngkt([...few, '--json', '--strict']);
  expect(code).toBe(1);
  const warnings = plain.out.split('\n').filter((line) => /\[rank\.\w+\]$/.test(line));
  expect(warnings).not.toEqual([]);
  expect(err.trim().split('\n')).toEqual(warnings);
  expect(Array.isArray(json())).toBe(true);
  expect(plain.err).toBe('');
});
