import fc from 'fast-check';
import { rangeName } from '../../../src/report/references/cellAddress';
import { expandCopies, rewriteRef, rewriteSqref } from '../../../src/report/references/rewriteRanges';
import { RowMap } from '../../../src/report/references/rowMap';
import { band, drop, rowChanges } from './rowChanges';

const tenRows = new RowMap([band(25, 1, 10)]);

test.each([
  ['D25', 'D25:D34'],
  ['D25:F25', 'D25:F34'],
  ['A1:L26', 'A1:L35'],
  ['B26', 'B35'],
  ['A1:A1048576', 'A1:A1048576'],
  ['not a range', 'not a range'],
])('the range %s reads %s over a list that grows to ten rows', (before, after) => {
  expect(rewriteRef(before, tenRows)).toBe(after);
});

test('a list of ranges keeps its order and loses what goes', () => {
  const map = new RowMap([drop(5, 6), band(25, 1, 3)]);
  expect(rewriteSqref('A5 D25  B1:B4 A5:B7', map)).toBe('D23:D25 B1:B4 A5:B5');
  expect(rewriteSqref('A5:C6', map)).toBe('');
});

test('a list of ranges where nothing changes is the same string, odd spaces included', () => {
  expect(rewriteSqref('A1  $B$2:B3', tenRows)).toBe('A1  $B$2:B3');
});

test('a range over some rows of a taller body is repeated, not stretched', () => {
  const map = new RowMap([band(25, 1, 3, { height: 2 })]);
  expect(rewriteSqref('D26:F26', map)).toBe('D26:F26 D28:F28 D30:F30');
  expect(rewriteSqref('D25:F26', map)).toBe('D25:F30');
});

describe('things that belong to their rows', () => {
  const places = (ref: string, map: RowMap): string[] => {
    const [first = 0, last = first] = ref.split(':').map(Number);
    const copies = expandCopies({ firstRow: first, lastRow: last, firstColumn: 1, lastColumn: 2 }, map);
    return copies.map(({ range, repetition }) => `${rangeName(range)} #${repetition}`);
  };

  test('are repeated with a growing list', () => {
    expect(places('25', new RowMap([band(25, 1, 3)]))).toEqual(['A25:B25 #0', 'A26:B26 #1', 'A27:B27 #2']);
  });

  test('stay with their repetition, and new repetitions copy the first one', () => {
    const map = new RowMap([band(25, 2, 4, { height: 2 })]);
    expect(places('25:26', map)).toEqual(['A25:B26 #0', 'A29:B30 #2', 'A31:B32 #3']);
    expect(places('27:28', map)).toEqual(['A27:B28 #1']);
  });

  test('go with their repetition', () => {
    expect(places('27', new RowMap([band(25, 3, 2)]))).toEqual([]);
    expect(places('25', new RowMap([band(25, 3, 2)]))).toEqual(['A25:B25 #0']);
  });

  test('move outside lists', () => {
    expect(places('28', new RowMap([band(25, 1, 3)]))).toEqual(['A30:B30 #0']);
  });
});

test('copies never overlap (property)', () => {
  fc.assert(
    fc.property(
      rowChanges,
      fc.integer({ min: 1, max: 50 }),
      fc.integer({ min: 0, max: 2 }),
      (changes, firstRow, more) => {
        const copies = expandCopies(
          { firstRow, lastRow: firstRow + more, firstColumn: 1, lastColumn: 1 },
          new RowMap(changes),
        );
        copies.slice(1).forEach(({ range }, i) => {
          expect(range.firstRow).toBeGreaterThan(copies[i]?.range.lastRow ?? 0);
        });
      },
    ),
    { numRuns: 20000 },
  );
});
