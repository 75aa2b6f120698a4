import { observed } from '../../analysis/sampleDataset';
import { fill, restore } from '../filling';
import { MemoryWorkbook, type Typed } from '../memoryWorkbook';
import { sampleFigures } from '../sampleFigures';

const figures = sampleFigures([
  observed('EXPORT', 'VN', '2024', 'dưới 5'),
  observed('EXPORT', 'VN', '2023', 4),
  observed('BUSINESS_SUPPORTED', 'VN', '2024', 'khoảng 5,14'),
]);

/** A1 "gần 60", A2 36, A3 "hơn 170", and formulas. */
function sums(formulas: Readonly<Record<string, Typed>>): MemoryWorkbook {
  return new MemoryWorkbook().sheet('BC', {
    A1: '{{HLA}}',
    A2: '{{HLA @2024-S1}}',
    A3: '{{AGR}}',
    A4: '{{AGR @2020}}',
    ...formulas,
  });
}

const formatOf = (formula: string, format = '#,##0'): { format: string | undefined; rules: readonly string[] } => {
  const workbook = sums({ C1: { value: 0, formula, format } });
  const plan = fill(workbook, figures);
  return { format: workbook.at('BC', 'C1')?.format, rules: plan.findings.map(({ rule }) => rule) };
};

describe('a simple sum over qualified cells reads with the words of the sum', () => {
  test.each([
    ['SUM(A1:A2)', '"dưới "#,##0'],
    ['SUM(A1,A2)', '"dưới "#,##0'],
    ['A1+A2', '"dưới "#,##0'],
    ['+A1', '"gần "#,##0'],
    ['sum( A2 , A3 )', '"trên "#,##0'],
    ["SUM('BC'!A1:A2)", '"dưới "#,##0'],
    ['A2+A2', '#,##0'],
  ])('%s', (formula, format) => {
    expect(formatOf(formula)).toEqual({ format, rules: [] });
  });

  test('one cell shown elsewhere keeps its word', () => {
    const workbook = sums({}).sheet('Khác', { B2: { value: 0, formula: 'BC!A3', format: 'General' } });
    fill(workbook, figures);
    expect(workbook.at('Khác', 'B2')?.format).toBe('"hơn "General');
  });

  test('also through a name or a column of a table', () => {
    const cells = { A1: '{{HLA}}', A2: 36, D1: 'Tiền', D2: '{{HLA}}', D3: 5 };
    const formulas = { C1: '=SUM(Vung)', C2: '=SUM(Bang[Tiền])', C3: '=Bang[[#This Row],[Tiền]]*2' };
    const workbook = new MemoryWorkbook().sheet('BC', { ...cells, ...formulas }, { tables: { Bang: 'D1:D3' } });
    workbook.definedNames.push({ name: 'Vung', formula: 'BC!$A$1:$A$2' });
    const plan = fill(workbook, figures);
    expect(['C1', 'C2'].map((cell) => workbook.at('BC', cell)?.format)).toEqual(['"dưới "General', '"dưới "General']);
    expect(plan.findings.map(({ rule, where }) => [rule, where.cell])).toEqual([['formula.qualified', 'C3']]);
  });

  test('sums of sums too', () => {
    const workbook = sums({ C1: '=C2+5', C2: '=SUM(A1:A2)', C3: '=C1' });
    fill(workbook, figures);
    expect(['C1', 'C2', 'C3'].map((cell) => workbook.at('BC', cell)?.format)).toEqual([
      'General',
      '"dưới "General',
      'General',
    ]);
    const plain = sums({ C1: '=C2+A2', C2: '=SUM(A1:A2)', C3: '=C1' });
    fill(plain, figures);
    expect(['C1', 'C2', 'C3'].map((cell) => plain.at('BC', cell)?.format)).toEqual(Array(3).fill('"dưới "General'));
  });

  test('a sum over a list with qualified rows', () => {
    const some = sampleFigures([observed('FDI_REG', 'VN-01', '2024', 'hơn 2')]);
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows rank(FDI_REG)}}{{.value}}{{/rows}}',
      A2: '=SUM(A1:A1)',
    });
    fill(workbook, some);
    expect(workbook.at('BC', 'A7')).toMatchObject({ formula: 'SUM(A1:A6)', format: '"trên "General' });
  });

  test.each([
    ['hơn 9', 1, ['"hơn "General', 'General', '"trên "General']],
    ['hơn 9', 2, ['"hơn "General', 'General', '"trên "General']],
    ['hơn 2', 1, ['General', 'General', '"trên "General']],
    ['hơn 2', 2, ['General', 'General', '"trên "General']],
  ])('a formula over one cell of a list has the words of that cell: %s, fill %i', (value, times, formats) => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows rank(FDI_REG)}}{{.value}}{{/rows}}',
      A2: '=A1',
      A3: '=BC!A1*2',
      A4: '=SUM(A1)',
    });
    const some = sampleFigures([observed('FDI_REG', 'VN-01', '2024', value)]);
    let told: readonly (string | undefined)[] = [];
    for (let time = 0; time < times; time++) told = fill(workbook, some).findings.map(({ rule }) => rule);
    expect(['A7', 'A8', 'A9'].map((cell) => workbook.at('BC', cell)?.format)).toEqual(formats);
    expect(told.includes('formula.qualified')).toBe(value === 'hơn 9');
  });

  test('the name of one cell of a list means the whole list', () => {
    const some = sampleFigures([observed('FDI_REG', 'VN-01', '2024', 'hơn 2')]);
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows rank(FDI_REG)}}{{.value}}{{/rows}}',
      A2: '=SUM(Dau)',
    });
    workbook.definedNames.push({ name: 'Dau', formula: 'BC!$A$1' });
    fill(workbook, some);
    expect(workbook.at('BC', 'A7')?.format).toBe('"trên "General');
  });

  test('formulas that run in a circle do not hang', () => {
    expect(formatOf('SUM(A1,C1)').format).toBeDefined();
    const workbook = sums({ C1: '=C2+A1', C2: '=C1+A1' });
    expect(() => fill(workbook, figures)).not.toThrow();
  });
});

