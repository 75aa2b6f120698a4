import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { scratchFolder } from '../cli/commandLine';
import { sheetsInLibreOffice } from './libreOffice';

interface BenchData {
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  readonly [key: string]: unknown;
}

const root = path.join(__dirname, '../..');
const folder = scratchFolder();

beforeAll(() => {
  const build = spawnSync('npm', ['run', '--silent', 'bench:build'], { cwd: root, encoding: 'utf8' });
  if (build.status !== 0) throw new Error(build.stdout + build.stderr);
});

/** Fills the benchmark's template the way the benchmark does. */
function fill(count: number): { file: string; data: BenchData } {
  const file = path.join(folder, `bench-${count}.xlsx`);
  const script = `
    import { createRequire } from 'node:module';
    import { makeData } from './data.mjs';
    const { prepare } = createRequire(import.meta.url)('./dist/ngkt.cjs');
    const data = makeData(${count});
    const fill = await prepare(data);
    await fill('templates/t-ngkt.xlsx', process.argv[1]);
    process.stdout.write(JSON.stringify(data));`;
  const { status, stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', script, file], {
    cwd: path.join(root, 'bench'),
    encoding: 'utf8',
    maxBuffer: 64e6,
  });
  if (status !== 0) throw new Error(stderr);
  return { file, data: JSON.parse(stdout) as BenchData };
}

test.each([10, 10_000])(
  'a list of %d rows: every value, the total row and the sums on the other sheet are right in LibreOffice',
  (count) => {
    const { file, data } = fill(count);
    const sheets = sheetsInLibreOffice(file);
    const report = sheets.get('BaoCao') as string[][];
    const summary = sheets.get('TongHop') as string[][];

    for (let i = 0; i < 200; i++) {
      const shown = report[2 + Math.floor(i / 10)]?.[i % 10];
      const key = String(i).padStart(3, '0');
      if (i % 10 === 0) expect(shown).toBe(data[`t${key}`]);
      else expect(Number(shown)).toBe(data[`s${key}`]);
    }

    const wrong: unknown[] = [];
    for (const [i, row] of data.rows.entries()) {
      for (let c = 1; c <= 12; c++) {
        const shown = report[24 + i]?.[c - 1];
        const expected = row[`c${c}`];
        if (typeof expected === 'number' ? Number(shown) !== expected : shown !== expected)
          wrong.push({ row: 25 + i, c, shown, expected });
      }
    }
    expect(wrong).toEqual([]);

    const total = report[24 + count] as string[];
    expect(total[1]).toBe('TỔNG CỘNG');
    for (let c = 4; c <= 11; c++) {
      const sum = data.rows.reduce((all, row) => all + (row[`c${c}`] as number), 0);
      expect(Number(total[c - 1]) / sum).toBeCloseTo(1, 9);
    }
    const sumOfD = data.rows.reduce((all, row) => all + (row['c4'] as number), 0);
    expect(Number(summary[0]?.[1]) / sumOfD).toBeCloseTo(1, 9);
    expect(Number(summary[1]?.[1]) / sumOfD).toBeCloseTo(1, 9);
    expect(report[24 + count + 2]?.[0]).toBe('Ghi chú: số liệu sơ bộ; nguồn TCHQ');
  },
);
