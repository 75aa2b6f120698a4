import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../src/ooxml/workbookFile';
import type { FillSummary } from '../../src/cli/fillSummary';
import { partsOf, rawPartsOf, zipOf } from '../ooxml/zipOf';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const seed = ['--data', 'seed-2024', '--today', '2024-12-31'];

async function cellTexts(file: string): Promise<Map<string, string>> {
  const workbook = await openWorkbook(readFileSync(file), { file, codec: nodeZipCodec });
  const texts = new Map<string, string>();
  for (const sheet of workbook.snapshot().sheets) {
    for (const { row, column, value, format } of sheet.cells)
      texts.set(`${sheet.name}!${row}:${column}`, `${String(value)} ${format}`);
  }
  return texts;
}

test('the yearly report for 2024: filled, with what is missing listed and exit code 3 or 0', async () => {
  const out = path.join(folder, 'nam-2024.xlsx');
  const { code, json, err } = await ngkt(['fill', 'bao-cao-nam', ...seed, '--period', '2024', '--out', out, '--json']);
  expect(err).toBe('');
  const summary = json<FillSummary>();
  expect(code).toBe(summary.missing.length + summary.kept.length > 0 || summary.warnings.length > 0 ? 3 : 0);
  expect(summary).toMatchObject({ out, kept: [] });
  expect(summary.filled).toBeGreaterThan(20);
  for (const item of summary.missing) expect(item.reason).not.toBe('');
  const texts = [...(await cellTexts(out)).values()].join('\n');
  expect(texts).not.toContain('{{');
  expect(texts).toContain('gần');
  expect(texts).toContain('17');
});

test('trace answers for a filled cell, and says so for one that was not filled', async () => {
  const out = path.join(folder, 'trace.xlsx');
  await ngkt(['fill', 'tom-tat-lanh-dao', ...seed, '--period', '2024', '--out', out]);
  const workbook = await openWorkbook(readFileSync(out), { file: out, codec: nodeZipCodec });
  const record = workbook.snapshot().record;
  const scalar = record?.scalars.find(({ template, sources }) => template.includes('HLA') && sources.length > 0);
  const position = workbook.positions().get(scalar?.name ?? '');
  if (!position) throw new Error('the one-pager fills HLA');
  const cell = `'${position.sheet}'!${columnName(position.range.firstColumn)}${position.range.firstRow}`;
  const { code, json } = await ngkt(['trace', out, cell, '--json']);
  expect(code).toBe(0);
  const trace = json<{ marker: string; sources: { indicator: string; source: string; period: string }[] }>();
  expect(trace.marker).toContain('HLA');
  expect(trace.sources[0]).toMatchObject({ indicator: 'HLA', period: '2024' });
  expect(trace.sources[0]?.source).not.toBe('');

  const none = await ngkt(['trace', out, `'${position.sheet}'!XFD1048576`, '--json']);
  expect(none.code).toBe(1);
  expect(none.json<{ error: { code: string } }>().error.code).toBe('trace.notFilled');
});

test('the cell that the README suggests to trace is one that was filled', async () => {
  const out = path.join(folder, 'goi-y.xlsx');
  await ngkt(['fill', 'bao-cao-nam', ...seed, '--period', '2024', '--out', out]);
  const text = readFileSync(path.join(__dirname, '../../README.md'), 'utf8');
  const suggested = [...text.matchAll(/ngkt trace \S+ "([^"]+)"/g)].map(([, cell]) => cell as string);
  expect(suggested.length).toBeGreaterThan(0);
  for (const cell of suggested) {
    expect((await ngkt(['trace', out, cell, '--json'])).json<{ sources: unknown[] }>().sources).not.toEqual([]);
  }
});

test('a report is refilled for another period and restored to its template', async () => {
  const template = path.join(__dirname, '../../assets/templates/bao-cao-nam.xlsx');
  const first = path.join(folder, 'nam-a.xlsx');
  const second = path.join(folder, 'nam-b.xlsx');
  const restored = path.join(folder, 'nam-mau.xlsx');
  await ngkt(['fill', template, ...seed, '--period', '2024', '--out', first]);
  const refill = await ngkt(['fill', first, ...seed, '--period', '2023', '--out', second, '--json']);
  expect(refill.json<FillSummary>().kept).toEqual([]);
  const restore = await ngkt(['fill', second, '--restore', '--out', restored]);
  expect(restore.code).toBe(0);
  expect(await cellTexts(restored)).toEqual(await cellTexts(template));
});

test('a published copy carries no trace', async () => {
  const filled = path.join(folder, 'p1.xlsx');
  const published = path.join(folder, 'p2.xlsx');
  await ngkt(['fill', 'tom-tat-lanh-dao', ...seed, '--period', '2024', '--out', filled]);
  expect((await ngkt(['fill', filled, '--publish', '--out', published])).code).toBe(0);
  const trace = await ngkt(['trace', published, 'A1', '--json']);
  expect(trace.json<{ error: { code: string } }>().error.code).toBe('record.none');
  expect(readFileSync(published).includes('_ngkt_')).toBe(false);
});

