import { figuresOf, observed } from '../../analysis/sampleDataset';
import { fill, restore } from '../filling';
import { MemoryWorkbook } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([observed('FDI_REG', 'VN-01', '2022', 1), observed('FDI_REG', 'VN63-31', '2022', 3)]);
const onlyHla = figuresOf([observed('HLA', 'VN', '2024', 4), observed('FDI_REG', 'VN-01', '2024', 1)]);
const formula = (workbook: MemoryWorkbook, cell: string, sheet = 'BC') => workbook.at(sheet, cell)?.formula;

describe('a formula that looks at rows of a condition', () => {
  const template = () =>
    new MemoryWorkbook()
      .sheet('BC', {
        A1: 'Đầu bảng',
        A2: '{{#if HLA}}',
        B3: '{{HLA}}',
        C3: 5,
        A4: '{{/if}}',
        B5: 10,
        B6: '=B3',
        B7: '=$B$3+B5*2',
        B8: '=SUM(C3:C3)+1',
      })
      .sheet('TH', { A1: "='BC'!B3" });

  test('loses it with the rows and has it back with them', () => {
    const workbook = template();
    fill(workbook, figures, { period: '2022' });
    expect([formula(workbook, 'B3'), formula(workbook, 'B4'), formula(workbook, 'A1', 'TH')]).toEqual([
      '#REF!',
      '#REF!+B2*2',
      "'BC'!#REF!",
    ]);
    fill(workbook, figures, { period: '2022' });
    workbook.insertRow('BC', 2);
    fill(workbook, figures, { period: '2024' });
    expect(workbook.value('BC', 'B3')).toBe(60);
    expect(['B5', 'B6', 'B7'].map((cell) => formula(workbook, cell))).toEqual(['B3', '$B$3+B4*2', 'SUM(C3:C3)+1']);
    expect(formula(workbook, 'A1', 'TH')).toBe("'BC'!B3");
    expect(workbook.at('BC', 'B5')?.format).toBe('"gần "General');
  });

  test('is told as long as the rows are out, not in the first report alone', () => {
    const workbook = template();
    const lost = () =>
      fill(workbook, figures, { period: '2022' })
        .findings.filter(({ rule }) => rule === 'formula.lostRows')
        .map(({ where }) => `${where.sheet}!${where.cell}`);
    expect(lost()).toEqual(['BC!B6', 'BC!B7', 'BC!B8', 'TH!A1']);
    expect(lost()).toEqual(['BC!B3', 'BC!B4', 'BC!B5', 'TH!A1']);
  });

  test('by a name is not told to stay narrow: the name has its rows again with them', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#if HLA}}',
      B2: '{{HLA}}',
      A3: '{{/if}}',
      B4: 10,
      B5: 20,
      B6: '=SUM(VUNG)',
      // Begins beside the rows that go, so that rows which come back do not tell whose they are.
      B7: '=SUM(B4:B5)',
    });
    workbook.definedNames.push({ name: 'VUNG', formula: 'BC!$B$2:$B$5' });
    const { findings } = fill(workbook, figures, { period: '2022' });
    expect(findings.filter(({ rule }) => rule?.startsWith('formula.'))).toEqual([]);
    expect(workbook.definedNames[0]?.formula).toBe('BC!$B$1:$B$2');
    fill(workbook, figures, { period: '2024' });
    expect(workbook.definedNames[0]?.formula).toBe('BC!$B$1:$B$3');
    expect(workbook.at('BC', 'B4')).toMatchObject({ formula: 'SUM(VUNG)', format: '"dưới "General' });
  });

  test('has it back when the report goes back to its template', () => {
    const workbook = template();
    fill(workbook, figures, { period: '2022' });
    restore(workbook);
    expect(['B6', 'B7', 'B8'].map((cell) => formula(workbook, cell))).toEqual(['B3', '$B$3+B5*2', 'SUM(C3:C3)+1']);
    expect(formula(workbook, 'A1', 'TH')).toBe("'BC'!B3");
    expect(workbook.snapshot().record).toBeUndefined();
  });

  test('keeps what a person made of it meanwhile', () => {
    const workbook = template();
    fill(workbook, figures, { period: '2022' });
    workbook.type('BC', 'B3', '=B2');
    workbook.type('BC', 'B4', '=B2*3');
    fill(workbook, figures, { period: '2024' });
    expect([formula(workbook, 'B4'), formula(workbook, 'B5')]).toEqual(['B3', 'B3*3']);
  });

  test('has the words of its sum in the very report in which the rows come back', () => {
    const template = () =>
      new MemoryWorkbook().sheet('BC', {
        A2: '{{#if HLA}}',
        B3: '{{HLA}}',
        A4: '{{/if}}',
        B5: 40,
        B8: '=SUM(B3:B5)',
        B9: '=SUM(B5:B5)',
        B10: '=AVERAGE(B3:B5)',
      });
    const direct = template();
    const findings = fill(direct, figures, { period: '2024' }).findings;
    const again = template();
    fill(again, figures, { period: '2022' });
    const told = fill(again, figures, { period: '2024' }).findings;
    for (const cell of ['B6', 'B7', 'B8']) {
      expect([again.at('BC', cell)?.formula, again.at('BC', cell)?.format]).toEqual([
        direct.at('BC', cell)?.formula,
        direct.at('BC', cell)?.format,
      ]);
    }
    expect(direct.at('BC', 'B6')?.format).toContain('dưới');
    const qualified = (all: typeof told) => all.filter(({ rule }) => rule === 'formula.qualified');
    expect(qualified(findings)).toHaveLength(1);
    expect(qualified(told)).toHaveLength(1);
  });

  test('in a list gets it back in every entry', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#if HLA}}',
      B2: '{{HLA}}',
      A3: '{{/if}}',
      A5: '{{#rows rank(FDI_REG)}}{{.name}}',
      B5: '{{.value}}',
      C5: '=B5/B$2',
      D5: '{{/rows}}',
    });
    fill(workbook, figures, { period: '2022' });
    expect([formula(workbook, 'C2'), formula(workbook, 'C3')]).toEqual(['B2/#REF!', 'B3/#REF!']);
    fill(workbook, figures, { period: '2024' });
    expect(['C3', 'C4', 'C7'].map((cell) => formula(workbook, cell))).toEqual(['B3/B$1', 'B4/B$1', 'B7/B$1']);
  });
});

