import { insertAtSelection, selectCell, selectedCell, watchSelection } from '../../src/excel/selection';
import type { SelectedCell } from '../../src/excel/liveWorkbook';
import { NgktError } from '../../src/kpi/finding';
import { smallWorkbook, textCell } from '../ooxml/smallWorkbook';
import { closeExcel, openInExcel, type OpenWorkbook } from './openInExcel';

/** Number of the event `workbook.onSelectionChanged` on the wire. */
const SELECTION_CHANGED = 2;

afterEach(closeExcel);

const workbook = smallWorkbook([
  { name: 'Bảng 1', rows: `<row r="2">${textCell('B2', 'có')}<c r="C2"><f>1+1</f><v>2</v></c></row>` },
  { name: "Bảng '2'", rows: '' },
]);

test('a cell is selected and read', async () => {
  await openInExcel(workbook);
  await selectCell('Bảng 1', 'C2');
  const place = { firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 3 };
  expect(await selectedCell()).toEqual({ sheet: 'Bảng 1', range: place, formula: '1+1', value: 2 });
  await selectCell("Bảng '2'", 'A5');
  expect(await selectedCell()).toMatchObject({ sheet: "Bảng '2'", value: null });
});

test('a marker and a formula go into empty cells only', async () => {
  const { book } = await openInExcel(workbook);
  await selectCell('Bảng 1', 'B2');
  const error: unknown = await insertAtSelection({ text: '{{HLA}}' }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(NgktError);
  expect((error as NgktError).code).toBe('excel.occupied');
  await selectCell('Bảng 1', 'D2');
  expect(await insertAtSelection({ text: '{{HLA}}' })).toEqual({ sheet: 'Bảng 1', cell: 'D2' });
  await selectCell('Bảng 1', 'B2');
  await insertAtSelection({ formula: 'SUM(C2,1)' }, { overwrite: true });
  const cells = book.engine.sheets[0]?.read({ firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 4 })[0];
  expect(cells?.map(({ value, formula }) => formula ?? value)).toEqual(['SUM(C2,1)', '1+1', '{{HLA}}']);
});

test('whoever watches is told of the selection at once', async () => {
  await openInExcel(workbook);
  await selectCell('Bảng 1', 'B2');
  const told: SelectedCell[] = [];
  const end = await watchSelection((cell) => void told.push(cell));
  expect(told).toEqual([expect.objectContaining({ sheet: 'Bảng 1', value: 'có' })]);
  await end();
});

test('whoever watches is told of every change until it ends', async () => {
  const opened = await openInExcel(workbook);
  const told: SelectedCell[] = [];
  const end = await watchSelection((cell) => void told.push(cell));
  await selectionChanges(opened);
  expect(told).toHaveLength(2);
  await end();
  await selectionChanges(opened);
  expect(told).toHaveLength(2);
});

test('nothing is watched where the selection cannot be told at the beginning', async () => {
  const opened = await openInExcel(workbook);
  const told: SelectedCell[] = [];
  // The first round trip listens, the second asks for the cell.
  opened.office.faults.failSync(2, 'before', 'InvalidOperationInCellEditMode');
  const error: unknown = await watchSelection((cell) => void told.push(cell)).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: 'excel.cellEditMode' });
  await selectionChanges(opened);
  expect(told).toEqual([]);
});

/** A person selects cells, and Excel has told whoever listens. */
async function selectionChanges({ office }: OpenWorkbook): Promise<void> {
  office.raise({ type: SELECTION_CHANGED, target: '', args: {} });
  await office.idle();
}