test('--dry-run shows every marker and writes nothing', async () => {
  const before = readdirSync(folder);
  const { out, code } = await ngkt(['fill', 'bao-cao-nam', ...seed, '--period', '2024', '--dry-run']);
  expect([0, 3]).toContain(code);
  expect(out).toContain('{{HLA');
  expect(readdirSync(folder)).toEqual(before);
});

test('writing over a report somebody worked on is refused, refilling it keeps the work', async () => {
  const report = path.join(folder, 'sua-tay.xlsx');
  const fill = ['fill', 'tom-tat-lanh-dao', ...seed, '--period', '2024', '--out', report];
  await ngkt(fill);
  expect([0, 3]).toContain((await ngkt(fill)).code);

  const original = readFileSync(report);
  const parts = partsOf(original);
  const sheet = parts['xl/worksheets/sheet1.xml'] as string;
  const edited = sheet.replace('hơn 170', 'hơn 171').replace('<v>170</v>', '<v>171</v>');
  expect(edited).not.toBe(sheet);
  writeFileSync(report, zipOf({ ...rawPartsOf(original), 'xl/worksheets/sheet1.xml': edited }));

  const refused = await ngkt([...fill, '--json']);
  expect(refused.code).toBe(1);
  expect(refused.json<{ error: { code: string } }>().error.code).toBe('output.edited');
  const refill = await ngkt(['fill', report, ...seed, '--period', '2024', '--out', report, '--json']);
  expect(refill.json<FillSummary>().kept).toHaveLength(1);
  expect([0, 3]).toContain((await ngkt([...fill, '--overwrite-edits'])).code);
});

test('a report from which filled places were deleted is filled again without them, and not written over', async () => {
  const report = path.join(folder, 'mat-hang.xlsx');
  const fill = ['fill', 'tom-tat-lanh-dao', ...seed, '--period', '2024', '--out', report];
  await ngkt(fill);
  const original = readFileSync(report);
  const book = partsOf(original)['xl/workbook.xml'] ?? '';
  const lost = book.replace(/(<definedName name="_ngkt_2"[^>]*>)[^<]*/, '$1#REF!');
  writeFileSync(report, zipOf({ ...rawPartsOf(original), 'xl/workbook.xml': lost }));

  expect((await ngkt([...fill, '--json'])).json<{ error: { code: string } }>().error.code).toBe('output.edited');
  const refill = await ngkt(['fill', report, ...seed, '--period', '2024', '--out', report, '--json']);
  expect(refill.code).toBe(3);
  expect(refill.json<FillSummary>().warnings.map(({ rule }) => rule)).toContain('record.placeLost');

  const all = book.replace(/(<definedName name="_ngkt_\d+"[^>]*>)[^<]*/g, '$1#REF!');
  writeFileSync(report, zipOf({ ...rawPartsOf(original), 'xl/workbook.xml': all }));
  const refused = await ngkt(['fill', report, ...seed, '--period', '2024', '--out', path.join(folder, 'moi.xlsx')]);
  expect(refused.code).toBe(1);
  expect(refused.err.length).toBeLessThan(500);
  expect(existsSync(path.join(folder, 'moi.xlsx'))).toBe(false);
});

test('--strict refuses a report with missing figures and leaves nothing behind', async () => {
  const out = path.join(folder, 'strict.xlsx');
  const { code, err } = await ngkt(['fill', 'bao-cao-nam', ...seed, '--period', '2022', '--out', out, '--strict']);
  expect(code).toBe(1);
  expect(err).toContain('--strict');
  expect(existsSync(out)).toBe(false);
});

test('an impossible figure that the report uses is told with its line in the data, and --strict refuses it', async () => {
  const data = path.join(folder, 'sai');
  mkdirSync(data);
  const rows = ['BUSINESS_SUPPORTED,VN,2024,-3', 'PROMO_EVENTS,VN,2019,-4'];
  writeFileSync(path.join(data, 'observations.csv'), `INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE\n${rows.join('\n')}\n`);
  const out = path.join(folder, 'sai.xlsx');
  const args = ['fill', 'bao-cao-nam', '--data', data, '--period', '2024', '--out', out, '--today', '2025-01-10'];
  const { code, json } = await ngkt([...args, '--json']);
  expect(code).toBe(3);
  const errors = json<FillSummary>().warnings.filter(({ rule }) => rule === 'range.negative');
  expect(errors).toMatchObject([{ sheet: '', cell: '', data: 'observations.csv:2' }]);
  expect((await ngkt([...args, '--overwrite-edits'])).out).toContain('observations.csv:2');
  expect((await ngkt([...args, '--strict'])).err).toContain('observations.csv:2');
});

