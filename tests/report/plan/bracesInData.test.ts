import type { Figures } from '../../../src/analysis/figure';
import { checkReport } from '../../../src/report/checks/checkReport';
import { planPublish } from '../../../src/report/plan/planPublish';
import { traceCell } from '../../../src/report/trace/traceCell';
import { figuresOf, observed } from '../../analysis/sampleDataset';
import { errorOf, fill, planned, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';

/** Data whose texts look like markers. */
function figuresWith(names: readonly string[], title: string, agreements?: number): Figures {
  return figuresOf(agreements === undefined ? [] : [observed('AGR', 'VN', '2024', agreements)], {
    title: { vi: title, en: title },
    tables: new Map([['t', { name: 't', columns: ['Tên', 'Số'], rows: names.map((name, index) => [name, index]) }]]),
  });
}

const first = figuresWith(['{{if x}}', '{{ky}}', 'c', '{{/if}}'], 'Số liệu {{ky}}', 4);
const second = figuresWith(['{{HLA.2024}}', '{{', '{{.Tên}}', 'y}}', '{{/if}}'], '{{#rows table(t)}}');

function template(): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: '{{dataset.title}}',
    B1: 'Theo {{dataset.title}}',
    A2: '{{#if AGR}}',
    A3: 'Có {{AGR}}, {{dataset.title}}',
    A4: '{{/if}}',
    A5: '{{#if dataset.title}}',
    A6: '{{#rows table(t)}}',
    A7: '{{.Tên}}',
    B7: 'Tên: {{.Tên}}',
    C7: '{{.Số}}',
    A8: '{{/rows}}',
    A9: '{{/if}}',
    A10: 'Hết',
  });
}

function filled(figures: Figures): MemoryWorkbook {
  const workbook = template();
  fill(workbook, figures);
  return workbook;
}

function cells(workbook: MemoryWorkbook): unknown {
  return workbook.snapshot().sheets.map((sheet) => sheet.cells);
}

describe('texts of the data with braces', () => {
  test('are written as they are', () => {
    const workbook = filled(first);
    expect(workbook.column('BC', 'A1:A7')).toEqual([
      'Số liệu {{ky}}',
      'Có 4, Số liệu {{ky}}',
      '{{if x}}',
      '{{ky}}',
      'c',
      '{{/if}}',
      'Hết',
    ]);
  });

  test.each([
    ['a block goes out', first, second],
    ['a block comes back', second, first],
    ['nothing changes', first, first],
  ])('are no markers when the report is filled again: %s', (_name, before, after) => {
    const workbook = filled(before);
    fill(workbook, after);
    expect(cells(workbook)).toEqual(cells(filled(after)));
    expect(planned(workbook, after).findings).toEqual(planned(filled(after), after).findings);
    restore(workbook);
    expect(cells(workbook)).toEqual(cells(template()));
  });

  test('are no markers where rows were sorted or a column was inserted', () => {
    const workbook = filled(second);
    for (const column of ['A', 'B', 'C']) {
      const [top, below] = [workbook.value('BC', `${column}2`), workbook.value('BC', `${column}3`)];
      workbook.type('BC', `${column}2`, below);
      workbook.type('BC', `${column}3`, top);
    }
    workbook.insertColumn('BC', 2);
    const plan = fill(workbook, first);
    expect(plan.items.filter(({ state }) => state === 'kept')).toEqual([]);
    expect(workbook.column('BC', 'C3:C6')).toEqual(['Tên: {{if x}}', 'Tên: {{ky}}', 'Tên: c', 'Tên: {{/if}}']);
  });

  test('are no hand edits, no unfilled markers and have their source', () => {
    const workbook = filled(first);
    const [snapshot, positions] = [workbook.snapshot(), workbook.positions()];
    expect(checkReport(snapshot, positions, first)).toEqual([]);
    expect(planPublish(snapshot, positions).findings).toEqual([]);
    const [sheet] = snapshot.sheets;
    expect(snapshot.record && sheet && traceCell(snapshot.record, positions, sheet, 3, 1)).toMatchObject({
      text: '{{if x}}',
      marker: '{{.Tên}}',
      edited: false,
    });
  });

  test('do not stand for the marker of a place whose name is gone', () => {
    const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{AGR}}', A2: '{{dataset.title}}' });
    fill(workbook, figuresWith([], 'Số liệu {{AGR}}', 4));
    workbook.deleteName('BC', 'A1');
    expect(errorOf(() => planned(workbook, first)).code).toBe('record.damaged');
  });
});

describe('a marker that somebody typed', () => {
  test('over a text with braces is one, in a single cell as in a list', () => {
    const workbook = filled(first);
    workbook.type('BC', 'A1', '{{period}}');
    workbook.type('BC', 'B3', '{{.Số}}');
    fill(workbook, second);
    expect(workbook.value('BC', 'A1')).toBe('2024');
    expect(workbook.column('BC', 'B2:B6')).toEqual([0, 1, 2, 3, 4]);
  });

  test('is told on publishing, the texts beside it are not', () => {
    const workbook = filled(first);
    workbook.type('BC', 'A4', '{{HLA}}');
    const { findings } = planPublish(workbook.snapshot(), workbook.positions());
    expect(findings.map(({ rule, where }) => [rule, where.cell])).toEqual([['marker.unfilled', 'A4']]);
  });
});

test('a list whose markers stand again counts as unfilled though an entry has the very text of one', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{#rows table(t)}}',
    A2: '{{.Tên}}',
    B2: '{{.Số}}',
    A3: '{{/rows}}',
    A4: 'Hết',
  });
  fill(workbook, figuresWith(['a', '{{.Tên}}'], ''));
  workbook.deleteRow('BC', 2);
  workbook.insertRow('BC', 1, { A1: '{{#rows table(t)}}' });
  workbook.type('BC', 'A2', '{{.Tên}}');
  workbook.type('BC', 'B2', '{{.Số}}');
  workbook.insertRow('BC', 3, { A3: '{{/rows}}' });
  fill(workbook, first);
  expect(workbook.column('BC', 'A1:A5')).toEqual(['{{if x}}', '{{ky}}', 'c', '{{/if}}', 'Hết']);
});
