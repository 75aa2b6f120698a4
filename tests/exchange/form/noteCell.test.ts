import { noteCellBeside } from '../../../src/exchange/form/noteCell';
import { FormCells } from '../../../src/exchange/form/formCells';
import { agreementNames, eventNames, partnerNames, rowColumnNames } from '../../../src/exchange/form/formNames';
import type { WorkbookSnapshot } from '../../../src/report/workbook/snapshot';
import { sampleForm, snapshotOf } from './sampleForm';

let snapshot: WorkbookSnapshot;
beforeAll(async () => {
  snapshot = await snapshotOf((await sampleForm()).bytes);
});

const place = (name: string) => {
  const found = new FormCells(snapshot).cell(name);
  if (!found) throw new Error(name);
  return found;
};

test.each([
  ['an indicator', 'NGKT_ROW_EXPORT', rowColumnNames.note],
  ['a partner', partnerNames.rows, partnerNames.note],
  ['an agreement', agreementNames.rows, agreementNames.note],
  ['an event', eventNames.rows, eventNames.note],
])('the note of %s stands in its row, in the column of notes of its part', (_what, rows, note) => {
  const { sheet, row } = place(rows);
  const column = place(note).name.replace(/\d+$/, '');
  expect(noteCellBeside(snapshot, sheet, row)).toEqual({ sheet, cell: `${column}${row}` });
});

test('beside no row of a list there is none', () => {
  const { sheet, row } = place(partnerNames.rows);
  expect(noteCellBeside(snapshot, sheet, row - 1)).toBeUndefined();
  expect(noteCellBeside(snapshot, 'Không có', 5)).toBeUndefined();
});
