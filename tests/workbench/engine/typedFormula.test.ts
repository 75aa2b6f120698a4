import fc from 'fast-check';
import { typedFormula, withNegativeZeros } from '../../../src/workbench/engine/typedFormula';

test.each([
  ['=NGKT.KPI("HLA";2024)', '=NGKT.KPI("HLA",2024)'],
  ['=NGKT.KPI("HLA",2024)', '=NGKT.KPI("HLA",2024)'],
  ['=ROUND(2,5;0)', '=ROUND(2.5,0)'],
  ["=SUM(A1;B2;'Bảng; 1'!C3)", "=SUM(A1,B2,'Bảng; 1'!C3)"],
  ['=IF(A1>1,5;"có; 1,5";"")', '=IF(A1>1.5,"có; 1,5","")'],
  ['=SUM({1;2})', '=SUM({1;2})'],
  ['="a;b"', '="a;b"'],
  ['=SUM(-0,5;2)', '=SUM(-0.5,2)'],
  ['=SUM(-0,2)', '=SUM(-0.2)'],
  ['=ABS(-2,5)', '=ABS(-2.5)'],
  ['=SUM(2^-0,5;0)', '=SUM(2^-0.5,0)'],
  ['=NGKT.FORMATVALUE((-0,5);"%")', '=NGKT.FORMATVALUE((-0.5),"%")'],
  ['=-0,5+SUM(1;2)', '=-0.5+SUM(1,2)'],
  ['=SUM(T[[#All],[1,5;2]];2,5)', '=SUM(T[[#All],[1,5;2]],2.5)'],
  ['=B1*-0,5', '=B1*-0.5'],
  ['=(1,05+B1)*SUM(-0,2)', '=(1.05+B1)*SUM(-0.2)'],
  ['=SUM((2,05+1),"(",-0,2)/0,5', '=SUM((2.05+1),"(",-0.2)/0.5'],
  ['=ROUND(2.5,0)', '=ROUND(2.5,0)'],
  ['=MAX(1,2,3)', '=MAX(1,2,3)'],
  ['=SUM(A1,5;$B$2,7)', '=SUM(A1,5,$B$2,7)'],
])('where the host speaks Vietnamese, %s is %s to the grid', (typed, known) => expect(typedFormula(typed)).toBe(known));

test('a formula written with decimal points stays as it is, whatever its arguments hold', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'AB12,.-+*^&%:!"\'{} ') }).map((text) => `=SUM(0.5,${text})`),
      (formula) => {
        expect(typedFormula(formula)).toBe(formula);
      },
    ),
  );
});

test('a formula keeps its length, so that what stands at a place stays there', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(typedFormula(`=${text}`)).toHaveLength(text.length + 1)));
});

test.each([
  ['=SUM(0,2)', '=sum(-0,2)', '=SUM(-0,2)'],
  ['=0', '=-0', '=-0'],
  ['=1/4+0', '=1/4+-0.00', '=1/4+-0'],
  ['=A10-0', '=a10-0', '=A10-0'],
  ['=SUM(0,-0.2)', '=SUM(0,-0.2)', '=SUM(0,-0.2)'],
  ['=SUM(0)', '=SUM(-0,2)', '=SUM(0)'],
])('%s stored of %s is %s', (stored, typed, expected) => expect(withNegativeZeros(stored, typed)).toBe(expected));
