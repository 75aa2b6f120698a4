import { appendFileSync, chmodSync, cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BriefSummary } from '../../src/cli/brief/briefSummary';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../src/ooxml/workbookFile';
import { partsOf } from '../ooxml/zipOf';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const seed = ['brief', '--data', 'seed-2024', '--period', '2024', '--today', '2024-12-31'];

function written(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

test('Markdown and a page, the format by the ending of the file; what is missing is told with exit code 3', async () => {
  for (const name of ['nam.md', 'nam.html']) {
    const { code, err, json } = await ngkt([...seed, '--out', path.join(folder, name), '--json']);
    expect(err).toBe('');
    const summary = json<BriefSummary>();
    expect(summary).toMatchObject({ out: path.join(folder, name), format: path.extname(name).slice(1) });
    expect(summary.figures).toBeGreaterThan(20);
    expect(summary.sources).toBeGreaterThan(5);
    expect(summary.missing.join('\n')).toContain('xuất khẩu');
    expect(code).toBe(3);
    for (const part of ['gần 60 hoạt động', 'hơn 170 thỏa thuận', '17 FTA', '4,46 tỷ USD']) {
      expect(written(name)).toContain(part);
    }
  }
  expect(written('nam.md')).toMatch(/^# BÁO CÁO: /m);
  expect(written('nam.html')).toContain('<svg role="img"');
});

test('the same question gives the same file, in English too', async () => {
  const once = path.join(folder, 'a.html');
  const again = path.join(folder, 'b.html');
  for (const out of [once, again]) await ngkt([...seed, '--lang', 'en', '--out', out]);
  expect(readFileSync(once, 'utf8')).toBe(readFileSync(again, 'utf8'));
  expect(readFileSync(once, 'utf8')).toContain('<html lang="en">');
});

test('a short brief leaves out pictures and says less', async () => {
  await ngkt([...seed, '--length', 'short', '--out', path.join(folder, 'ngan.html')]);
  expect(written('ngan.html')).not.toContain('<svg');
  expect(written('ngan.html')).toContain('<article class="brief short"');
});

test('a workbook is the built-in template filled, so that its cells trace', async () => {
  const out = path.join(folder, 'nam.xlsx');
  await ngkt([...seed, '--out', out]);
  const workbook = await openWorkbook(readFileSync(out), { file: out, codec: nodeZipCodec });
  expect(workbook.snapshot().record?.scalars.length).toBeGreaterThan(3);
  const texts = workbook.snapshot().sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value)));
  expect(texts.join('\n')).toContain('gần 60 hoạt động');
  expect(texts.join('\n')).not.toContain('{{');
});

test('a Word document holds the text and the pictures', async () => {
  const out = path.join(folder, 'nam.docx');
  await ngkt([...seed, '--out', out]);
  const parts = partsOf(readFileSync(out));
  const text = parts['word/document.xml'] ?? '';
  expect(text.replace(/<[^>]+>/g, '')).toContain('gần 60 hoạt động');
  expect(Object.keys(parts).filter((name) => /^word\/media\/.+\.png$/.test(name)).length).toBeGreaterThan(0);
});

test('--strict: missing figures are an error, and nothing is written', async () => {
  const out = path.join(folder, 'nghiem.html');
  const { code, err } = await ngkt([...seed, '--strict', '--out', out]);
  expect(code).toBe(1);
  expect(err).toContain('--strict');
  expect(existsSync(out)).toBe(false);
});

test.each(['2025-9M', '2025-S1', '2025'])(
  'a total revised away from its components is told for the sum of %s too, with the quarter revised',
  async (period) => {
    const data = path.join(folder, 'điều-chỉnh');
    if (!existsSync(data)) {
      cpSync(path.join(__dirname, '../../assets/data/demo-provinces'), data, { recursive: true });
      const row = 'FDI_REG,VN,,2025-Q2,9000.0,,USD,6,A,2025-06-30,2025-09-15,Số liệu minh họa,Số điều chỉnh\n';
      appendFileSync(path.join(data, 'observations.csv'), row);
    }
    const asked = ['brief', '--data', data, '--period', period, '--today', '2026-01-15'];
    const { code, json } = await ngkt([...asked, '--out', path.join(folder, 'tong.md'), '--json']);
    expect(code).toBe(3);
    const { warnings } = json<BriefSummary>();
    expect(warnings.map(({ rule }) => rule)).toEqual(['gaps.components', 'sum.components', 'sum.areas']);
    expect(written('tong.md')).toContain(
      'quý II/2025: số đã công bố là 9,9771 tỷ USD (06/7/2025), nay điều chỉnh thành',
    );
    const out = path.join(folder, 'nghiem.md');
    expect((await ngkt([...asked, '--strict', '--out', out])).code).toBe(1);
    expect(existsSync(out)).toBe(false);
  },
);

