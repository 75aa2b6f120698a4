import { checkTemplate } from '../../../src/report/checks/checkTemplate';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();
const rulesOf = (workbook: MemoryWorkbook, ...known: [] | [undefined]) =>
  checkTemplate(workbook.snapshot(), known.length === 0 ? figures : undefined).map(({ severity, rule, where }) => [
    severity,
    rule,
    where.cell,
  ]);

test('a good template has nothing to say', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{HLA}}',
    A2: '{{#rows table(partners)}}{{.Vốn}}{{/rows}}',
  });
  expect(rulesOf(workbook)).toEqual([]);
});

test('every error is found at once', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{HLB}}',
    A2: '{{#rows rank(FDI_REG)}}{{.rnak}}{{/rows}}',
    A3: '{{HLA',
    A4: '{{#if AGR}}',
  });
  expect(rulesOf(workbook)).toEqual([
    ['error', 'marker.unclosed', 'A3'],
    ['error', 'block.unclosed', 'A4'],
    ['error', 'marker.unknown', 'A1'],
    ['error', 'field.unknown', 'A2'],
  ]);
});

test('without a data set, what needs one is not judged', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{HLB}}',
    A2: '{{#rows table(x)}}{{.y}}{{/rows}}',
    A3: '{{#rows tasks}}{{.tilte}}{{/rows}}',
  });
  expect(rulesOf(workbook, undefined)).toEqual([['error', 'field.unknown', 'A3']]);
});

test('errors of formulas and markers outside cells are told', () => {
  const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{HLA}}', A2: '=#REF!+1' });
  workbook.outside.push({ sheet: 'BC', place: 'header', text: '{{period}}' });
  expect(rulesOf(workbook)).toEqual([
    ['warning', 'marker.outside', undefined],
    ['error', 'formula.error', 'A2'],
  ]);
});
