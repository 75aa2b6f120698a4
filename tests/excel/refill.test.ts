import { applyLivePlan } from '../../src/excel/applyLivePlan';
import { readLiveWorkbook } from '../../src/excel/readLiveWorkbook';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { saveBook } from '../../src/workbench/files/saveBook';
import { planRestore } from '../../src/report/plan/planRestore';
import { planPublish } from '../../src/report/plan/planPublish';
import { appliedToFile, cellLines, plannerOf, snapshotOf } from './bothAppliers';
import { demo, fillLive, long, six } from './fillLive';
import { closeExcel, openInExcel, templateBytes } from './openInExcel';

afterEach(closeExcel);

describe.each([
  ['six months, real figures then illustrative ones', six, demo],
  ['six months, illustrative figures then real ones', demo, six],
  ['a ranking of another quarter', long, { ...long, period: '2025-Q1', today: '2025-04-10' }],
])('%s', (_name, first, second) => {
  test('a report filled on disk is refilled in Excel as on disk', async () => {
    const [one, two] = [await plannerOf(first), await plannerOf(second)];
    const filled = await appliedToFile(templateBytes(first.template), one);
    await openInExcel(filled);
    const content = await readLiveWorkbook();
    const plan = two(content.snapshot, content.positions);
    await applyLivePlan(content, plan);
    const live = await readLiveWorkbook();
    const file = await snapshotOf(await appliedToFile(filled, () => plan));
    expect(cellLines(live.snapshot)).toEqual(cellLines(file.snapshot));
    expect(live.positions).toEqual(file.positions);
  });

  test('filled, refilled and restored in Excel, the template is back', async () => {
    await openInExcel(templateBytes(first.template));
    const template = await readLiveWorkbook();
    await fillLive(await plannerOf(first));
    await fillLive(await plannerOf(second));
    await fillLive(planRestore);
    const restored = await readLiveWorkbook();
    expect(cellLines(restored.snapshot)).toEqual(cellLines(template.snapshot));
    expect(restored.snapshot.sheets.map(({ merges }) => merges)).toEqual(
      template.snapshot.sheets.map(({ merges }) => merges),
    );
    expect(restored.snapshot.names).toEqual(template.snapshot.names);
    expect(restored.snapshot.record).toBeUndefined();
  });
});

test('publishing takes the record away', async () => {
  await openInExcel(await appliedToFile(templateBytes(six.template), await plannerOf(six)));
  const before = await readLiveWorkbook();
  await fillLive(planPublish);
  const after = await readLiveWorkbook();
  expect(before.snapshot.record).toBeDefined();
  expect(after.snapshot.record).toBeUndefined();
  expect(after.positions.size).toBe(0);
  expect(cellLines(after.snapshot)).toEqual(cellLines(before.snapshot));
});

test('a number typed over a qualified one is kept without the word, in Excel as on disk', async () => {
  const year = { template: 'bao-cao-nam', data: 'seed-2024', period: '2024', area: 'VN', today: '2024-12-31' };
  const planner = await plannerOf(year);
  const filled = await appliedToFile(templateBytes(year.template), planner);
  const { book } = await openInExcel(filled);
  const isQualified = ({ format }: { readonly format: string }): boolean => format.startsWith('"gần "');
  const [found] = (await readLiveWorkbook()).snapshot.sheets.flatMap(({ name, cells }) =>
    cells.filter(isQualified).map((cell) => ({ sheet: name, cell })),
  );
  if (!found) throw new Error('nothing is qualified');
  const { sheet, cell } = found;
  book.engine.sheets.find(({ name }) => name === sheet)?.write(cell.row, cell.column, [[{ value: 61 }]]);
  await book.engine.calculated();
  const edited = await saveBook(book, nodeZipCodec);
  await fillLive(planner);
  const live = await readLiveWorkbook();
  const kept = live.snapshot.sheets
    .find(({ name }) => name === sheet)
    ?.cells.find(({ row, column }) => row === cell.row && column === cell.column);
  expect(kept).toMatchObject({ value: 61, format: cell.format.replace('"gần "', '') });
  const file = await snapshotOf(await appliedToFile(edited, planner));
  expect(cellLines(live.snapshot)).toEqual(cellLines(file.snapshot));
});
