import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ngkt, scratchFolder } from './commandLine';

const scratch = scratchFolder();

async function call(...args: string[]): Promise<unknown> {
  return (await ngkt(['call', ...args, '--json'])).json();
}

test('growth of the first half of 2024 against the target of the year', async () => {
  expect(await call('TARGETSTATUS', '6.42', '6,5–7%', 'en')).toBe('below');
  expect(await call('TARGETSTATUS', '6,42%', '6,5–7%', 'en')).toBe('below');
  expect(await call('TARGETSTATUS', '7.09', '6,5–7%', 'en')).toBe('above');
  expect(await call('TARGETGAP', '6.42', '6,5–7%')).toBeCloseTo(0.08, 10);
});

test('the pace the second half of 2024 needed', async () => {
  const [low, high] = (await call(
    'REQUIREDPACE',
    '6,5–7%',
    '6.42',
    '[1321873.9,1410672.7,1454276.1,1643902.2]',
    '2',
  )) as [number, number];
  expect(low).toBeCloseTo(6.57, 2);
  expect(high).toBeCloseTo(7.51, 2);
});

test('a fraction beside a percent target is refused with what to do, and the exit code is 1', async () => {
  const { code, out } = await ngkt(['call', 'TARGETSTATUS', '0.0642', '6,5–7%', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ error: '#VALUE!' });
});

test('functions over a data set take --data; a period may be typed as a number', async () => {
  expect(await call('KPI', 'FTA', '2024', '--data', 'seed-2024')).toBe(17);
  expect(await call('KPI', 'HLA', '2024', 'VN', 'text', '--data', 'seed-2024')).toContain('gần 60');
});

test('a missing figure is #N/A with its reason, never zero', async () => {
  const { code, out } = await ngkt(['call', 'KPI', 'EXPORT', '1999', '--data', 'seed-2024', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ error: '#N/A', message: expect.any(String) as string });
});

test('an unknown function names the nearest one', async () => {
  const { code, out } = await ngkt(['call', 'REQUIREPACE', '1', '--json']);
  expect(code).toBe(1);
  expect(out).toContain('REQUIREDPACE');
});

test('without --json the result is the same JSON on one line', async () => {
  expect((await ngkt(['call', 'WORDS', '21'])).out).toBe('"hai mươi mốt"\n');
});

test('what must be told beside a rank goes to standard error, and the exit code is 3; the result stays as it is', async () => {
  const directory = path.join(scratch, 'ranks');
  mkdirSync(directory);
  const rows = [
    'INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,OBS_QUALIFIER,SOURCE',
    'AGR,VN-01,2024,70,không quá,A',
    'AGR,VN-04,2024,60,,A',
  ];
  writeFileSync(path.join(directory, 'observations.csv'), `${rows.join('\n')}\n`);
  for (const asked of [
    ['RANK', 'AGR', '2024', 'VN-01'],
    ['KPI', 'AGR', '2024', 'VN-01', 'rank'],
  ]) {
    const { code, out, err } = await ngkt(['call', ...asked, '--data', directory, '--json']);
    expect([code, JSON.parse(out)]).toEqual([3, 1]);
    expect(err).toMatch(
      /chỉ gồm 2\/63[\s\S]*Hà Nội \(không quá 70 thỏa thuận\) và Cao Bằng \(60 thỏa thuận\) chưa chắc chắn/,
    );
  }
  const { code, err } = await ngkt(['call', 'TOP', '1', 'AGR', '2024', '--data', directory]);
  expect(code).toBe(3);
  expect(err).toContain('chưa chắc chắn');
});

test('so does what a partial figure lacks, beside the figure and not beside its name', async () => {
  const partial = ['call', 'KPI', 'GDP_LEVEL', '2024'];
  const { code, out, err } = await ngkt([...partial, '--data', 'seed-2024']);
  expect([code, JSON.parse(out)]).toEqual([3, 'ít nhất 4.472.214,9']);
  expect(err).toMatch(/GDP_LEVEL/);
  expect((await ngkt([...partial, 'VN', 'name', '--data', 'seed-2024'])).code).toBe(0);
});
