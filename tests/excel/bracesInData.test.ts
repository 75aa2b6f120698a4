import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import { parsePeriod } from '../../src/kpi/period';
import { planFill } from '../../src/report/plan/planFill';
import { planRestore } from '../../src/report/plan/planRestore';
import { figuresOf } from '../analysis/sampleDataset';
import { smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { appliedToFile, cellLines, snapshotOf, type Planner } from './bothAppliers';
import { fillLive } from './fillLive';
import { closeExcel, openInExcel } from './openInExcel';

afterEach(closeExcel);

const rows = ['{{dataset.title}}', '{{#rows table(t)}}', '{{.Tên}}', '{{/rows}}', 'Hết'];
const template = smallWorkbook([
  { name: 'BC', rows: rows.map((text, i) => `<row r="${i + 1}">${textCell(`A${i + 1}`, text)}</row>`).join('') },
]);

function plannerWith(title: string, names: readonly string[]): Planner {
  const figures = figuresOf([], {
    title: { vi: title, en: title },
    tables: new Map([['t', { name: 't', columns: ['Tên'], rows: names.map((name) => [name]) }]]),
  });
  const period = parsePeriod('2024');
  const area = figures.areas.find('VN', period.end);
  return (snapshot, positions) =>
    planFill(snapshot, positions, { figures, period, area, today: '2025-01-10', lang: 'vi' });
}

test('a report whose data hold braces is filled again and restored in Excel as on disk', async () => {
  const [first, second] = [plannerWith('{{ky}}', ['{{if x}}', 'b']), plannerWith('{{', ['{{.Tên}}', '{{ky}}', 'c'])];
  await openInExcel(template);
  const before = await readLiveWorkbook();
  await fillLive(first);
  await fillLive(second);
  const { snapshot: file } = await snapshotOf(await appliedToFile(template, second));
  expect(cellLines((await readLiveWorkbook()).snapshot)).toEqual(cellLines(file));
  await fillLive(planRestore);
  expect(cellLines((await readLiveWorkbook()).snapshot)).toEqual(cellLines(before.snapshot));
});
