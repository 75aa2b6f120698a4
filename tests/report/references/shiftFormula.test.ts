import fc from 'fast-check';
import { shiftFormula } from '../../../src/report/references/shiftFormula';

test.each([
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ["SUM('Báo cáo'!A1:B2)", "SUM('Báo cáo'!B3:C4)"],
  ['SUM(A:A,$B:C)', 'SUM(B:B,$B:D)'],
  ['SUM(5:$5)', 'SUM(7:$5)'],
  ['LOG10(A1)&"A1"&tbl[A1]', 'LOG10(B3)&"A1"&tbl[A1]'],
  ['XFD1048576', 'A2'],
])('%s, two rows down and one column right, reads %s', (before, after) => {
  expect(shiftFormula(before, 2, 1)).toBe(after);
});

test('no distance, no change', () => {
  expect(shiftFormula('a1+$b2', 0, 0)).toBe('a1+$b2');
});

test('going and coming back is no change (property)', () => {
  const formula = fc
    .array(fc.constantFrom('A1', 'C$9', '$B7', '$D$4', 'B2:C9', 'A:B', '3:$4', '+', 'SUM(', ')', '"A1"'), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(
      formula,
      fc.integer({ min: -20, max: 2000 }),
      fc.integer({ min: -20, max: 200 }),
      (text, rows, columns) => {
        expect(shiftFormula(shiftFormula(text, rows, columns), -rows, -columns)).toBe(text);
      },
    ),
    { numRuns: 20000 },
  );
});
