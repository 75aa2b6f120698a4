import { tableRange } from '../../../src/report/references/tableColumns';

const table = {
  range: { firstRow: 3, lastRow: 9, firstColumn: 2, lastColumn: 5 },
  columns: ['Tên', 'T1', 'T2', 'Tiền [USD]'],
};

test.each([
  ['[T1]', 3, 3],
  ['[@T2]', 4, 4],
  ['[[#This Row],[T1]:[T2]]', 3, 4],
  ['[[#Totals],[tên]]', 2, 2],
  ["[[#Data],[Tiền '[USD']]]", 5, 5],
  ['[#All]', 2, 5],
  ['[Không có]', 2, 5],
])('%s reads the columns it names', (selector, firstColumn, lastColumn) => {
  expect(tableRange(table, selector)).toEqual({ firstRow: 3, lastRow: 9, firstColumn, lastColumn });
});
