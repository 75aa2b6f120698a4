import fc from 'fast-check';
import { typedFormula } from '../../../src/workbench/engine/typedFormula';

test.each([
  ['=NGKT.KPI("HLA";2024)', '=NGKT.KPI("HLA",2024)'],
  ['=ROUND(2,5;0)', '=ROUND(2.5,0)'],
  ["=SUM(A1;B2;'Bảng; 1'!C3)", "=SUM(A1,B2,'Bảng; 1'!C3)"],
  ['=IF(A1>1,5;"có; 1,5";"")', '=IF(A1>1.5,"có; 1,5","")'],
  ['=SUM({1;2})', '=SUM({1;2})'],
  ['=ROUND(2.5,0)', '=ROUND(2.5,0)'],
  ['="a;b"', '="a;b"'],
])('%s is %s to the grid', (typed, known) => expect(typedFormula(typed)).toBe(known));

test('a formula that the grid knows stays as it is, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.string().map((text) => `=${text.replaceAll(';', ',')}`),
      (formula) => {
        expect(typedFormula(formula)).toBe(formula);
      },
    ),
  );
});
