import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipOf } from '../ooxml/zipOf';
import { wordParts } from '../ooxml/word/wordParts';
import { ngkt, scratchFolder } from './commandLine';

interface Said {
  readonly severity: string;
  readonly rule: string;
  readonly where: string;
  readonly message: string;
}

const folder = scratchFolder();

function file(name: string, content: string | Uint8Array): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

const seed = ['--data', 'seed-2024', '--period', '2024'];
const WRONG = 'Năm 2024 có 60 hoạt động đối ngoại cấp cao.\nNâng tổng số FTA lên 16.\n';

test('--json: an array of what is said of each number, with file, line and character', async () => {
  const { code, json } = await ngkt(['proofread', file('sai.txt', WRONG), ...seed, '--json']);
  expect(code).toBe(3);
  expect(json<Said[]>().map(({ severity, rule, where }) => [severity, rule, where])).toEqual([
    ['warning', 'figure.qualifier', 'sai.txt:1:13'],
    ['error', 'figure.contradicted', 'sai.txt:2:22'],
  ]);
  expect(json<Said[]>()[1]?.message).toContain('17 FTA');
});

test('for a person: errors first, the number marked in its sentence, in either language', async () => {
  const { out } = await ngkt(['proofread', file('sai.txt', WRONG), ...seed]);
  expect(out.indexOf('SAI')).toBeLessThan(out.indexOf('CẦN XEM LẠI'));
  expect(out).toContain('Nâng tổng số FTA lên 【16】.');
  expect(out).toContain('1 chỗ sai, 1 chỗ cần xem lại.');
  const english = await ngkt(['proofread', file('sai.txt', WRONG), ...seed, '--lang', 'en']);
  expect(english.out).toContain('1 error, 1 warning.');
});

test('a clean text ends with 0, findings with 3, with --strict 1', async () => {
  const clean = file('dung.txt', 'Năm 2024 có gần 60 hoạt động đối ngoại cấp cao.');
  expect((await ngkt(['proofread', clean, ...seed])).code).toBe(0);
  expect((await ngkt(['proofread', clean, ...seed, '--strict'])).code).toBe(0);
  expect((await ngkt(['proofread', file('sai.txt', WRONG), ...seed, '--strict'])).code).toBe(1);
});

test('a Word document: paragraph and character', async () => {
  const body =
    '<w:p><w:r><w:t>Kết quả năm 2024</w:t></w:r></w:p><w:p><w:r><w:t>Nâng tổng số FTA lên </w:t></w:r><w:r><w:t>16.</w:t></w:r></w:p>';
  const document = file('bai.docx', zipOf(wordParts(body)));
  const { json } = await ngkt(['proofread', document, ...seed, '--json']);
  expect(json<Said[]>()).toMatchObject([{ severity: 'error', where: 'bai.docx, đoạn 2, ký tự 22' }]);
});

test('a workbook: sheet and cell; what is not read is said', async () => {
  const report = path.join(folder, 'bao-cao.xlsx');
  expect([0, 3]).toContain((await ngkt(['fill', 'bao-cao-nam', ...seed, '--out', report])).code);
  const { code, json } = await ngkt(['proofread', report, ...seed, '--json']);
  const said = json<Said[]>();
  expect(said.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(code).toBe(0);
  expect(
    said.some(({ rule, where }) => rule === 'figure.supported' && /^bao-cao\.xlsx, '.+'![A-Z]+\d+/.test(where)),
  ).toBe(true);
});

test.each([
  ['demo-provinces', '2025-Q3', 'en'],
  ['demo-provinces', '2025', 'en'],
  ['seed-2024', '2024', 'en'],
  ['demo-provinces', '2025-Q3', 'vi'],
])(
  'a brief for %s, %s in a workbook (%s) is right: numbers of cells are the numbers they are',
  async (data, period, lang) => {
    const brief = path.join(folder, `ban-tin-${data}-${period}-${lang}.xlsx`);
    const of = ['--data', data, '--period', period];
    await ngkt(['brief', ...of, '--lang', lang, '--out', brief]);
    const { json } = await ngkt(['proofread', brief, ...of, '--json']);
    expect(json<Said[]>().filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(json<Said[]>().filter(({ rule }) => rule.endsWith('.supported')).length).toBeGreaterThan(3);
  },
);

test('--as-of judges by what was known', async () => {
  const text = file('quy2.txt', 'GDP quý II/2024 tăng 6,93%.');
  const latest = (await ngkt(['proofread', text, ...seed, '--json'])).json<Said[]>();
  expect(latest.map(({ rule }) => rule)).toEqual(['figure.revised']);
  const then = (await ngkt(['proofread', text, ...seed, '--as-of', '2024-07-31', '--json'])).json<Said[]>();
  expect(then.map(({ rule }) => rule)).toEqual(['figure.supported']);
});

test('--area is the area of sentences that name none', async () => {
  const text = file('tinh.txt', 'Vốn FDI đăng ký lũy kế năm 2023 đạt 11,12 tỷ USD.');
  const said = (
    await ngkt(['proofread', text, '--data', 'seed-2024', '--period', '2023', '--area', 'Bắc Giang', '--json'])
  ).json<Said[]>();
  expect(said.map(({ rule }) => rule)).toEqual(['figure.supported']);
});

test.each([
  ['cu.doc', 'x', 'file.kind'],
  ['hong.docx', 'không phải zip', 'file.notDocument'],
  ['hong.xlsx', 'không phải zip', 'file.notWorkbook'],
  ['ma-cu.txt', Uint8Array.from([0xff, 0xfe, 0x41, 0x00]), 'text.encoding'],
])('%s is refused with its reason', async (name, content, code) => {
  const outcome = await ngkt(['proofread', file(name, content), ...seed, '--json']);
  expect(outcome.code).toBe(1);
  expect(outcome.json<{ error: { code: string } }>().error.code).toBe(code);
});

test('without a period or with two files it is wrong usage', async () => {
  const text = file('dung.txt', 'Không có số.');
  expect((await ngkt(['proofread', text, '--data', 'seed-2024'])).code).toBe(2);
  expect((await ngkt(['proofread', text, text, ...seed])).code).toBe(2);
});

test('--help explains itself in both languages', async () => {
  for (const lang of ['vi', 'en']) {
    const { code, out } = await ngkt(['proofread', '--help', '--lang', lang]);
    expect([code, out]).toEqual([0, expect.stringContaining('ngkt proofread')]);
    expect(out).toContain('--json');
  }
});