describe('a formula inside a row that goes', () => {
  const template = () =>
    new MemoryWorkbook().sheet('BC', {
      A1: '{{#if HLA}}x{{/if}}',
      B1: 10,
      C1: '=SUM(B1:B$6)',
      B2: 20,
      C2: '=SUM(B$1:B4)',
      A3: '{{#if HLA}}x{{/if}}',
      B3: 30,
      C3: '=SUM(B$2:B3)',
      D3: '=B3-B4',
      E3: '=RANK(B3,B$3:B$5)',
      A4: '{{#if AGR}}x{{/if}}',
      B4: 40,
      C4: '=B1+B3+B5',
      B5: 50,
      C5: '=RANK(B5,B$3:B$4)',
      D5: '=SUM(B$3:B2)',
      B6: 60,
      A7: '{{#rows rank(FDI_REG)}}{{.name}}',
      B7: '{{.value}}{{/rows}}',
    });

  test('reads as the template had it, wherever the rows it looks at are kept', () => {
    const workbook = template();
    const before = workbook.snapshot();
    fill(workbook, figures, { period: '2022' });
    fill(workbook, figures, { period: '2023' });
    restore(workbook);
    expect(workbook.snapshot()).toEqual(before);
  });

  test('reads as in a report filled from the template once some of the rows are back', () => {
    const [refilled, fresh] = [template(), template()];
    fill(refilled, figures, { period: '2022' });
    fill(refilled, onlyHla, { period: '2024' });
    fill(fresh, onlyHla, { period: '2024' });
    const formulas = (workbook: MemoryWorkbook) =>
      workbook.snapshot().sheets[0]?.cells.map(({ row, column, formula: text }) => [row, column, text]);
    expect(formulas(refilled)).toEqual(formulas(fresh));
    restore(refilled);
    expect(refilled.snapshot()).toEqual(template().snapshot());
  });
});