test('a report whose figures are all there ends with exit code 0', async () => {
  const demo = ['--data', 'demo-provinces', '--today', '2026-01-20', '--dry-run', '--json'];
  const { code, json } = await ngkt(['fill', 'xep-hang-fdi', '--period', '2025-Q4', ...demo]);
  expect([code, json<FillSummary>().missing]).toEqual([0, []]);
});

test('--each-area fills one file for each of the 34 provinces in one run', async () => {
  const out = path.join(folder, 'tinh');
  const { json } = await ngkt([
    'fill',
    'bao-cao-quy-tinh',
    '--data',
    'demo-provinces',
    '--period',
    '2025-Q3',
    '--each-area',
    '34',
    '--out',
    out,
    '--today',
    '2025-10-05',
    '--json',
  ]);
  const { reports, ...whole } = json<FillSummary & { reports: (FillSummary & { area: string })[] }>();
  expect(reports).toHaveLength(34);
  expect(whole.filled).toBe(reports.reduce((sum, { filled }) => sum + filled, 0));
  expect(whole.missing).toHaveLength(reports.reduce((sum, { missing }) => sum + missing.length, 0));
  expect(whole.missing[0]).toMatchObject({ area: expect.stringMatching(/^VN/) as string });
  expect(Object.keys(whole.rows)).toEqual(['inserted', 'removed']);
  expect(new Set(readdirSync(out)).size).toBe(34);
  expect(reports.every(({ filled }) => filled > 10)).toBe(true);
});

test('a province’s report that is refilled without --area is said to be the country’s now', async () => {
  const own = path.join(folder, 'cao-bang.xlsx');
  const quarter = ['--data', 'demo-provinces', '--period', '2025-Q3', '--json'];
  await ngkt(['fill', 'bao-cao-quy-tinh', ...quarter, '--area', 'Cao Bằng', '--out', own]);
  const rules = async (...more: string[]) => {
    const { code, json } = await ngkt(['fill', own, ...quarter, ...more, '--out', path.join(folder, 'lai.xlsx')]);
    expect(code).toBe(3);
    return json<FillSummary>().warnings.filter(({ rule }) => rule === 'fill.otherArea');
  };
  expect(await rules('--area', 'Cao Bằng')).toEqual([]);
  const [told] = await rules();
  expect(told?.reason).toMatch(/điền cho Cao Bằng, nay .* không có --area\..*--area VN-04\.$/);
});

describe('bad input: exit code 1, a clear place, no output', () => {
  const out = path.join(folder, 'never.xlsx');
  const notWorkbook = path.join(folder, 'khong-phai.xlsx');
  writeFileSync(notWorkbook, 'không phải tệp Excel');

  test.each<[string, string[], string]>([
    [
      'a template that does not exist',
      ['fill', path.join(folder, 'khong-co.xlsx'), ...seed, '--period', '2024', '--out', out],
      'khong-co.xlsx',
    ],
    ['a file that is no workbook', ['fill', notWorkbook, ...seed, '--period', '2024', '--out', out], 'khong-phai.xlsx'],
    [
      'a data set that does not exist',
      ['fill', 'bao-cao-nam', '--data', path.join(folder, 'khong-co'), '--period', '2024', '--out', out],
      'khong-co',
    ],
    [
      'an area nobody knows',
      ['fill', 'bao-cao-nam', ...seed, '--period', '2024', '--area', 'Sài Gòng', '--out', out],
      'Sài Gòng',
    ],
  ])('%s', async (_, args, named) => {
    const { code, err } = await ngkt(args);
    expect(code).toBe(1);
    expect(err).toContain(named);
    expect(existsSync(out)).toBe(false);
  });

  test('the folder of --out must exist', async () => {
    const { code } = await ngkt([
      'fill',
      'bao-cao-nam',
      ...seed,
      '--period',
      '2024',
      '--out',
      path.join(folder, 'khong', 'co', 'a.xlsx'),
    ]);
    expect(code).toBe(1);
  });

  test('a template is not filled into itself, and the result is an Excel file by its name', async () => {
    const template = path.join(folder, 'mau-rieng.xlsx');
    const builtIn = readFileSync(path.join(__dirname, '../../assets/templates/tom-tat-lanh-dao.xlsx'));
    writeFileSync(template, builtIn);
    const { code, err } = await ngkt(['fill', template, ...seed, '--period', '2024', '--out', template]);
    expect(code).toBe(1);
    expect(err).toContain('ghi đè chính mẫu');
    expect(readFileSync(template)).toEqual(builtIn);
    expect((await ngkt(['fill', template, ...seed, '--period', '2024', '--out', 'a.pdf'])).code).toBe(2);
  });

  test('--out is required', async () => {
    expect((await ngkt(['fill', 'bao-cao-nam', ...seed, '--period', '2024'])).code).toBe(2);
  });
});

function columnName(column: number): string {
  return column > 26
    ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
