/** On which list of provinces the reports of one run rank, around the merger of 1 July 2025. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { smallWorkbook, textCell, valuesOf } from '../ooxml/smallWorkbook';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const template = path.join(folder, 'hang.xlsx');
const markers = [
  '{{boundary}}',
  '{{FDI_REG .rankText}}',
  '{{FDI_REG @-1y .rankText}}',
  '{{FDI_REG @2024-Q1 .rankText}}',
  '{{FDI_REG [VN] @-1y .peers}}',
];
const rows = markers.map((marker, index) => `<row r="${index + 1}">${textCell(`A${index + 1}`, marker)}</row>`);
writeFileSync(template, smallWorkbook([{ name: 'BC', rows: rows.join('') }]));

/** For each area, the list of its report and those that its ranks name. */
async function listsNamed(out: string, ...more: string[]): Promise<Map<string, readonly string[]>> {
  const args = ['fill', template, '--data', 'demo-provinces', '--today', '2026-05-01', ...more, '--out', out];
  await ngkt([...args, '--json']);
  const named = new Map<string, readonly string[]>();
  for (const file of readdirSync(out)) {
    const values = await valuesOf(readFileSync(path.join(out, file)), 'BC');
    const texts = markers.map((_, index) => String(values[`A${index + 1}`]));
    const area = /VN(?:34|63)?-\d+[A-Z]?/.exec(file)?.[0] ?? '';
    named.set(
      area,
      texts.map((text) => /\/(\d+)/.exec(text)?.[1] ?? text),
    );
  }
  return named;
}

// Hà Nội and Cao Bằng did not change; Bắc Ninh and Hồ Chí Minh City are merged.
const UNCHANGED = ['VN-01', 'VN-04'];
const MERGED = ['VN34-24', 'VN34-79'];

const NONE = 'chưa có số liệu';

test.each(['2026-Q1', '2025-Q3', '2025-Q2', '2024-Q4'])(
  'all reports of --each-area 34 rank among the 34 in %s',
  async (period) => {
    const named = await listsNamed(path.join(folder, `34-${period}`), '--period', period, '--each-area', '34');
    expect(named.size).toBe(34);
    expect([...named.keys()]).toEqual(expect.arrayContaining([...UNCHANGED, ...MERGED]));
    // The data begin in 2024.
    const yearAgo = period.startsWith('2024') ? NONE : '34';
    expect(new Set([...named.values()].map(String))).toEqual(new Set([`34,34,${yearAgo},34,${yearAgo}`]));
  },
);

test('those of --each-area 63 rank among the 63', async () => {
  const before = await listsNamed(path.join(folder, '63'), '--period', '2025-Q2', '--each-area', '63');
  expect(before.size).toBe(63);
  expect(new Set([...before.values()].map(String))).toEqual(new Set(['63,63,63,63,63']));
});

test('--boundary says otherwise', async () => {
  const args = ['--period', '2025-Q2', '--each-area', '34', '--boundary', '63'];
  const named = await listsNamed(path.join(folder, 'khac'), ...args);
  for (const area of UNCHANGED) expect(named.get(area)).toEqual(['63', '63', '63', '63', '63']);
  for (const area of MERGED)
    expect(named.get(area)).toEqual(['63', 'không xếp hạng', 'không xếp hạng', 'không xếp hạng', '63']);
});