describe('what a sum cannot say is told', () => {
  test.each([
    ['A1+A3', 'formula.unknownSum'],
    ['SUM(A1:A3)', 'formula.unknownSum'],
    ['SUM(A2:A4)', 'formula.skipsText', 'formula.qualified'],
    ['SUM(A2,A4)', 'formula.skipsText'],
    ['A3+A4', 'formula.overText'],
    ['AVERAGE(A2:A4)', 'formula.skipsText', 'formula.qualified'],
    ['A2+A4', 'formula.overText'],
    ['A2-A4', 'formula.overText'],
    ['-A4*2', 'formula.overText'],
    ['IF(A4>50,1,0)', 'formula.overText'],
    ['ROUND(A4,1)', 'formula.overText'],
    ['N(A4)', 'formula.countsZero'],
    ['N(A4)+A2', 'formula.countsZero'],
    ['A1-A4', 'formula.overText', 'formula.qualified'],
    ['A1*2', 'formula.qualified'],
    ['AVERAGE(A1:A2)', 'formula.qualified'],
    ['IF(A1>50,1,0)', 'formula.qualified'],
    ['A3-A1', 'formula.qualified'],
    ['C2+5*A1', 'formula.qualified'],
  ])('%s: %s', (formula, ...rules) => {
    expect(formatOf(formula)).toEqual({ format: '#,##0', rules });
  });

  test('a formula over a cell without a figure: what it will show, and how to write it', () => {
    const messageOf = (formula: string): string =>
      fill(sums({ C1: `=${formula}` }), figures).findings[0]?.message.vi ?? '';
    expect(messageOf('A2-A4')).toBe(
      'Ô A4 là chữ, không phải số (chưa có số liệu hoặc là một khoảng), nên công thức sẽ báo #VALUE!. Hãy viết công thức trong mẫu dạng =IF(ISNUMBER(A4),…,"chưa có số liệu").',
    );
    expect(messageOf('ROUND(A4,1)')).toContain('có thể báo #VALUE! hoặc cho kết quả sai');
  });

  test.each([
    'A4',
    'COUNT(A2,A4)',
    'A4&" tỷ USD"',
    'IF(ISNUMBER(A4),A4-A2,"")',
    'IF(ISNUMBER(A4),N(A4),"")',
    'IFERROR(A2/A4,"–")',
    'TEXT(A4,"0")',
  ])('%s works without a figure', (formula) => {
    expect(formatOf(formula).rules).toEqual([]);
  });

  test.each([
    ['the first fill', 1],
    ['a refill', 2],
  ])('a missing figure in the last row of a series, on %s', (_name, times) => {
    const some = sampleFigures([observed('EXPORT', 'VN', '2022', 3), observed('EXPORT', 'VN', '2023', 4)]);
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows series(EXPORT, last=3)}}{{.period}}',
      B1: '{{.value}}{{/rows}}',
      C1: '=B1*2',
    });
    let rules: readonly unknown[] = [];
    for (let time = 0; time < times; time++) {
      rules = fill(workbook, some).findings.map(({ rule, message }) => [rule, message.en.slice(0, 19)]);
    }
    expect(workbook.column('BC', 'B1:B3')).toEqual([3, 4, 'chưa có số liệu']);
    expect(rules).toEqual([['formula.overText', 'Cell B3 holds words']]);
  });

  test('bounds in opposite directions are an error-level finding that names the cells', () => {
    const workbook = sums({ C1: '=A1+A3' });
    const { findings } = fill(workbook, figures);
    expect(findings).toMatchObject([{ severity: 'error', where: { sheet: 'BC', cell: 'C1' } }]);
    expect(findings[0]?.message.vi).toContain('A1, A3');
  });

  test('formulas over a total that cannot be known are told, also over totals of it', () => {
    const workbook = sums({ C1: '=C4-40', C2: '=C3', C3: '=SUM(A2,C4)', C4: '=A1+A3', C5: '=SUM(A2,A1)' });
    const { findings } = fill(workbook, figures);
    expect(findings.map(({ rule, severity, where }) => [rule, severity, where.cell])).toEqual([
      ['formula.overUnknown', 'error', 'C1'],
      ['formula.overUnknown', 'error', 'C2'],
      ['formula.overUnknown', 'error', 'C3'],
      ['formula.unknownSum', 'error', 'C4'],
    ]);
    expect(findings[0]?.message.vi).toContain('(C4)');
    expect(['C1', 'C2', 'C3', 'C4', 'C5'].map((cell) => workbook.at('BC', cell)?.format)).toEqual([
      ...Array<string>(4).fill('General'),
      '"dưới "General',
    ]);
  });

  test('an average, a division or a count over a list without entries is told', () => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows table(empty)}}{{.Tên}}',
      B1: '{{.Tên}}{{/rows}}',
      A2: '=AVERAGE(B1:B1)',
      A3: '=100/SUM(B1:B1)',
      A4: '=IFERROR(100/SUM(B1:B1),0)',
      A5: '=SUM(B1:B1)',
      A6: '=D1/D2',
      A7: '=COUNTA(B1:B1)',
      A8: '=ROWS(B1:B1)',
      A9: '=COUNT(B1:B1)',
    });
    const { findings } = fill(workbook, figures);
    expect(findings.map(({ rule, where }) => [rule, where.cell])).toEqual([
      ['formula.overEmpty', 'A2'],
      ['formula.overEmpty', 'A3'],
      ['formula.countsEmpty', 'A7'],
      ['formula.countsEmpty', 'A8'],
    ]);
  });

  test.each([
    ['COUNTIF(B1:B1,"*")', true],
    ['COUNTIFS(B1:B1,"<>")', true],
    ['SUBTOTAL(103,B1:B1)', true],
    ['AGGREGATE(3,5,B1:B1)', true],
    ['SUMPRODUCT(--(B1:B1<>""))', true],
    ['SUMPRODUCT((LEN(B1:B1)>0)*1)', true],
    ['COUNTIF(B1:B1,"Nhật Bản")', false],
    ['SUBTOTAL(9,B1:B1)', false],
    ['SUMPRODUCT(B1:B1*2)', false],
    ['COUNTA(B1:B1)-COUNTIF(B1:B1,"không có")', false],
    ['COUNTIF(B1:B1,"<>không có")', false],
  ])('%s over a list without entries counts the row that says so: %s', (formula, counts) => {
    const workbook = new MemoryWorkbook().sheet('BC', {
      B1: '{{#rows table(empty)}}{{.Tên}}{{/rows}}',
      A2: `=${formula}`,
    });
    const rules = fill(workbook, figures).findings.map(({ rule }) => rule);
    expect(rules.includes('formula.countsEmpty')).toBe(counts);
  });

  test('formulas over exact figures are nobody’s concern', () => {
    expect(formatOf('A2*2+B7')).toEqual({ format: '#,##0', rules: [] });
  });

  test('a formula in a list’s own rows is told once', () => {
    const first = sampleFigures([observed('FDI_REG', 'VN-01', '2024', 'hơn 9')]);
    const again = new MemoryWorkbook().sheet('BC', {
      A1: '{{#rows rank(FDI_REG)}}{{.value}}',
      B1: '=A1*2',
      C1: '{{/rows}}',
    });
    expect(fill(again, first).findings.map(({ rule, where }) => [rule, where.cell])).toEqual([
      ['rank.incomplete', 'A1'],
      ['formula.qualified', 'B1'],
    ]);
  });
});

