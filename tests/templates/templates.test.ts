import path from 'node:path';
import { Figures } from '../../src/analysis/figure';
import { readDatasetDirectory } from '../../src/exchange/node/datasetDirectory';
import { checkTemplate } from '../../src/report/checks/checkTemplate';
import { assets, openTemplate, reports, templateNames } from './builtInTemplates';

test('the six built-in templates are there, and each has a golden report', () => {
  expect(templateNames).toEqual([
    'bao-cao-6-thang',
    'bao-cao-nam',
    'bao-cao-quy-tinh',
    'thoa-thuan-fta',
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
