import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ngkt, scratchFolder } from '../cli/commandLine';
import { pagesInLibreOffice, sheetsInLibreOffice } from './libreOffice';

const templates = readdirSync(path.join(__dirname, '../../assets/templates')).filter((name) => name.endsWith('.xlsx'));
const folder = scratchFolder();

test.each(templates)(
  '%s, filled from the illustrative data, prints in LibreOffice with nothing cut off',
  async (template) => {
    const out = path.join(folder, template);
    const { code, err } = await ngkt([
      'fill',
      template,
      '--data',
      'demo-provinces',
      '--period',
      '2025-S2',
      '--area',
      template.includes('tinh') ? 'VN34-24' : 'VN',
      '--today',
      '2026-01-05',
      '--out',
      out,
    ]);
    expect(err).toBe('');
    expect([0, 3]).toContain(code);
    const pages = pagesInLibreOffice(out);
    expect(pages.length).toBeGreaterThan(0);
    const text = pages.join('\n');
    // LibreOffice and Excel show ### where a number does not fit its column.
    expect(text).not.toContain('###');
    expect(text).not.toContain('{{');
    expect(text).not.toMatch(/#(REF|NAME|VALUE|N\/A|DIV)/);
    expect(text.toLowerCase()).toContain('minh họa');
    expect(pages.filter((page) => page.trim() === '')).toEqual([]);
  },
);

test('a template made by hand in LibreOffice prints there once filled, with its own formulas computed', async () => {
  const template = path.join(__dirname, '../fixtures/xlsx/bao-cao-nhanh-libreoffice.xlsx');
  const out = path.join(folder, 'nhanh.xlsx');
  await ngkt([
    'fill',
    template,
    '--data',
    'demo-provinces',
    '--period',
    '2025-Q3',
    '--today',
    '2025-10-05',
    '--out',
    out,
  ]);
  const text = pagesInLibreOffice(out).join('\n');
  expect(text).not.toMatch(/\{\{|###|#(REF|NAME|VALUE|N\/A|DIV)/);
  const sheets = sheetsInLibreOffice(out);
  const total = sheets.get('Trang chính')?.find(([first]) => first === 'Cộng')?.[2];
  expect(Number(total)).toBeCloseTo(10.0766, 6);
  expect(sheets.get('Sheet2')?.[0]?.[1]).toBe(total);
});