test('what rests on a formula that was told is told, however far', () => {
  const workbook = new MemoryWorkbook().sheet('BC', {
    A1: '{{#rows rank(FDI_REG)}}{{.value}}',
    B1: 5,
    C1: '=A1+B1',
    D1: '{{/rows}}',
    A2: '=SUM(A1:A1)',
    B2: '=SUM(B1:B1)',
    C2: '=SUM(C1:C1)',
    D2: '=C2',
    E2: '=D2*2',
  });
  const data = sampleFigures([
    observed('FDI_REG', 'VN-01', '2024', 'gần 9'),
    observed('FDI_REG', 'VN-22', '2024', 3, { source: 'B' }),
  ]);
  const { findings } = fill(workbook, data);
  const told = findings.filter(({ rule }) => rule.startsWith('formula.')).map(({ rule, where }) => [rule, where.cell]);
  expect(told).toEqual(['C1', 'C2', 'D2', 'E2'].map((cell) => ['formula.qualified', cell]));
});

test('when the sum becomes exact the template’s format comes back, and on restore too', () => {
  const workbook = sums({ C1: { value: 0, formula: 'SUM(A1:A2)', format: '#,##0' } });
  fill(workbook, figures);
  expect(workbook.at('BC', 'C1')?.format).toBe('"dưới "#,##0');
  fill(workbook, figures, { period: '2023' });
  expect(workbook.at('BC', 'C1')?.format).toBe('#,##0');
  fill(workbook, figures);
  fill(workbook, figures);
  expect(workbook.at('BC', 'C1')?.format).toBe('"dưới "#,##0');
  restore(workbook);
  expect(workbook.at('BC', 'C1')?.format).toBe('#,##0');
});
