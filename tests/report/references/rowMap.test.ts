import fc from 'fast-check';
import { LAST_ROW } from '../../../src/report/references/cellAddress';
import { RowMap } from '../../../src/report/references/rowMap';
import { band, drop, emptyRow, insert, labelledRows, rowChanges } from './rowChanges';

const rows = fc.integer({ min: 1, max: 60 });

describe('where a row stands after a fill', () => {
  test('rows below a growing list move down, rows above stay', () => {
    const map = new RowMap([band(25, 1, 10)]);
    expect([24, 25, 26].map((row) => map.row(row))).toEqual([24, 25, 35]);
  });

  test('marker rows go and what is below moves up over them', () => {
    const map = new RowMap([band(26, 1, 3, { open: true, close: true })]);
    expect([24, 25, 26, 27, 28].map((row) => map.row(row))).toEqual([24, undefined, 25, undefined, 28]);
  });

  test('restoring puts the marker rows back around the body', () => {
    const map = new RowMap([band(25, 3, 1, { openRow: emptyRow, closeRow: emptyRow })]);
    expect([25, 26, 28].map((row) => map.row(row))).toEqual([26, undefined, 28]);
  });

  test('rows put back push the rest down', () => {
    const map = new RowMap([insert(5, 2)]);
    expect([4, 5].map((row) => map.row(row))).toEqual([4, 7]);
  });

  test('every row keeps its label on a sheet that is really rebuilt (property)', () => {
    fc.assert(
      fc.property(rowChanges, rows, (changes, row) => {
        const { before, after } = labelledRows(changes, 80);
        const label = before[row - 1] as string;
        const at = after.indexOf(label);
        expect(new RowMap(changes).row(row)).toBe(at < 0 ? undefined : at + 1);
      }),
      { numRuns: 20000 },
    );
  });
});

describe('ranges that reach rows that go', () => {
  const columnB = { firstColumn: 2, lastColumn: 2 };
  const first = { side: 'first', ...columnB } as const;
  const last = { side: 'last', ...columnB } as const;

  test('are remembered with the rows they reached', () => {
    const map = new RowMap([drop(5, 7)]);
    expect(map.range(6, 9, columnB)).toEqual([5, 6]);
    expect([5, 6, 7, 8].map((row) => map.endsReaching(row))).toEqual([[], [first], [first], []]);
    expect(map.remembersEnd(6, 'first', columnB)).toBe(true);
  });

  test('are forgotten where another range of the same columns ends at that row by itself', () => {
    const map = new RowMap([drop(5, 7)]);
    map.range(2, 6, columnB);
    map.range(3, 4, columnB);
    expect(map.remembersEnd(6, 'last', columnB)).toBe(false);
    expect(map.endsReaching(5)).toEqual([]);
  });

  test('are not confused with a range that goes as a whole beside them', () => {
    const map = new RowMap([drop(5, 7)]);
    expect(map.range(6, 7, columnB)).toBeUndefined();
    expect([5, 6, 7].map((row) => map.endsReaching(row))).toEqual([[], [], []]);
  });

  test('take these rows in again when they come back, others do not', () => {
    const rows = [emptyRow, { ...emptyRow, ends: [first, last] }, emptyRow];
    const map = new RowMap([{ kind: 'insert', before: 5, rows }]);
    expect(map.range(5, 6, columnB)).toEqual([6, 9]);
    expect(map.range(2, 4, columnB)).toEqual([2, 6]);
    expect(map.range(5, 6, { firstColumn: 3, lastColumn: 3 })).toEqual([8, 9]);
    expect(map.range(5, 6)).toEqual([8, 9]);
  });
});

describe('ranges that reach marker rows of a list', () => {
  const columnB = { firstColumn: 2, lastColumn: 2 };
  const first = { side: 'first', ...columnB } as const;
  const last = { side: 'last', ...columnB } as const;

  test('are remembered with them', () => {
    const map = new RowMap([band(6, 1, 3, { open: true, close: true })]);
    expect(map.range(5, 7, columnB)).toEqual([5, 7]);
    expect([4, 5, 6, 7, 8].map((row) => map.endsReaching(row))).toEqual([[], [first], [], [last], []]);
  });

  test('take them in again when the template is restored', () => {
    const openRow = { ...emptyRow, ends: [first] };
    const closeRow = { ...emptyRow, ends: [last] };
    const map = new RowMap([band(5, 3, 1, { openRow, closeRow })]);
    expect(map.range(5, 7, columnB)).toEqual([5, 7]);
    expect(map.range(5, 7)).toEqual([6, 6]);
    expect(map.range(2, 7, columnB)).toEqual([2, 7]);
  });

  test('and the rows of a block around it', () => {
    const rows = [{ ...emptyRow, ends: [first] }];
    const map = new RowMap([{ kind: 'insert', before: 5, rows }, band(5, 3, 1, { openRow: emptyRow })]);
    expect(map.range(5, 7, columnB)).toEqual([5, 7]);
  });
});

