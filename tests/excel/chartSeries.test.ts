import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import { applyLivePlan } from '../../src/excel/applyLivePlan';
import { plannerOf } from './bothAppliers';
import { long } from './fillLive';
import { closeExcel, openInExcel, templateBytes } from './openInExcel';

afterEach(closeExcel);

test('a fill says which charts have series it cannot point at the rows that have moved', async () => {
  const { book } = await openInExcel(templateBytes(long.template));
  const [sheet] = book.engine.sheets;
  const last = sheet?.used()?.lastRow ?? 1;
  const at = (column: string): string => `'${sheet?.name}'!$${column}$${last - 1}:$${column}$${last}`;
  const chart = (name: string, values: string) => ({
    id: name,
    name,
    type: 'Line',
    title: '',
    series: [{ name: 'Vốn', values, categories: at('A') }],
    box: { left: 0, top: 0, width: 100, height: 50 },
  });
  book.sheets
    .get(sheet?.id ?? '')
    ?.charts.push(chart('Một vùng', at('B')), chart('Nhiều vùng', `(${at('B')},${at('D')})`));
  const content = await readLiveWorkbook();
  const plan = (await plannerOf(long))(content.snapshot, content.positions);
  const { findings } = await applyLivePlan(content, plan);
  const told = findings.filter(({ rule }) => rule === 'excel.seriesLeft');
  expect(told.map(({ where, message }) => [where.sheet, message.en.includes('“Nhiều vùng”')])).toEqual([
    [sheet?.name, true],
  ]);
});
