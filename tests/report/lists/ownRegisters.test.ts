import { agreement, task } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([], {
  agreements: [
    agreement('A', { title: { vi: 'Của Bắc Giang', en: '' }, area: 'VN63-24', signed: '2024-05-01' }),
    agreement('B', { title: { vi: 'Của Bắc Ninh mới', en: '' }, area: 'VN34-24', signed: '2025-08-01' }),
    agreement('C', { title: { vi: 'Của Hà Nội', en: '' }, area: 'VN-01', signed: '2025-08-01' }),
  ],
  tasks: [
    task('T1', '2025-06-30', 'running', { title: 'Việc một', assignee: 'Tỉnh Bắc Ninh' }),
    task('T2', '2025-06-30', 'running', { title: 'Việc hai', assignee: 'UBND tỉnh Bắc Ninh' }),
    task('T3', '2025-06-30', 'running', { title: 'Việc ba', assignee: 'Thành phố Hà Nội' }),
  ],
});

function titles(list: string, area: string): unknown[] {
  const workbook = new MemoryWorkbook().sheet('BC', { A1: `{{#rows ${list}}}{{.title}}{{/rows}}` });
  fill(workbook, figures, { period: '2025-Q4', area });
  const found: unknown[] = [];
  for (let row = 1; row <= 3; row++) found.push(workbook.at('BC', `A${row}`)?.value);
  return found.filter((value) => typeof value === 'string');
}

test('a province reports its own agreements, those of the provinces it took over included', () => {
  expect(titles('list(agreements)', 'VN34-24')).toEqual(['Của Bắc Giang', 'Của Bắc Ninh mới']);
  expect(titles('list(agreements, area=Hà Nội)', 'VN34-24')).toEqual(['Của Hà Nội']);
  expect(titles('list(agreements)', 'VN')).toHaveLength(3);
});

test('a province reports the tasks given to it or to its committee', () => {
  expect(titles('tasks()', 'VN34-24')).toEqual(['Việc một', 'Việc hai']);
  expect(titles('tasks()', 'VN-01')).toEqual(['Việc ba']);
  expect(titles('tasks(assignee=Thành phố Hà Nội)', 'VN34-24')).toEqual(['Việc ba']);
  expect(titles('tasks()', 'VN')).toHaveLength(3);
});
