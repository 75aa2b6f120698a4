import { checkTemplate } from '../../../src/report/checks/checkTemplate';
import { textAddresses } from '../../../src/report/references/textAddresses';
import { fill, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();

/** A list of two in rows 3 and 4, an optional row, and what stands below them. */
const template = (formulas: Record<string, string>): MemoryWorkbook =>
  new MemoryWorkbook().sheet('BC', {
    A1: 'Đầu',
    A2: '{{#if AGR}}{{AGR}}{{/if}}',
    A3: '{{#rows rank(FDI_REG, top=2)}}{{.value}}{{/rows}}',
    A5: 'Cuối',
    ...formulas,
  });

const told = (workbook: MemoryWorkbook, period = '2024') =>
  fill(workbook, figures, { period })
    .findings.filter(({ rule }) => rule === 'formula.textAddress')
    .map(({ where }) => where.cell);

describe('addresses in texts', () => {
  test.each([
    ['INDIRECT("B3")', [{ text: 'B3', sheet: 'BC', firstRow: 3 }]],
    ['SUM(indirect("$B$9:$B$3"))', [{ text: '$B$9:$B$3', sheet: 'BC', firstRow: 3, lastRow: 9 }]],
    [`INDIRECT("'Biểu 1'!B3", TRUE)`, [{ text: "'Biểu 1'!B3", sheet: 'Biểu 1', firstRow: 3 }]],
    [`INDIRECT("'"&A1&"'!B3")`, [{ text: "'!B3", sheet: undefined, firstRow: 3 }]],
    [
      'INDIRECT("A1")+INDIRECT("A2")',
      [
        { text: 'A1', sheet: 'BC', firstRow: 1 },
        { text: 'A2', sheet: 'BC', firstRow: 2 },
      ],
    ],
    ['INDIRECT(A1)', []],
    ['INDIRECT("B"&ROW())', []],
    ['INDIRECT("Vùng")', []],
    ['"INDIRECT(""B3"")"', []],
    ['MYINDIRECT("B3")', []],
  ])('%s', (formula, addresses) => expect(textAddresses(formula, 'BC')).toEqual(addresses));
});

describe('a formula that names cells in a text', () => {
  test('is told where other cells come to stand there', () => {
    const workbook = template({
      C1: '=INDIRECT("A1")',
      C5: '=INDIRECT("A5")',
      D5: '=INDIRECT("A3")',
      E5: '=SUM(INDIRECT("A3:A3"))',
    });
    expect(told(workbook)).toEqual(['C5', 'E5']);
  });

  test('is told as long as that lasts, and not once the rows are the template’s again', () => {
    const workbook = template({ C1: '=INDIRECT("A5")' });
    expect(told(workbook)).toEqual(['C1']);
    expect(told(workbook)).toEqual(['C1']);
    const one = new MemoryWorkbook().sheet('BC', { A1: '{{#if AGR}}x{{/if}}', A2: '=INDIRECT("A2")' });
    expect(told(one)).toEqual([]);
    expect(told(one, '2023')).toEqual(['A2']);
    expect(told(one)).toEqual([]);
  });

  test('is nothing to tell of when the template comes back', () => {
    const workbook = template({ C1: '=INDIRECT("A5")' });
    fill(workbook, figures);
    expect(restore(workbook).findings).toEqual([]);
  });

  test('is told by the check of a template where a list or condition stands above those cells', () => {
    const workbook = template({ C1: '=INDIRECT("A1")', D1: '=INDIRECT("A5")' });
    expect(checkTemplate(workbook.snapshot(), figures).map(({ rule, where }) => [rule, where.cell])).toEqual([
      ['formula.textAddress', 'D1'],
    ]);
  });
});
