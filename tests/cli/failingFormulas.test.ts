import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FillSummary } from '../../src/cli/fillSummary';
import { smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const template = path.join(folder, 'mau.xlsx');

// No treaty was signed in 1990, so that the list has no entry and its total is 0.
writeFileSync(
  template,
  smallWorkbook([
    {
      name: 'Bảng 1',
      rows:
        `<row r="1">${textCell('A1', '{{#rows list(agreements, period=1990)}}')}</row>` +
        `<row r="2">${textCell('A2', '{{.title}}')}${textCell('B2', '{{.no}}')}</row>` +
        `<row r="3">${textCell('A3', '{{/rows}}')}</row>` +
        '<row r="4"><c r="B4"><f>SUM(B2:B2)</f></c></row>' +
        `<row r="5">${textCell('A5', '{{HLA}}')}<c r="B5"><f>A5/B4</f></c></row>`,
    },
  ]),
);
const fill = ['fill', template, '--data', 'seed-2024', '--period', '2024', '--json'];

test('a formula that divides by the total of an empty list is told, with the cell where it is found', async () => {
  const out = path.join(folder, 'bao-cao.xlsx');
  const { code, json } = await ngkt([...fill, '--out', out]);
  expect(code).toBe(3);
  const told = json<FillSummary>().warnings.filter(({ rule }) => rule === 'formula.fails');
  expect(told).toMatchObject([{ sheet: 'Bảng 1', cell: 'B3' }]);
  expect(told[0]?.reason).toContain('#DIV/0!');
});

test('a preview tells the same of the cell as it stands, and writes nothing', async () => {
  const { json } = await ngkt([...fill, '--dry-run']);
  expect(json<FillSummary>().warnings).toContainEqual(expect.objectContaining({ rule: 'formula.fails', cell: 'B5' }));
});

test('--strict writes no report with such a formula', async () => {
  const out = path.join(folder, 'khong-ghi.xlsx');
  const { code } = await ngkt([...fill, '--strict', '--out', out]);
  expect(code).not.toBe(0);
  expect(existsSync(out)).toBe(false);
});

test('each of several reports tells its own', async () => {
  const { json } = await ngkt([
    ...fill.slice(0, -1),
    '--each-area',
    '34',
    '--out',
    path.join(folder, 'cac-tinh'),
    '--json',
  ]);
  const told = json<FillSummary>().warnings.filter(({ rule }) => rule === 'formula.fails');
  expect(new Set(told.map((warning) => (warning as unknown as { area: string }).area)).size).toBe(told.length);
});
