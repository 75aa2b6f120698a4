import { agreement } from '../../analysis/sampleDataset';
import { fill } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures();

/** A list whose entries are two rows high, and a formula below it. */
const template = (formula: string, top: number): MemoryWorkbook =>
  new MemoryWorkbook().sheet('BC', {
    A1: `{{#rows rank(FDI_REG, top=${top})}}`,
    A2: '{{.name}}',
    B2: '{{.value}}',
    B3: 1000,
    A4: '{{/rows}}',
    A6: `=${formula}`,
  });

const told = (formula: string, { top = 3, times = 1 } = {}) => {
  const workbook = template(formula, top);
  let rules: unknown[] = [];
  for (let time = 0; time < times; time++) {
    const { findings } = fill(workbook, figures, { period: '2024' });
    rules = findings
      .filter(({ rule }) => rule === 'formula.entryRows')
      .map(({ message }) => /reads (\S+) after/.exec(message.en)?.[1]);
  }
  return rules;
};

describe('formulas over one row of entries several rows high', () => {
  test.each([
    ['INDEX(B2:B2,2)', 'B1:B5'],
    ['SUMPRODUCT(B2:B2*2)', 'B1:B5'],
    ['MATCH("x",A2:A2,0)', 'A1:A5'],
    ['SUMIF(A2:A2,"x",B2:B2)', '(A1:A1,…)'],
    ['ROWS(A2:A2)', '(A1:A1,…)'],
  ])('%s is told', (formula, range) => {
    expect(told(formula)).toEqual([range]);
    expect(told(formula, { times: 2 })).toEqual([range]);
  });

  test.each(['SUM(B2:B2)', 'SUM(B2:B3)', 'MAX(B2)', 'MEDIAN(B2:B2)', 'B2', 'SUMPRODUCT(B2:B3*2)'])(
    '%s reads what it means',
    (formula) => {
      expect(told(formula)).toEqual([]);
    },
  );

  test('nothing is told where the list has one entry', () => expect(told('INDEX(B2:B2,1)', { top: 1 })).toEqual([]));
});

describe('a name of one row of entries several rows high', () => {
  const SHEET = 'Số liệu các thỏa thuận đã ký kết';
  const toldNames = (entries: number): string[] => {
    const agreements = Array.from({ length: entries }, (_, i) => agreement(`TT-${i}`, { signed: '2024-05-06' }));
    const workbook = new MemoryWorkbook().sheet(SHEET, {
      A1: '{{#rows agreements}}',
      A2: '{{.title}}',
      A4: '{{/rows}}',
    });
    workbook.definedNames.push({ name: 'ThoaThuan', formula: `'${SHEET}'!$A$2` });
    const { findings } = fill(workbook, sampleFigures([], { agreements }), { period: '2024' });
    return findings.filter(({ rule }) => rule === 'name.entryRows').map(({ message }) => message.en);
  };

  test('is told where the list of its cells would be longer than Excel takes', () => {
    expect(toldNames(10)).toEqual([]);
    const [message, ...others] = toldNames(400);
    expect(message).toContain(`The name "ThoaThuan" means one row of each entry`);
    expect(message).toContain(`'${SHEET}'!$A$1:$A$799`);
    expect(others).toEqual([]);
  });
});
