import fc from 'fast-check';
import { shiftRange, type CellShift } from '../../../src/workbench/references/cellShift';
import { followShift } from '../../../src/workbench/references/followShift';
import { parseRange, rangeName } from '../../../src/report/references/cellAddress';

const shift = (
  action: 'insert' | 'remove',
  first: number,
  count: number,
  axis: 'rows' | 'columns' = 'rows',
): CellShift => ({
  sheet: 'Bảng 1',
  axis,
  action,
  first,
  count,
});

describe('a range', () => {
  it.each([
    ['inside: it grows', 'B6:B15', shift('insert', 10, 2), 'B6:B17'],
    ['just below its last row: it stays', 'B6:B15', shift('insert', 16, 2), 'B6:B15'],
    ['at its first row: it moves', 'B6:B15', shift('insert', 6, 2), 'B8:B17'],
    ['removed inside: it shrinks', 'B6:B15', shift('remove', 8, 3), 'B6:B12'],
    ['removed at its start', 'B6:B15', shift('remove', 4, 4), 'B4:B11'],
    ['removed at its end', 'B6:B15', shift('remove', 14, 9), 'B6:B13'],
    ['columns inside', 'B6:D6', shift('insert', 3, 1, 'columns'), 'B6:E6'],
    ['whole columns stay', 'A1:B1048576', shift('insert', 3, 5), 'A1:B1048576'],
  ])('%s', (_, before, change, after) => {
    expect(rangeName(shiftRange(parseRange(before)!, change)!)).toBe(after);
  });

  it('is lost when all of it goes', () => {
    expect(shiftRange(parseRange('B6:B15')!, shift('remove', 6, 10))).toBeUndefined();
  });

  it('holds exactly the cells it held, and those inserted between them', () => {
    const rows = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(rows, rows, rows, fc.integer({ min: 1, max: 9 }), fc.boolean(), (a, b, first, count, inserts) => {
        const [top, bottom] = [Math.min(a, b), Math.max(a, b)];
        const change = shift(inserts ? 'insert' : 'remove', first, count);
        const moved = shiftRange({ firstRow: top, lastRow: bottom, firstColumn: 1, lastColumn: 1 }, change);
        const stays = (row: number): number | undefined => {
          if (inserts) return row >= first ? row + count : row;
          if (row >= first && row < first + count) return undefined;
          return row >= first ? row - count : row;
        };
        const held = Array.from({ length: bottom - top + 1 }, (_, at) => stays(top + at)).filter(
          (row) => row !== undefined,
        );
        expect(moved && [moved.firstRow, moved.lastRow]).toEqual(
          held.length > 0 ? [Math.min(...held), Math.max(...held)] : undefined,
        );
      }),
    );
  });

  it('comes back when what was inserted is removed again', () => {
    const row = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(row, row, row, fc.integer({ min: 1, max: 9 }), (a, b, first, count) => {
        const range = { firstRow: Math.min(a, b), lastRow: Math.max(a, b), firstColumn: 2, lastColumn: 3 };
        const there = shiftRange(range, shift('insert', first, count))!;
        expect(shiftRange(there, shift('remove', first, count))).toEqual(range);
      }),
    );
  });
});

describe('a formula', () => {
  it.each([
    ["SUM('Bảng 1'!B6:B15)+B6", "SUM('Bảng 1'!B6:B17)+B6", 'Khác', shift('insert', 10, 2)],
    ['SUM(B$6:$B15)&"B12"', 'SUM(B$6:$B17)&"B12"', 'bảng 1', shift('insert', 10, 2)],
    ['B12*C3', '#REF!*C3', 'Bảng 1', shift('remove', 12, 1)],
    ["'Bảng 1'!$12:$14", "'Bảng 1'!$14:$16", undefined, shift('insert', 3, 2)],
    ['SUM(C:E)+D1', 'SUM(C:F)+E1', 'Bảng 1', shift('insert', 4, 1, 'columns')],
    ['SUM(D:D)', 'SUM(#REF!)', 'Bảng 1', shift('remove', 4, 1, 'columns')],
    ['B12', 'B12', undefined, shift('insert', 1, 1)],
    ["SUM('Bảng 1:Bảng 3'!B12)", "SUM('Bảng 1:Bảng 3'!B12)", 'Bảng 1', shift('insert', 1, 1)],
  ])('%s becomes %s', (before, after, home, change) => {
    expect(followShift(before, home, change)).toBe(after);
  });

  it('follows cells that move only where all of its range lies', () => {
    const part: CellShift = { ...shift('insert', 3, 1), across: [2, 3] };
    expect(followShift('B5+D5+SUM(B3:C4)+SUM(A3:C4)', 'Bảng 1', part)).toBe('B6+D5+SUM(B4:C5)+SUM(A3:C4)');
  });
});