describe('a list inside a condition', () => {
  const template = () =>
    new MemoryWorkbook().sheet('BC', {
      A1: '{{#if HLA}}',
      A2: '{{#rows rank(FDI_REG, top=2)}}',
      A3: '{{.name}}',
      B3: '{{.value}}',
      C3: '=B3/B$10',
      D3: '=SUM(B3:B$10)',
      A4: '{{/rows}}',
      A5: '{{/if}}',
      B6: '=SUM(B1:B5)',
      B7: '=SUM(B3:B3)',
      B8: '=SUM(B3)',
      B9: '=B3*2',
      B10: 7,
    });
  const atFirst = ['SUM(B1:B2)', 'SUM(B1:B2)', 'SUM(B1:B2)', 'B1*2'];
  const totals = ['B3', 'B4', 'B5', 'B6'];
  const both = sampleFigures([observed('FDI_REG', 'VN-01', '2024', 1), observed('FDI_REG', 'VN63-31', '2024', 3)]);

  test.each([[['2022', '2024']], [['2024', '2022', '2024']], [['2024', '2022', '2022', '2024']]])(
    'has its totals back in full after %j',
    (periods) => {
      const workbook = template();
      for (const period of periods) fill(workbook, both, { period });
      expect(totals.map((cell) => formula(workbook, cell))).toEqual(atFirst);
      expect([formula(workbook, 'C2'), formula(workbook, 'D2')]).toEqual(['B2/B$7', 'SUM(B2:B$7)']);
    },
  );

  test('reads as the template had it once that is back', () => {
    const workbook = template();
    fill(workbook, both, { period: '2024' });
    fill(workbook, both, { period: '2022' });
    restore(workbook);
    expect(['B6', 'B7', 'B9'].map((cell) => formula(workbook, cell))).toEqual(['SUM(B1:B5)', 'SUM(B3:B3)', 'B3*2']);
  });
});

describe('a defined name of a row that goes', () => {
  test('points at it again with the row and with the template', () => {
    const workbook = new MemoryWorkbook().sheet('BC', { A1: '{{#if HLA}}x{{/if}}', B1: '{{HLA}}', B3: '=SO*2' });
    workbook.definedNames.push({ name: 'SO', formula: 'BC!$B$1' });
    fill(workbook, figures, { period: '2022' });
    expect(workbook.definedNames).toEqual([{ name: 'SO', formula: 'BC!#REF!' }]);
    fill(workbook, figures, { period: '2024' });
    expect(workbook.definedNames).toEqual([{ name: 'SO', formula: 'BC!$B$1' }]);
    fill(workbook, figures, { period: '2022' });
    restore(workbook);
    expect(workbook.definedNames).toEqual([{ name: 'SO', formula: 'BC!$B$1' }]);
  });
});

describe('a formula that looks at rows of markers', () => {
  const template = () =>
    new MemoryWorkbook().sheet('BC', {
      A1: 'Đầu bảng',
      A2: '{{#rows rank(FDI_REG)}}',
      A3: '{{.name}}',
      B3: '{{.value}}',
      C3: '=N(C2)+B3',
      A4: '{{/rows}}',
      B5: '=A2',
      B6: '=SUM(B2:B4)',
      B7: '=SUM(B3:B3)',
    });
  const ofTemplate = ['N(C2)+B3', 'A2', 'SUM(B2:B4)', 'SUM(B3:B3)'];

  test('reads as the template had it when the report goes back to it, also after further fills', () => {
    const workbook = template();
    const plan = fill(workbook, figures, { period: '2022' });
    const told = plan.findings.filter(({ rule }) => rule.startsWith('formula.'));
    expect(told.map(({ rule, where }) => [rule, where.cell])).toEqual([['formula.lostRows', 'B5']]);
    expect(['C2', 'C3', 'B4', 'B5', 'B6'].map((cell) => formula(workbook, cell))).toEqual([
      'N(C1)+B2',
      'N(C2)+B3',
      '#REF!',
      'SUM(B2:B3)',
      'SUM(B2:B3)',
    ]);
    fill(workbook, figures, { period: '2024' });
    fill(workbook, figures, { period: '2022' });
    expect(formula(workbook, 'B5')).toBe('SUM(B2:B3)');
    restore(workbook);
    expect(['C3', 'B5', 'B6', 'B7'].map((cell) => formula(workbook, cell))).toEqual(ofTemplate);
    fill(workbook, figures, { period: '2024' });
    restore(workbook);
    expect(['C3', 'B5', 'B6', 'B7'].map((cell) => formula(workbook, cell))).toEqual(ofTemplate);
  });
});
