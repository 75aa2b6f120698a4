import { agreement, activity, figuresOf, task } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';

const parts = {
  illustrative: false,
  agreements: [
    agreement('VIFTA', { kind: 'FTA', signed: '2023-07-25', inForce: '2024-11', status: 'in_force' }),
    agreement('UAE', { kind: 'FTA', signed: '2024-10-28', status: 'signed' }),
    agreement('MOU', { signed: '2023-01-10', status: 'completed' }),
  ],
  tasks: [
    task('T1', '2024-05-31', 'running', { assigned: '2024-01-15' }),
    task('T2', '2024-09-30', 'running', { assigned: '2024-01-15' }),
    task('T3', '2024-12-31', 'running', { assigned: '2024-12-20' }),
    task('T4', '2024-05-31', 'done', { assigned: '2024-02-01' }),
  ],
  activities: [activity('H1', '2024-02-01'), activity('H2', '2024-06-20')],
};

function rows(list: string, cells: readonly string[], options: { period: string; asOf?: string; today?: string }) {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: `{{#rows ${list}}}${cells[0] ?? ''}{{/rows}}`,
    ...Object.fromEntries(cells.slice(1).map((cell, index) => [`${'BCD'[index]}1`, cell])),
  });
  const { period, asOf, today = '2026-11-21' } = options;
  const plan = fill(workbook, figuresOf([], parts, { today, ...(asOf === undefined ? {} : { asOf }) }), {
    period,
    today,
  });
  const found: string[] = [];
  for (let row = 1; workbook.at('BC', `A${row}`)?.value; row++) {
    found.push(cells.map((_, index) => String(workbook.at('BC', `${'ABCD'[index]}${row}`)?.value ?? '')).join(' | '));
  }
  return { found, rules: plan.findings.map(({ rule }) => rule) };
}

const agreementCells = ['{{.id}}', '{{.inForce}}', '{{.status}}'];

test('a treaty that came into force after the period is only signed in its report', () => {
  expect(rows('list(agreements, kind=FTA)', agreementCells, { period: '2024-S1' })).toEqual({
    found: ['VIFTA | chưa có hiệu lực | đã ký'],
    rules: [],
  });
  expect(rows('list(agreements, kind=FTA)', agreementCells, { period: '2024' }).found).toEqual([
    'VIFTA | 11/2024 | có hiệu lực',
    'UAE | chưa có hiệu lực | đã ký',
  ]);
});

test('the day that is known comes before the end of the period', () => {
  const known = { period: '2024', asOf: '2024-07-18' };
  expect(rows('list(agreements, kind=FTA)', agreementCells, known).found).toEqual(['VIFTA | chưa có hiệu lực | đã ký']);
  expect(rows('list(agreements, status=in_force)', ['{{.id}}'], known).found).toEqual(['không có']);
  expect(rows('list(activities)', ['{{.id}}'], { period: '2024', asOf: '2024-03-01' }).found).toEqual(['H1']);
});

test('a later period that is asked for is read on its own last day', () => {
  expect(rows('list(agreements, period=2024-Q4)', agreementCells, { period: '2024-S1' }).found).toEqual([
    'UAE | chưa có hiệu lực | đã ký',
  ]);
});

test('a cell that is blank now has no format of the date that stood there', () => {
  const tasks = [
    task('A', '', 'running', { assigned: '2024-01-15' }),
    task('B', '2024-06-30', 'running', { assigned: '2023-01-15' }),
  ];
  const figures = figuresOf([], { tasks, illustrative: false }, { today: '2026-11-21' });
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{#rows tasks()}}{{.id}}', B1: '{{.due}}{{/rows}}' });
  fill(workbook, figures, { period: '2023', today: '2026-11-21' });
  expect(workbook.at('BC', 'B1')?.format).toBe('dd/mm/yyyy');
  fill(workbook, figures, { period: '2024', today: '2026-11-21' });
  expect(workbook.at('BC', 'B1')).toMatchObject({ value: null, format: 'General' });
  fill(workbook, figures, { period: '2022', today: '2026-11-21' });
  expect(workbook.at('BC', 'B1')).toMatchObject({ value: null, format: 'General' });
});

test('the whole register stays as it is', () => {
  expect(rows('list(agreements, period=all)', agreementCells, { period: '2023' })).toEqual({
    found: ['VIFTA | 11/2024 | có hiệu lực', 'UAE | chưa có hiệu lực | đã ký', 'MOU |  | hoàn thành'],
    rules: [],
  });
  expect(rows('tasks(period=all)', ['{{.id}}'], { period: '2023' }).found).toEqual(['T1', 'T2', 'T3', 'T4']);
});

const taskCells = ['{{.id}}', '{{.status}}'];

test('tasks are listed from the day they were given, late ones by the last day of the period', () => {
  expect(rows('tasks()', taskCells, { period: '2023' }).found).toEqual(['không có | ']);
  expect(rows('tasks()', taskCells, { period: '2024-S1' }).found).toEqual([
    'T1 | quá hạn',
    'T2 | đang thực hiện',
    'T4 | đã hoàn thành',
  ]);
  expect(rows('tasks(status=late)', ['{{.id}}'], { period: '2024' }).found).toEqual(['T1', 'T2']);
  expect(rows('tasks(period=2024-Q4)', ['{{.id}}'], { period: '2024' }).found).toEqual(['T3']);
});

test('nothing is late before today', () => {
  expect(rows('tasks(status=late)', ['{{.id}}'], { period: '2024', today: '2024-07-01' }).found).toEqual(['T1']);
});

test('a list that rests on statuses of a later day says so once, as information', () => {
  expect(rows('tasks()', taskCells, { period: '2024-S1' }).rules).toEqual(['register.statusUndated']);
  expect(rows('tasks(status=late)', taskCells, { period: '2024-S1' }).rules).toEqual([]);
  expect(rows('list(agreements)', agreementCells, { period: '2024-S1' }).rules).toEqual(['register.statusUndated']);
  expect(rows('list(agreements)', agreementCells, { period: '2024', today: '2024-12-31' }).rules).toEqual([]);
});
