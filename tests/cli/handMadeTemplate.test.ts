import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FillSummary } from '../../src/cli/fillSummary';
import { cellsOf } from '../ooxml/smallWorkbook';
import { ngkt, scratchFolder } from './commandLine';

/** Made by hand in LibreOffice, with a chart, a name, SUMPRODUCT and VLOOKUP on a second sheet: nobody designed it for this tool. */
const template = path.join(__dirname, '../fixtures/xlsx/bao-cao-nhanh-libreoffice.xlsx');
const folder = scratchFolder();

async function values(file: string, sheet: string): Promise<Record<string, unknown>> {
  const cells = await cellsOf(readFileSync(file), sheet);
  return Object.fromEntries(Object.entries(cells).map(([address, { value, formula }]) => [address, formula ?? value]));
}

async function fill(from: string, period: string, out: string): Promise<FillSummary> {
  const file = path.join(folder, out);
  const { json } = await ngkt([
    'fill',
    from,
    '--data',
    'demo-provinces',
    '--period',
    period,
    '--today',
    '2026-01-05',
    '--out',
    file,
    '--json',
  ]);
  return json<FillSummary>();
}

test('a template made by hand in LibreOffice is filled, and what points at the list grows with it', async () => {
  const summary = await fill(template, '2025-Q3', 'q3.xlsx');
  expect(summary.rows.inserted).toBeGreaterThan(0);
  expect(summary.missing.every(({ marker }) => /\.(target|status)/.test(marker))).toBe(true);
  const sheet = await values(path.join(folder, 'q3.xlsx'), 'Trang chính');
  expect(JSON.stringify(sheet)).not.toContain('{{');
  expect(sheet).toMatchObject({ B11: 'Thành phố Hồ Chí Minh', B16: 'Các địa phương khác', C17: 'SUM(C11:C16)' });
});

test('it is refilled for the next quarter and given back as it was', async () => {
  await fill(template, '2025-Q3', 'a.xlsx');
  expect((await fill(path.join(folder, 'a.xlsx'), '2025-Q4', 'b.xlsx')).kept).toEqual([]);
  const [refilled, direct] = [await values(path.join(folder, 'b.xlsx'), 'Trang chính'), path.join(folder, 'c.xlsx')];
  await fill(template, '2025-Q4', 'c.xlsx');
  expect(refilled).toEqual(await values(direct, 'Trang chính'));
  const restored = path.join(folder, 'd.xlsx');
  await ngkt(['fill', path.join(folder, 'b.xlsx'), '--restore', '--out', restored]);
  expect(await values(restored, 'Trang chính')).toEqual(await values(template, 'Trang chính'));
});
