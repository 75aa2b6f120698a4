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
    ['error', 'marker.unknown', 'A1'],
    ['error', 'field.unknown', 'A2'],
    ['error', 'marker.unclosed', 'A3'],
    ['error', 'block.unclosed', 'A4'],
  ]);
});

test('errors are told in the order of sheets, rows and columns, whichever check finds them', () => {
  const workbook = new MemoryWorkbook()
    .sheet('Một', { B10: '{{HLB}}', B2: '{{#if AGR}}', AA2: '{{HLB', A10: '{{.value}}' })
    .sheet('Hai', { A1: '{{HLA.vlaue}}', A2: '=#REF!+1' });
  workbook.outside.push({ sheet: 'Hai', place: 'header', text: '{{period}}' });
  workbook.outside.push({ sheet: 'Một', place: 'header', text: '{{period}}' });
  const places = checkTemplate(workbook.snapshot(), figures).map(({ severity, where: { sheet, cell } }) =>
    [severity, sheet, cell ?? ''].join(' '),
  );
  expect(places).toEqual([
    'error Một B2',
    'error Một AA2',
    'error Một A10',
    'error Một B10',
    'error Hai A1',
    'error Hai A2',
    'warning Một ',
    'warning Hai ',
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
    ['error', 'formula.error', 'A2'],
    ['warning', 'marker.outside', undefined],
  ]);
});

test('a list or condition whose opening marker cannot be read is told once, without its fields and its closing marker', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{#rows rank(FDI_REG, tpo=3)}}{{.value}}',
    B1: '{{.share}}{{/rows}}',
    A2: '{{#if}}',
    A3: 'Số: {{HLA}}',
    A4: '{{/if}}',
    A5: '{{#rows rank(FDI_REG)}}{{.value}}{{/rows}}',
    A6: '{{.value}}{{/rows}}',
  });
  expect(rulesOf(workbook)).toEqual([
    ['error', 'list.argument', 'A1'],
    ['error', 'marker.syntax', 'A2'],
    ['error', 'block.unopened', 'A6'],
    ['error', 'field.outsideList', 'A6'],
  ]);
});
