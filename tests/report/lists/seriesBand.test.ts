/** The ends of a target that a chart of a series draws. */
import { figuresOf, observed, target } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';

test('a quarter has the band of its year, with its source; a period without target a blank cell', () => {
  const figures = figuresOf(
    [
      observed('GDP_GROWTH', 'VN', '2023-Q4', 6.72),
      observed('GDP_GROWTH', 'VN', '2024-Q1', 5.98),
      observed('GDP_GROWTH', 'VN', '2024-Q2', 7.25),
    ],
    { targets: [target('GDP_GROWTH', 'VN', '2024', 'từ 6,5% trở lên', { source: 'Nghị quyết 01' })] },
  );
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{#rows series(GDP_GROWTH)}}{{.name}}',
    B1: '{{.targetLow}}',
    C1: '{{.bandLow}}',
    D1: '{{.bandHigh}}{{/rows}}',
  });
  const plan = fill(workbook, figures, { period: '2024-Q2' });
  const rows = [1, 2, 3].map((row) => ['A', 'B', 'C', 'D'].map((column) => workbook.value('BC', `${column}${row}`)));
  expect(rows).toEqual([
    ['Q.IV/2023', null, null, null],
    ['Q.I/2024', null, 6.5, null],
    ['Q.II/2024', null, 6.5, null],
  ]);
  expect(plan.record?.record.sources).toContainEqual(
    expect.objectContaining({ status: 'target', period: '2024', source: 'Nghị quyết 01' }),
  );
});