test("the ministry's own map takes the place of the tiles", async () => {
  const map = path.join(folder, 'tinh.geojson');
  const ring = [
    [105, 20],
    [107, 20],
    [107, 22],
    [105, 20],
  ];
  const geometry = { type: 'Polygon', coordinates: [ring] };
  writeFileSync(map, JSON.stringify({ type: 'FeatureCollection', features: [{ id: 'VN34-24', geometry }] }));
  const out = path.join(folder, 'ban-do.html');
  const demo = ['brief', '--data', 'demo-provinces', '--period', '2025-Q3', '--today', '2026-01-15'];
  await ngkt([...demo, '--map', map, '--out', out]);
  expect(readFileSync(out, 'utf8')).toContain('<title>Bắc Ninh: ');
  writeFileSync(map, '{}');
  const { code, err } = await ngkt([...demo, '--map', map, '--out', out]);
  expect([code, err]).toEqual([1, expect.stringContaining('tinh.geojson: Tệp bản đồ không dùng được')]);
});

test.each([
  [['--out', 'x.txt'], 'md, html, pdf, docx, xlsx'],
  [['--out', 'x.pdf', '--format', 'html'], '.html'],
  [['--out', 'x.pfd'], '“pdf”'],
  [['--out', 'x.md', '--length', 'dài'], 'short'],
  [['--out', 'x.xlsx', '--length', 'short'], '.xlsx luôn là bản đầy đủ'],
  [['--out', 'x.md', '--boundary', '64'], '63'],
])('wrong usage is told: %s', async (args, expected) => {
  const { code, err } = await ngkt([...seed, ...args]);
  expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
});

describe('PDF', () => {
  const before = process.env['CHROME_PATH'];
  afterEach(() => {
    if (before === undefined) delete process.env['CHROME_PATH'];
    else process.env['CHROME_PATH'] = before;
  });

  /** A browser in name: it prints what it was asked to print, or fails. */
  function browser(name: string, print: string): void {
    const program = path.join(folder, name);
    writeFileSync(
      program,
      `#!${process.execPath}
const value = (option) => process.argv.find((arg) => arg.startsWith(option + '='))?.slice(option.length + 1);
const page = require('node:url').fileURLToPath(process.argv.at(-1));
const [profile, out] = [value('--user-data-dir'), value('--print-to-pdf')];
${print}
`,
    );
    chmodSync(program, 0o755);
    process.env['CHROME_PATH'] = program;
  }

  it('prints the page by an installed browser, with a profile of its own, and leaves nothing behind', async () => {
    const asked = path.join(folder, 'asked.json');
    browser(
      'browser.cjs',
      `const fs = require('node:fs');
fs.mkdirSync(profile);
fs.writeFileSync(${JSON.stringify(asked)}, JSON.stringify({ profile, args: process.argv.slice(2) }));
fs.writeFileSync(out, '%PDF ' + fs.readFileSync(page, 'utf8').length);`,
    );
    const out = path.join(folder, 'nam.pdf');
    expect((await ngkt([...seed, '--out', out])).code).toBe(3);
    expect(written('nam.pdf')).toMatch(/^%PDF \d{5,}$/);
    const { profile, args } = JSON.parse(readFileSync(asked, 'utf8')) as { profile: string; args: string[] };
    expect(existsSync(path.dirname(profile))).toBe(false);
    expect(args).toContain('--headless');
    expect(args.includes('--no-sandbox')).toBe(process.getuid?.() === 0);
  });

  it('says so where the browser fails or there is none, and writes nothing', async () => {
    browser('broken.cjs', `console.error('no display'); process.exit(1);`);
    const out = path.join(folder, 'hong.pdf');
    const failed = await ngkt([...seed, '--out', out, '--json']);
    expect([failed.code, failed.json<{ error: { code: string } }>().error.code]).toEqual([1, 'pdf.print']);
    expect(failed.err).toContain('no display');
    process.env['CHROME_PATH'] = path.join(folder, 'không-có');
    const none = await ngkt([...seed, '--out', out, '--json']);
    expect([none.code, none.json<{ error: { code: string } }>().error.code]).toEqual([1, 'browser.path']);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
