import fc from 'fast-check';
import { columnLetters, columnNumber, parseRange, rangeName } from '../../../src/report/references/cellAddress';

test('columns read as Excel letters them', () => {
  expect([1, 26, 27, 702, 703, 16384].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  expect(['XFE', 'A1', '', 'ABCD'].map(columnNumber)).toEqual([0, 0, 0, 0]);
});

test('every column comes back from its letters', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16384 }), (column) => columnNumber(columnLetters(column)) === column),
  );
});

test('ranges are read with and without "$", corners in any order', () => {
  expect(parseRange('$D$9:b2')).toEqual({ firstRow: 2, lastRow: 9, firstColumn: 2, lastColumn: 4 });
  expect(['A0', 'A1048577', 'XFE1', 'A:A', '5:5', 'A1:B2:C3', 'Sheet!A1'].map(parseRange)).toEqual(
    Array(7).fill(undefined),
  );
});

test('a range of one cell reads as that cell', () => {
  expect(rangeName({ firstRow: 6, lastRow: 6, firstColumn: 2, lastColumn: 2 })).toBe('B6');
});
