import fc from 'fast-check';
import { check, observe, told, type Given } from './found';

const growth = (period: string, value: string, more: Given = {}) => observe('GDP_GROWTH', 'VN', period, value, more);
const found = async (...rows: readonly Given[]) => told(await check(rows), 'growth.parts');
const quarters = ['7.35', '6.53', '6.58', '8.29'].map((value, place) => growth(`2025-Q${place + 1}`, value));
const last = (count: number) => [`warning observations.csv:${count + 1}`];

test.each([
  ['2025', '8.31', true],
  ['2025', '8.29', false],
  ['2025', '6.53', false],
  ['2025', '2.2', true],
  ['2025-9M', '9.9', true],
  ['2025-9M', '6.80', false],
  ['2025-S2', '6.4', true],
  ['2025-S1', '7.5', true],
])('growth of %s cannot be %s%%: %s', async (period, value, isTold) => {
  expect(await found(...quarters, growth(period, value))).toEqual(isTold ? last(5) : []);
});

test('the figure that it passes is named with its row, and all that it is made of', async () => {
  const findings = await check([...quarters, growth('2025-9M', '9.9')]);
  const { message } = findings.find(({ rule }) => rule === 'growth.parts') ?? {};
  expect(message?.vi).toContain('GDP_GROWTH 9 tháng năm 2025 là 9,9% (dòng 6), cao hơn kỳ cao nhất');
  expect(message?.vi).toContain('Quý I/2025 với 7,35% (dòng 2)');
  expect(message?.vi).toContain('(Quý I/2025: 7,35%; Quý II/2025: 6,53%; Quý III/2025: 6,58%)');
  expect(message?.en).toContain('above the highest of the periods that make it up, 7.35% (line 2)');
});

test('rounding and qualifiers are allowed for', async () => {
  expect(await found(growth('2025-Q1', '7'), growth('2025-Q2', '6'), growth('2025-S1', '7.4'))).toEqual([]);
  expect(await found(growth('2025-Q1', '7'), growth('2025-Q2', '6'), growth('2025-S1', '7.6'))).toEqual(last(3));
  const above = { OBS_QUALIFIER: 'hơn' };
  expect(await found(growth('2025-Q1', '7', above), growth('2025-Q2', '6'), growth('2025-S1', '9'))).toEqual([]);
  expect(await found(growth('2025-Q1', '7'), growth('2025-Q2', '6'), growth('2025-S1', '6', above))).toEqual([]);
  expect(await found(growth('2025-Q1', '7'), growth('2025-Q2', '6'), growth('2025-S1', '8', above))).toEqual(last(3));
});

test('nothing is said while a part is unknown, in words or contested', async () => {
  expect(await found(...quarters.slice(0, 3), growth('2025', '20'))).toEqual([]);
  expect(await found(...quarters.slice(1), growth('2025-Q1', '', { OBS_TEXT: 'cao' }), growth('2025', '20'))).toEqual(
    [],
  );
  expect(await found(...quarters, growth('2025-Q1', '30', { SOURCE: 'Báo B' }), growth('2025', '20'))).toEqual([]);
});

test('six months and a quarter make nine months', async () => {
  expect(await found(growth('2025-S1', '6.9'), growth('2025-Q3', '6.6'), growth('2025-9M', '9.9'))).toEqual(last(3));
});

test('what was found wrong is no measure for longer periods', async () => {
  const rows = [...quarters, growth('2025-9M', '9.9'), growth('2025', '7.22')];
  expect(await found(...rows)).toEqual(last(5));
});

test('a part revised after the whole was published is said', async () => {
  const rows = (asOf: string) => [
    growth('2025-Q1', '7', { AS_OF: asOf }),
    growth('2025-Q2', '7', { AS_OF: '2025-07' }),
    growth('2025-S1', '6.3', { AS_OF: '2025-07' }),
  ];
  const said = async (asOf: string) =>
    (await check(rows(asOf))).find(({ rule }) => rule === 'growth.parts')?.message.vi.includes('số điều chỉnh');
  expect(await said('2025-12')).toBe(true);
  expect(await said('2025-04')).toBe(false);
});

test('shares and rates of other kinds are no growth', async () => {
  const rates = ['10', '20', '90'].map((value, place) =>
    observe('COMMIT_DONE_RATE', 'VN', ['2025-Q1', '2025-Q2', '2025-S1'][place] ?? '', value),
  );
  expect(await found(...rates)).toEqual([]);
});

test('an own indicator that says it is growth on the year before is judged', async () => {
  const own = (definition: string) =>
    JSON.stringify([{ code: 'IIP', kind: 'rate', unit: '%', name: 'Tốc độ tăng sản xuất công nghiệp', definition }]);
  const rows = ['8', '9', '12'].map((value, place) =>
    observe('IIP', 'VN', ['2025-Q1', '2025-Q2', '2025-S1'][place] ?? '', value),
  );
  const judged = async (definition: string) =>
    told(await check(rows, { 'indicators.json': own(definition) }), 'growth.parts');
  expect(await judged('So với cùng kỳ năm trước.')).toEqual(last(3));
  expect(await judged('So với quý trước.')).toEqual([]);
  expect(await judged('So với cuối năm trước.')).toEqual([]);
});

test('growth computed from any levels and printed with any precision is never told', async () => {
  const level = fc.double({ min: 1, max: 1e6, noNaN: true });
  const levels = fc.tuple(level, level, level, level);
  await fc.assert(
    fc.asyncProperty(levels, levels, fc.integer({ min: 0, max: 3 }), async (before, now, decimals) => {
      const sum = (all: readonly number[], from: number, to: number) =>
        all.slice(from, to).reduce((total, one) => total + one, 0);
      const spans = { Q1: [0, 1], Q2: [1, 2], Q3: [2, 3], Q4: [3, 4], S1: [0, 2], S2: [2, 4], '9M': [0, 3] } as const;
      const rate = (from: number, to: number) =>
        ((sum(now, from, to) / sum(before, from, to) - 1) * 100).toFixed(decimals);
      const rows = Object.entries(spans).map(([name, [from, to]]) => growth(`2025-${name}`, rate(from, to)));
      expect(await found(...rows, growth('2025', rate(0, 4)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
