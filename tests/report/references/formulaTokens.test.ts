import fc from 'fast-check';
import { formulaTokens } from '../../../src/report/references/formulaTokens';

const references = (formula: string): string[] =>
  formulaTokens(formula)
    .filter((token) => token.kind === 'reference' || token.kind === 'columns')
    .map((token) => token.text);

describe('references found in a formula', () => {
  test.each([
    ['SUM(D25:D34)', ['D25:D34']],
    ['$A$1+B$2*$C3-xfd1048576', ['$A$1', 'B$2', '$C3', 'xfd1048576']],
    ["'Báo cáo'!$C$5:$C$10", ["'Báo cáo'!$C$5:$C$10"]],
    ["'Chi''tiết (1)'!A1&Dữ_liệu!B2", ["'Chi''tiết (1)'!A1", 'Dữ_liệu!B2']],
    ['SUM(T1:T12!B40,Sheet1:Sheet3!A1:B2)', ['T1:T12!B40', 'Sheet1:Sheet3!A1:B2']],
    ["'T 1:T 12'!B40", ["'T 1:T 12'!B40"]],
    ['Sheet1!A1:Sheet1!B5', ['Sheet1!A1:Sheet1!B5']],
    ["'S 1'!A1:'S 1'!B5", ["'S 1'!A1:'S 1'!B5"]],
    ['SUM(A:A)+SUM($B:$C)+SUM(5:7)+SUM($5:7)', ['A:A', '$B:$C', '5:7', '$5:7']],
    ['BaoCao!$24:$24', ['BaoCao!$24:$24']],
    ['A1:INDEX(B:B,5)', ['A1', 'B:B']],
    ['OFFSET(A1,1,1):B9', ['A1', 'B9']],
    ['A1#+@B2:B9+SUM(A1:B2 B1:C3)', ['A1', 'B2:B9', 'A1:B2', 'B1:C3']],
    ['IF(A1>1E5,2.5E+10,.5e-3)', ['A1']],
    ['LOG10(A1)+ATAN2(B1,C1)+BIN2DEC(D1)', ['A1', 'B1', 'C1', 'D1']],
    ['LOG10*2', ['LOG10']],
    ['Q1_2024+BC2024x+R1C1+A1.B2+_A1+A1?+\\A1', []],
    ['BC2024', ['BC2024']],
    ['XFE1+A1048577+A0+ABCD1', []],
    ["tblDuLieu[@[T1]:[T12]]+tbl[[#All],[A1]:[B2]]+[@B5]+tbl[A'[1']]", []],
    ["[1]Sheet1!A1+'[1]Chi tiết'!A1:B2+[2]!Ten+A9", ['A9']],
    ['#REF!+#N/A+#DIV/0!+#REF!A1+Sheet1!#REF!+#NAME?', []],
    ['"A1"&"""B2"&A3', ['A3']],
    ['VLOOKUP(A1,{1,"A2";3,"}B4"},2)', ['A1']],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)+_xlfn._xlws.SORT(C5:C10,1,-1)', ['A1', 'B:B', 'C:C', 'C5:C10']],
    ['_xlfn.LET(_xlpm.x,A1,_xlpm.y1,2,_xlpm.x+_xlpm.y1)', ['A1']],
    ['_xlfn.LAMBDA(_xlpm.a,_xlpm.a+B1)(C1)', ['B1', 'C1']],
    ['Sheet1!Tên+BangXH', []],
    ['TRUE+FALSE+PI()', []],
  ])('%s', (formula, expected) => {
    expect(references(formula)).toEqual(expected);
  });

  test('the parts of a reference are told apart', () => {
    expect(formulaTokens("'Báo ''A'''!$B6:C$9")[0]).toEqual({
      kind: 'reference',
      text: "'Báo ''A'''!$B6:C$9",
      prefix: "'Báo ''A'''!",
      sheets: ["Báo 'A'"],
      first: { column: '$B', row: 6, rowAbsolute: false },
      joint: ':',
      last: { column: 'C', row: 9, rowAbsolute: true },
    });
  });
});

test('formulas made to be slow are read at once', () => {
  const hostile = [
    '{' + '""'.repeat(4000),
    '{'.repeat(8000),
    `'${"''".repeat(4000)}`,
    '('.repeat(8000),
    'A1:'.repeat(2600),
  ];
  for (const formula of hostile) {
    expect(
      formulaTokens(formula)
        .map((token) => token.text)
        .join(''),
    ).toBe(formula);
  }
  expect(formulaTokens('A1+'.repeat(10000))).toHaveLength(1);
});

test('the tokens always join to the formula, however odd it is (property)', () => {
  const piece = fc.constantFrom(
    ...[
      'A1',
      '$B$2',
      ':',
      '!',
      "'",
      "''",
      '"',
      '[',
      ']',
      '{',
      '}',
      '(',
      ')',
      ',',
      ' ',
      '#',
      '#REF!',
      '@',
      'SUM(',
      'Sheet1',
      'Dữ liệu',
      '5',
      '1E5',
      '.',
      '+',
      'A',
      'é',
      '\\',
      '$',
    ],
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ maxLength: 3, unit: 'grapheme' })), { maxLength: 12 }),
      (pieces) => {
        const formula = pieces.join('');
        expect(
          formulaTokens(formula)
            .map((token) => token.text)
            .join(''),
        ).toBe(formula);
      },
    ),
    { numRuns: 20000 },
  );
});
