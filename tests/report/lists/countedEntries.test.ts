import { figuresOf, task } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';

const tasks = [
  task('T1', '2024-11-30', 'running', { source: 'Sổ theo dõi' }),
  task('T2', '2024-03', 'running', { source: 'Sổ theo dõi' }),
  task('T3', '', 'late', { source: 'Sổ theo dõi' }),
  task('T4', '2024-03-15', 'running', { source: 'Sổ theo dõi' }),
  task('T5', '2024-01-31', 'done', { source: 'Sổ theo dõi' }),
];

function report(cells: Record<string, string>, all = tasks) {
  const workbook = new MemoryWorkbook().sheet('BC', cells);
  const today = '2025-01-15';
  const plan = fill(workbook, figuresOf([], { illustrative: false, tasks: all }, { today }), { period: '2024', today });
  return { workbook, plan };
}

test('a list that shows some entries says how many there are', () => {
  const { workbook, plan } = report({
    A1: 'Có {{count tasks(status=late)}} nhiệm vụ quá hạn:',
    A2: '{{#rows tasks(status=late, sort=due, top=2)}}{{.id}}{{/rows}}',
    A3: '{{count tasks}}',
  });
  expect(workbook.column('BC', 'A1:A4')).toEqual(['Có 4 nhiệm vụ quá hạn:', 'T4', 'T2', 5]);
  const [item] = plan.items;
  expect(item).toMatchObject({ state: 'filled' });
  expect(plan.findings).toEqual([]);
});

test('tasks come due earliest first, a month by its last day, those without a date last', () => {
  const { workbook } = report({ A1: '{{#rows tasks(status=late, sort=due)}}{{.id}}{{/rows}}' });
  expect(workbook.column('BC', 'A1:A4')).toEqual(['T4', 'T2', 'T1', 'T3']);
});

test('a register with nothing of the kind counts 0; one without entries is missing', () => {
  const marker = { A1: '{{count tasks(status=late, assignee="Bộ Công Thương")}}' };
  expect(report(marker).workbook.value('BC', 'A1')).toBe(0);
  const { workbook, plan } = report(marker, []);
  expect(workbook.value('BC', 'A1')).toBe('chưa có số liệu');
  expect(plan.items[0]?.reason?.vi).toContain('chưa có danh mục');
});

test('what was counted can be traced', () => {
  const { workbook } = report({ A1: '{{count tasks(status=late)}}' });
  const { record } = workbook.snapshot();
  expect(record?.sources.map(({ source }) => source)).toContain('Sổ theo dõi');
});
