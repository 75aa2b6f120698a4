import { activity, agreement, figuresOf } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';

const parts = {
  agreements: [
    agreement('M1', { signed: '2024-06-14' }),
    agreement('M2', { signed: '2024' }),
    agreement('M3', { signed: '' }),
    agreement('F1', { kind: 'FTA', signed: '', inForce: '2010', status: 'in_force' }),
    agreement('M4', { signed: '2024-07' }),
  ],
  activities: [activity('A1', '2024-06-28'), activity('A2', '2024'), activity('A3', '2024-06'), activity('A4', '2023')],
};

function listed(list: string, period: string) {
  const workbook = new MemoryWorkbook().sheet('BC', { A1: `{{#rows ${list}}}{{.id}}{{/rows}}` });
  const plan = fill(workbook, figuresOf([], parts), { period });
  return plan.findings.filter(({ rule }) => rule === 'register.unclearDate').map(({ message }) => message);
}

test.each([
  ['list(agreements)', '2024-S1', 2],
  ['list(agreements)', '2024', 1],
  ['list(agreements, kind=FTA)', '2024-S1', 0],
  ['list(agreements, period=all)', '2024-S1', 0],
  ['list(activities)', '2024-S1', 1],
  ['list(activities)', '2024', 0],
  ['list(activities, period=all)', '2024-S1', 0],
])('%s of %s tells %i entries that may not be of the period', (list, period, count) => {
  const found = listed(list, period);
  expect(found.map(({ vi }) => Number(/^\d+/.exec(vi)?.[0]))).toEqual(count === 0 ? [] : [count]);
});
