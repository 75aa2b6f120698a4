import { checkReport } from '../../../src/report/checks/checkReport';
import { exact } from '../../../src/kpi/value';
import { observed } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { fdi2024, sampleFigures } from '../sampleFigures';

const figures = sampleFigures();

function report(): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: '{{HLA}}',
    A2: '{{FTA}}',
    A3: '{{#rows rank(FDI_REG, top=2)}}{{.name}}',
    B3: '{{.value}}{{/rows}}',
    A4: '=SUM(B3:B3)',
  });
}

const found = (workbook: MemoryWorkbook, known?: typeof figures) =>
  checkReport(workbook.snapshot(), workbook.positions(), known).map(({ severity, rule, where }) => [
    severity,
    rule,
    where.cell,
  ]);

test('a fresh report agrees with its data', () => {
  const workbook = report();
  fill(workbook, figures);
  expect(found(workbook)).toEqual([]);
  expect(found(workbook, figures)).toEqual([]);
});

test('cells that quote an older vintage are listed one by one, in lists too', () => {
  const workbook = report();
  fill(workbook, figures);
  const later = sampleFigures([
    observed('HLA', 'VN', '2024', 'gần 60', { asOf: '2025-02-01' }),
    observed('FTA', 'VN', '2024', 18, { asOf: '2025-02-01' }),
    ...fdi2024.slice(0, 1).map(([area]) => observed('FDI_REG', area, '2024', 5.2, { asOf: '2025-02-01' })),
  ]);
  expect(found(workbook, later)).toEqual([
    ['info', 'figure.newerVintage', 'A1'],
    ['error', 'figure.olderVintage', 'A2'],
    ['error', 'figure.olderVintage', 'B3'],
  ]);
  const message = checkReport(workbook.snapshot(), workbook.positions(), later)[2]?.message.vi;
  expect(message).toContain('01/02/2025');
  expect(message).toContain('“5,2 tỷ USD”');
});

test('a figure that changed without a newer vintage is told as such', () => {
  const workbook = report();
  fill(workbook, figures);
  const other = sampleFigures([], {
    observations: figures.dataset.observations.map((one) =>
      one.indicator === 'FTA' ? { ...one, value: { ...exact(16, 'FTA') } } : one,
    ),
  });
  expect(found(workbook, other)).toEqual([['error', 'figure.changed', 'A2']]);
});

test('rows that are new or gone in the data are one finding, the rows that stand are compared cell by cell', () => {
  const workbook = report();
  fill(workbook, figures);
  const later = sampleFigures([observed('FDI_REG', 'VN63-92', '2024', 9, { asOf: '2025-02-01' })]);
  const findings = checkReport(workbook.snapshot(), workbook.positions(), later);
  expect(findings.map(({ rule, where }) => [rule, where.cell])).toEqual([['list.changed', 'A3:B4']]);
  expect(findings[0]?.message.vi).toContain('VN63-92');
  expect(findings[0]?.message.vi).toContain('2 hàng');
});

test('a list cell changed by hand is told as such and not compared', () => {
  const workbook = report();
  fill(workbook, figures);
  workbook.type('BC', 'B3', 4.9);
  const later = sampleFigures(
    fdi2024.slice(0, 1).map(([area]) => observed('FDI_REG', area, '2024', 5.2, { asOf: '2025-02-01' })),
  );
  expect(found(workbook, later)).toEqual([['warning', 'cell.edited', 'B3']]);
});

test('another data set is named', () => {
  const workbook = report();
  fill(workbook, figures);
  expect(found(workbook, sampleFigures([], { id: 'other' }))).toEqual([['info', 'data.other', undefined]]);
});

test('cells changed by hand are told', () => {
  const workbook = report();
  fill(workbook, figures);
  workbook.type('BC', 'A1', 61);
  workbook.type('BC', 'B4', 5);
  expect(found(workbook, figures)).toEqual([
    ['warning', 'cell.edited', 'A1'],
    ['warning', 'cell.edited', 'B4'],
  ]);
});

test('formulas and texts of the template that were typed over in a list are told, notes beside it are not', () => {
  const workbook = report();
  workbook.type('BC', 'C3', '=B3*25.4');
  workbook.type('BC', 'D3', 'tỷ USD');
  fill(workbook, figures);
  workbook.type('BC', 'C3', 130);
  workbook.type('BC', 'D4', 'triệu USD');
  workbook.type('BC', 'E3', 'đã xem');
  expect(found(workbook)).toEqual([
    ['warning', 'cell.edited', 'C3'],
    ['warning', 'cell.edited', 'D4'],
  ]);
  const [formula] = checkReport(workbook.snapshot(), workbook.positions());
  expect(formula?.message.vi).toContain('“=B3*25.4”');
});

test('rows inserted into and deleted from lists are told', () => {
  const workbook = report();
  fill(workbook, figures);
  workbook.insertRow('BC', 4, { A4: 'thêm' });
  expect(found(workbook)).toEqual([['warning', 'row.inserted', '4:4']]);
  const shorter = report();
  fill(shorter, figures);
  shorter.deleteRow('BC', 4);
  expect(found(shorter)).toEqual([['warning', 'row.deleted', undefined]]);
  expect(checkReport(shorter.snapshot(), shorter.positions(), figures)[0]?.message.vi).toContain('“Hải Phòng”');
});

test('a lost record and a lost label are errors', () => {
  const workbook = report();
  fill(workbook, sampleFigures([], { illustrative: true }));
  workbook.type('BC', 'A7', null);
  expect(found(workbook)).toContainEqual(['error', 'data.labelLost', undefined]);
  workbook.recordProblem = { kind: 'partLost', names: 1 };
  expect(found(workbook)).toContainEqual(['error', 'record.damaged', undefined]);
});

test('a marker left in a header or footer is told with its part, each marker once and by itself', () => {
  const workbook = report();
  const text = 'Năm {{period}}, {{area.name}}, kỳ {{period}}';
  workbook.outside.push({ sheet: 'BC', place: 'footer', part: 'right', text });
  fill(workbook, figures);
  expect(checkReport(workbook.snapshot(), workbook.positions()).map(({ message }) => message)).toEqual([
    {
      vi: 'Dấu trong chân trang (phần phải) không được điền và giữ nguyên: “{{period}}”. Hãy đặt dấu trong ô.',
      en: 'A marker in the page footer (right part) is not filled and stays as it is: "{{period}}". Put markers in cells.',
    },
    expect.objectContaining({ vi: expect.stringContaining('“{{area.name}}”') as string }),
  ]);
});

test.each(['header', 'footer', 'textBox', 'comment'] as const)('a marker left in a %s is told', (place) => {
  const workbook = report();
  workbook.outside.push({ sheet: 'BC', place, text: 'Năm {{period}}' });
  fill(workbook, figures);
  expect(checkReport(workbook.snapshot(), workbook.positions())).toMatchObject([
    { severity: 'warning', rule: 'marker.outside', where: { sheet: 'BC', marker: '{{period}}' } },
  ]);
});
