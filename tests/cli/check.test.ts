import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { smallWorkbook } from '../ooxml/smallWorkbook';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();

interface Item {
  readonly severity: string;
  readonly rule: string;
  readonly where: string;
  readonly message: string;
}

test('the built-in data sets hold no errors', async () => {
  for (const name of ['seed-2024', 'demo-provinces']) {
    const items = (await ngkt(['check', name, '--json', '--today', '2026-11-21'])).json<Item[]>();
    expect(items.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test('a decimal slip in a data set is found, with file and line', async () => {
  const copy = path.join(folder, 'sai');
  cpSync(path.join(__dirname, '../../assets/data/seed-2024'), copy, { recursive: true });
  const file = path.join(copy, 'observations.csv');
  const lines = readFileSync(file, 'utf8').split('\n');
  const at = lines.findIndex((line) => line.startsWith('FDI_NEW,') && line.includes('1.89'));
  expect(at).toBeGreaterThan(0);
  lines[at] = (lines[at] as string).replace('1.89', '1890');
  writeFileSync(file, lines.join('\n'));
  const { code, json } = await ngkt(['check', copy, '--json']);
  expect(code).toBe(3);
  expect(json<Item[]>().some(({ where }) => where.includes(`observations.csv:${at + 1}`))).toBe(true);
  expect((await ngkt(['check', copy, '--strict'])).code).toBe(1);
});

test('the built-in templates hold no errors', async () => {
  const items = (await ngkt(['check', 'bao-cao-nam', '--data', 'seed-2024', '--json'])).json<Item[]>();
  expect(items.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a report whose figure was revised since names the cell', async () => {
  const report = path.join(folder, 'ky.xlsx');
  await ngkt([
    'fill',
    'bao-cao-nam',
    '--data',
    'seed-2024',
    '--period',
    '2024',
    '--as-of',
    '2024-10-01',
    '--today',
    '2024-10-01',
    '--out',
    report,
  ]);
  const { code, json } = await ngkt(['check', report, '--data', 'seed-2024', '--json', '--today', '2025-02-01']);
  expect(code).toBe(3);
  expect(json<Item[]>().some(({ where }) => where.includes('!'))).toBe(true);
});

test('a template is checked without data against the built-in catalogue, where an unknown indicator is only doubtful', async () => {
  const template = path.join(folder, 'mau.xlsx');
  const cell = (address: string, text: string): string => `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = `<row r="1">${cell('A1', '{{XYZ_NOPE}}')}${cell('B1', '{{HLA [Bắc Kinh]}}')}</row>`;
  writeFileSync(template, smallWorkbook([{ name: 'S', rows }]));
  const items = (await ngkt(['check', template, '--json'])).json<Item[]>();
  expect(items.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual([
    'warning marker.unknown',
    'error area.unknown',
  ]);
});

test('without figures a template says nothing of tables, and a report that nothing was compared', async () => {
  const template = path.join(folder, 'bang.xlsx');
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><t>{{#rows table("Thương vụ")}}{{.Tên}}{{/rows}}</t></is></c></row>';
  writeFileSync(template, smallWorkbook([{ name: 'BC', rows }]));
  expect((await ngkt(['check', template, '--json'])).json<Item[]>()).toEqual([]);
  const withData = (await ngkt(['check', template, '--data', 'seed-2024', '--json'])).json<Item[]>();
  expect(withData.map(({ rule }) => rule)).toEqual(['table.unknown']);
  expect(withData[0]?.message).not.toContain('form_rules');

  const report = path.join(folder, 'chua-doi-chieu.xlsx');
  await ngkt(['fill', 'xep-hang-fdi', '--data', 'demo-provinces', '--period', '2025-Q4', '--out', report]);
  const { code, json } = await ngkt(['check', report, '--json']);
  expect([code, json<Item[]>().map(({ severity, rule }) => `${severity} ${rule}`)]).toEqual([
    0,
    ['info figures.notCompared'],
  ]);
});
