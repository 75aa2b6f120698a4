import path from 'node:path';
import { Figures } from '../../src/analysis/figure';
import { readDatasetDirectory } from '../../src/exchange/node/datasetDirectory';
import { checkTemplate } from '../../src/report/checks/checkTemplate';
import { assets, fill, openTemplate, reports, templateNames } from './builtInTemplates';
import { dumpWorkbook } from './dumpWorkbook';

test('the seven built-in templates are there, and each has a golden report', () => {
  expect(templateNames).toEqual([
    'bao-cao-6-thang',
    'bao-cao-nam',
    'bao-cao-quy-tinh',
    'thoa-thuan-fta',
    'tom-tat-bao-cao',
    'tom-tat-lanh-dao',
    'xep-hang-fdi',
  ]);
  expect([...new Set(reports.map(({ template }) => template))].sort()).toEqual(templateNames);
});

describe.each(templateNames)('%s', (name) => {
  test.each(['seed-2024', 'demo-provinces'])('scans without a finding against %s', async (data) => {
    const figures = new Figures(await readDatasetDirectory(path.join(assets, 'data', data)), { today: '2026-01-05' });
    const snapshot = (await openTemplate(name)).snapshot();
    expect(checkTemplate(snapshot, figures)).toEqual([]);
  });

  test('labels illustrative data on every sheet', async () => {
    const snapshot = (await openTemplate(name)).snapshot();
    for (const sheet of snapshot.sheets) {
      expect([sheet.name, sheet.cells.some(({ value }) => value === '{{dataset.note}}')]).toEqual([sheet.name, true]);
    }
  });

  test('says the peer set on every sheet that prints bare ranks of provinces', async () => {
    const snapshot = (await openTemplate(name)).snapshot();
    for (const sheet of snapshot.sheets) {
      const texts = sheet.cells.map(({ value }) => (typeof value === 'string' ? value : ''));
      const ranks = texts.some((text) => text.startsWith('{{#rows rank(')) && texts.includes('{{.rank}}');
      expect([sheet.name, texts.some((text) => text.includes(' .peers}})'))]).toEqual([sheet.name, ranks]);
    }
  });

  test('keeps texts of unknown length out of merged cells, which do not grow', async () => {
    const snapshot = (await openTemplate(name)).snapshot();
    for (const sheet of snapshot.sheets) {
      const merged = new Set(sheet.merges.map(({ firstRow, firstColumn }) => `${firstRow}:${firstColumn}`));
      const texts = sheet.cells.filter(
        ({ value }) => typeof value === 'string' && /\{\{\.(text|title|source)\}\}/.test(value),
      );
      expect(texts.filter(({ row, column }) => merged.has(`${row}:${column}`))).toEqual([]);
    }
  });
});

test.each([
  ['2024', '(Xếp hạng trong 1/63 tỉnh, thành phố có số liệu)'],
  // Nobody is ranked: there is no line about the peer set.
  ['2019', undefined],
])('the ranking of %s, filled from the published figures, reads %s', async (period, line) => {
  const report = { template: 'xep-hang-fdi', data: 'seed-2024', period, area: 'VN', today: '2024-12-31' };
  const text = await dumpWorkbook((await fill(report)).bytes);
  const lines = text.split('\n').filter((one) => one.includes('Xếp hạng trong'));
  expect(lines.map((one) => one.replace(/^.* \| /, ''))).toEqual(line === undefined ? [] : [line, line]);
});

test.each(reports.map(({ template, data }) => [template, data] as const))(
  'no sentence of %s puts a unit behind a figure that %s does not have',
  async (template, data) => {
    const period = data === 'seed-2024' ? '2019' : '2027';
    const area = template === 'bao-cao-quy-tinh' ? 'VN34-24' : 'VN';
    const text = await dumpWorkbook((await fill({ template, data, period, area, today: '2028-01-05' })).bytes);
    expect(text).not.toMatch(/(chưa có số liệu|chưa có mục tiêu|không áp dụng) (điểm|%|tỷ|triệu|hoạt động)/);
  },
);
