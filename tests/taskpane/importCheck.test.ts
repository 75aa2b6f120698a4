import { importFindings } from '../../src/taskpane/views/data/importCheck';
import { observed } from '../analysis/sampleDataset';
import { sampleFigures } from '../report/sampleFigures';

test('a growth of 709% and a figure without source are told, errors first; sound figures are not', async () => {
  const imported = sampleFigures([
    observed('GDP_GROWTH', 'VN', '2020', '709', { source: 'Cục Thống kê' }),
    observed('EXPORT', 'VN', '2020', '282', { source: '' }),
  ]).dataset;
  const findings = (await importFindings(imported, '2026-11-20')) ?? [];
  expect(findings.some(({ message }) => message.vi.includes('709'))).toBe(true);
  expect(findings.every(({ severity }) => severity !== 'info')).toBe(true);
  const order = findings.map(({ severity }) => severity);
  expect(order).toEqual([...order].sort());
  const sound = await importFindings({ ...imported, observations: [] }, '2026-11-20');
  expect(sound?.some(({ message }) => message.vi.includes('709'))).toBe(false);
});
