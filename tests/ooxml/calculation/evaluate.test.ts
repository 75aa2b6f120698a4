import fc from 'fast-check';
import { evaluate, type FilledCells } from '../../../src/ooxml/calculation/evaluate';
import { WorkbookNames } from '../../../src/ooxml/calculation/workbookNames';

const cells: FilledCells = {
  names: new WorkbookNames(() => [
    { name: 'Giá', formula: 'S!$A$1' },
    { name: 'Vòng', formula: 'Vòng+1' },
  ]),
  value: (_sheet, row, column) =>
    column === 1
      ? row
      : column === 2
        ? null
        : column === 3
          ? row === 9
            ? '12'
            : 'chữ'
          : column === 5
            ? { error: '#DIV/0!' }
            : undefined,
  sum: (_sheet, { firstRow, lastRow, firstColumn }) =>
    firstColumn > 3 ? undefined : firstColumn === 1 ? ((firstRow + lastRow) * (lastRow - firstRow + 1)) / 2 : 0,
};

const worth: readonly (readonly [string, number | undefined])[] = [
  ['SUM(A1:A4)', 10],
  ['SUM(A1:A2,A3,4)', 10],
  ['SUM( A1:A4 )*2', 20],
  ['A5-A2*2', 1],
  ['(A5-A2)*2', 6],
  ['-A3+10', 7],
  ['A10%', 0.1],
  ['A1/A4', 0.25],
  ['B1+A3', 3],
  ['SUM(C1:C9)', 0],
  ['0.1+0.2-0.3', 0],
  ['Giá*3', 3],
  ['SUM(Giá)', 1],
  ['C9+1', undefined],
  ['C1', undefined],
  ['(C1)', undefined],
  ['SUM((C1))', undefined],
  ['A1/B1:INDEX(A:A,3)', undefined],
  ['A1/D1', undefined],
  ['IF(B1=0,0,A1/B1)', undefined],
  ['IFERROR(A1/B1,0)', undefined],
  ['D1+1', undefined],
  ['SUM(D1:D2)', undefined],
  ['AVERAGE(A1:A4)', undefined],
  ['A1:A4', undefined],
  ['2^3', undefined],
  ['A1>2', undefined],
  ['"a"', undefined],
  ['Vòng', undefined],
  ['SUM(A1:A4', undefined],
  ['#REF!+1', undefined],
  ['', undefined],
];

it.each(worth)('%s is %s', (formula, value) => {
  const result = evaluate(formula, 'S', cells);
  if (value === undefined) expect(result).toBeUndefined();
  else expect(result).toBeCloseTo(value, 12);
});

const failing: readonly (readonly [string, string])[] = [
  ['A1/B1', '#DIV/0!'],
  ['A1/SUM(C1:C9)', '#DIV/0!'],
  ['A1/(A2-A2)%', '#DIV/0!'],
  ['SUM(A1:A4,A1/B1)*2', '#DIV/0!'],
  ['A1/B1&"%"', '#DIV/0!'],
  ['C1+1', '#VALUE!'],
  ['-C1', '#VALUE!'],
  ['A1*(C1)', '#VALUE!'],
  ['C1%', '#VALUE!'],
  ['E1', '#DIV/0!'],
  ['E1+A1', '#DIV/0!'],
];

it.each(failing)('%s gives %s', (formula, error) => {
  expect(evaluate(formula, 'S', cells)).toEqual({ error });
});

it('agrees with arithmetic on any expression of the four operations', () => {
  const expression: fc.Arbitrary<{ text: string; value: number }> = fc.letrec<{
    node: { text: string; value: number };
  }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.integer({ min: 0, max: 99 }).map((value) => ({ text: String(value), value })),
      fc.integer({ min: 1, max: 50 }).map((row) => ({ text: `$A${row}`, value: row })),
      fc.tuple(tie('node'), fc.constantFrom('+', '-', '*'), tie('node')).map(([a, operator, b]) => ({
        text: `(${a.text}${operator}${b.text})`,
        value: operator === '+' ? a.value + b.value : operator === '-' ? a.value - b.value : a.value * b.value,
      })),
    ),
  })).node;
  fc.assert(
    fc.property(expression, ({ text, value }) => {
      expect(evaluate(text, 'S', cells)).toBeCloseTo(value, 6);
    }),
    { numRuns: 20_000 },
  );
});

it('gives a number or nothing for any text at all', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'A1$:!(),+-*/%^"\'#SUM B2.;{}[]@Giá'.split('')), maxLength: 14 }),
      (text) => {
        const value = evaluate(text, 'S', cells);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
      },
    ),
    { numRuns: 20_000 },
  );
});
