import { rowsBareInExcel } from '../../../src/excel/keeping/bareRows';
import type { Finding } from '../../../src/kpi/finding';
import type { LaidImage, RowImage } from '../../../src/report/workbook/record';

const laid = (thing: LaidImage['thing'], stands?: true): LaidImage => ({
  thing,
  firstColumn: 1,
  lastColumn: 1,
  image: '',
  formulas: [],
  ...(stands && { stands }),
});
const row = (...things: LaidImage[]): RowImage => ({ cells: [], image: '', laid: things });
const findingsFor = (...rows: RowImage[]): Finding[] =>
  rowsBareInExcel({ sheet: 'BC', changes: [{ kind: 'insert', before: 5, rows }], writes: [], qualify: [] });

test('what only a file gets back with its rows is told in Excel', () => {
  const findings = findingsFor(row(), row(laid('validation')), row(laid('hyperlink')));
  expect(findings).toMatchObject([{ rule: 'rows.bare', where: { sheet: 'BC' } }]);
  expect(findings[0]?.message.en).toMatch(/^Rows 6–7 .*data validation, hyperlinks/);
});

test('a conditional format that reaches its rows again by itself is not', () => {
  expect(findingsFor(row(laid('conditionalFormat', true)))).toEqual([]);
});