describe('where a block of rows stands after a fill', () => {
  test('a block over a one-row list grows with it', () => {
    expect(new RowMap([band(25, 1, 10)]).range(25, 25)).toEqual([25, 34]);
    expect(new RowMap([band(25, 1, 10)]).range(20, 25)).toEqual([20, 34]);
  });

  test('a block over the whole list shrinks with it', () => {
    expect(new RowMap([band(25, 10, 2)]).range(25, 34)).toEqual([25, 26]);
  });

  test('a block from the last repetition downwards starts below a shorter list', () => {
    expect(new RowMap([band(25, 10, 3)]).range(34, 36)).toEqual([28, 29]);
  });

  test('a block inside one repetition of several stays with it and goes with it', () => {
    expect(new RowMap([band(25, 10, 12)]).range(34, 34)).toEqual([34, 34]);
    expect(new RowMap([band(25, 10, 3)]).range(34, 34)).toBeUndefined();
  });

  test('a dropped block goes, a block over it shrinks', () => {
    const map = new RowMap([drop(5, 7)]);
    expect(map.range(5, 7)).toBeUndefined();
    expect(map.range(4, 6)).toEqual([4, 4]);
    expect(map.range(6, 9)).toEqual([5, 6]);
  });

  test('marker rows alone are no block any more', () => {
    const map = new RowMap([band(26, 1, 3, { open: true, close: true })]);
    expect(map.range(25, 25)).toBeUndefined();
    expect(map.range(27, 27)).toBeUndefined();
    expect(map.range(25, 27)).toEqual([25, 27]);
  });

  test('whole columns stay whole columns', () => {
    expect(new RowMap([band(5, 9, 2)]).range(1, LAST_ROW)).toEqual([1, LAST_ROW]);
  });

  test('a block between rows outside lists holds exactly what lies between them (property)', () => {
    fc.assert(
      fc.property(rowChanges, rows, rows, (changes, one, other) => {
        const { before, after } = labelledRows(changes, 80);
        const [first, last] = one <= other ? [one, other] : [other, one];
        fc.pre(before[first - 1]?.startsWith('row ') === true && before[last - 1]?.startsWith('row ') === true);
        const moved = new RowMap(changes).range(first, last) as [number, number];
        expect(after[moved[0] - 1]).toBe(before[first - 1]);
        expect(after[moved[1] - 1]).toBe(before[last - 1]);
      }),
      { numRuns: 20000 },
    );
  });

  test('a block loses no row that stays and takes in none from outside, except of lists it reaches (property)', () => {
    fc.assert(
      fc.property(rowChanges, rows, rows, (changes, one, other) => {
        fc.pre(changes.every((change) => change.kind !== 'band' || change.height === 1));
        const { before, after } = labelledRows(changes, 80);
        const [first, last] = one <= other ? [one, other] : [other, one];
        const moved = new RowMap(changes).range(first, last);
        const inside = new Set(before.slice(first - 1, last));
        const covered = moved ? after.slice(moved[0] - 1, moved[1]) : [];
        const reached = new Set([...inside].map((label) => /^band \d+/.exec(label)?.[0]));
        const outside = covered.filter((label) => before.includes(label) && !inside.has(label));
        expect(outside.filter((label) => !reached.has(/^band \d+/.exec(label)?.[0] ?? ''))).toEqual([]);
        const lost = [...inside].filter((label) => after.includes(label) && !covered.includes(label));
        expect(lost).toEqual([]);
      }),
      { numRuns: 20000 },
    );
  });
});

describe('a map that changes nothing', () => {
  test('a list as long as before is one', () => {
    expect(new RowMap([band(25, 3, 3)]).isIdentity).toBe(true);
    expect(new RowMap([]).isIdentity).toBe(true);
  });

  test('a list that takes the place of its marker rows is none, though nothing below moves', () => {
    const map = new RowMap([band(26, 1, 3, { open: true, close: true })]);
    expect(map.row(28)).toBe(28);
    expect(map.isIdentity).toBe(false);
  });
});

test('something that must stand somewhere takes the next row that stays', () => {
  const map = new RowMap([drop(5, 7)]);
  expect([4, 5, 7, 8].map((row) => map.rowOrNext(row))).toEqual([4, 5, 5, 5]);
});

test('a row of a list knows its repetition', () => {
  const map = new RowMap([band(26, 2, 4, { height: 2, open: true })]);
  expect(map.bandRow(29)).toMatchObject({ repetition: 1, offset: 1, first: 25, last: 32 });
  expect(map.bandRow(25)).toBeUndefined();
  expect(map.band(25)).toMatchObject({ first: 25, last: 32 });
  expect(map.bandRow(30)).toBeUndefined();
});
