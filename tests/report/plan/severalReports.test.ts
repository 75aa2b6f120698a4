import { traceCell } from '../../../src/report/trace/traceCell';
import { reportsIn } from '../../../src/report/workbook/reports';
import { checkReport } from '../../../src/report/checks/checkReport';
import { parseRange } from '../../../src/report/references/cellAddress';
import { fill, planned, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();

/** Two reports in one workbook and a sheet of the user's that adds up figures of the first. */
function workbook(): MemoryWorkbook {
  return new MemoryWorkbook()
    .sheet('Năm', { A1: '{{HLA}}', B1: 'Năm {{period}}', A2: '{{#rows rank(FDI_REG)}}{{.name}}{{/rows}}' })
    .sheet('Quý', { A1: '{{FTA}}', A2: '{{#if HLA}}', A3: 'Có {{HLA}} hoạt động', A4: '{{/if}}', A5: 'Kỳ {{period}}' })
    .sheet('Riêng', { A1: "='Năm'!A1+1" });
}

function traceOf(book: MemoryWorkbook, sheetName: string, cell: string): ReturnType<typeof traceCell> {
  const snapshot = book.snapshot();
  const { record } = snapshot;
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName);
  if (!record || !sheet) throw new Error('no report');
  const at = parseRange(cell);
  return at && traceCell(record, book.positions(), sheet, at.firstRow, at.firstColumn);
}

describe('several reports in one workbook', () => {
  test('a fill of one sheet leaves the markers of others', () => {
    const book = workbook();
    const plan = fill(book, figures, { sheets: ['Năm'] });
    expect(plan.sheets.map(({ sheet }) => sheet)).toEqual(['Năm']);
    expect(book.value('Năm', 'B1')).toBe('Năm 2024');
    expect(book.value('Quý', 'A1')).toBe('{{FTA}}');
  });

  test('a formula of another sheet over a qualified figure is still told', () => {
    const rules = planned(workbook(), figures, { sheets: ['Năm'] }).findings.map(({ rule, where }) => [
      rule,
      where.sheet,
    ]);
    expect(rules).toContainEqual([expect.stringMatching(/^formula\./), 'Riêng']);
  });

  test('each is filled for its own period, refilled alone and keeps its own trace', () => {
    const book = workbook();
    fill(book, figures, { sheets: ['Năm'], period: '2023' });
    fill(book, figures, { sheets: ['Quý'], period: '2024' });
    expect([book.value('Năm', 'B1'), book.value('Quý', 'A3')]).toEqual(['Năm 2023', 'Kỳ 2024']);
    expect(reportsIn(book.snapshot().record).map(({ period }) => period)).toEqual(['2024', '2023']);
    expect(traceOf(book, 'Năm', 'A1')).toMatchObject({ period: '2023', marker: '{{HLA}}', edited: false });
    expect(traceOf(book, 'Quý', 'A1')).toMatchObject({ period: '2024', marker: '{{FTA}}' });
    fill(book, figures, { sheets: ['Năm'], period: '2024' });
    fill(book, figures, { sheets: ['Năm'], period: '2023' });
    expect([book.value('Năm', 'B1'), book.value('Quý', 'A3')]).toEqual(['Năm 2023', 'Kỳ 2024']);
    expect(reportsIn(book.snapshot().record).map(({ period }) => period)).toEqual(['2023', '2024']);
  });

  test('one fill of all sheets makes one report of them again', () => {
    const book = workbook();
    fill(book, figures, { sheets: ['Năm'], period: '2023' });
    fill(book, figures, { sheets: ['Quý'] });
    fill(book, figures);
    expect(reportsIn(book.snapshot().record).map(({ period }) => period)).toEqual(['2024']);
    const whole = workbook();
    fill(whole, figures);
    expect(book.snapshot().sheets).toEqual(whole.snapshot().sheets);
  });

  test('one report goes back to its template, the other stays and can be refilled', () => {
    const book = workbook();
    const before = book.snapshot();
    fill(book, figures, { sheets: ['Năm'], period: '2023' });
    fill(book, figures, { sheets: ['Quý'] });
    restore(book, ['Quý']);
    expect(book.snapshot().sheets.find(({ name }) => name === 'Quý')).toEqual(
      before.sheets.find(({ name }) => name === 'Quý'),
    );
    expect(reportsIn(book.snapshot().record).map(({ period }) => period)).toEqual(['2023']);
    fill(book, figures, { sheets: ['Năm'] });
    restore(book);
    expect(book.snapshot()).toEqual(before);
  });

  test('a check of the workbook looks at each report for its own period', () => {
    const book = workbook();
    fill(book, figures, { sheets: ['Năm'], period: '2023' });
    fill(book, figures, { sheets: ['Quý'] });
    const rules = (): string[] =>
      checkReport(book.snapshot(), book.positions(), figures)
        .filter(({ severity }) => severity === 'error')
        .map(({ rule }) => rule);
    expect(rules()).toEqual([]);
    book.type('Năm', 'A1', 9);
    expect(checkReport(book.snapshot(), book.positions(), figures).map(({ where }) => where.sheet)).toContain('Năm');
  });
});
