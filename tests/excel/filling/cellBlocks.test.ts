import fc from 'fast-check';
import { cellBlocks, type PlacedValue } from '../../../src/excel/filling/cellBlocks';

test('a table is one block, scattered cells are one each', () => {
  const table = [1, 2, 3].flatMap((row) => [4, 5].map((column) => ({ row, column, value: row * 10 + column })));
  expect(cellBlocks(table)).toEqual([
    {
      row: 1,
      column: 4,
      rows: [
        [14, 15],
        [24, 25],
        [34, 35],
      ],
    },
  ]);
  expect(
    cellBlocks([
      { row: 1, column: 1, value: 'a' },
      { row: 3, column: 1, value: 'b' },
    ]),
  ).toHaveLength(2);
});

test('no block is larger than asked', () => {
  const column = Array.from({ length: 10 }, (_, index) => ({ row: index + 1, column: 1, value: index }));
  expect(cellBlocks(column, 4).map(({ rows }) => rows.length)).toEqual([4, 4, 2]);
});

test('blocks hold every cell once, the last value of each', () => {
  const place = fc.record({
    row: fc.integer({ min: 1, max: 6 }),
    column: fc.integer({ min: 1, max: 5 }),
    value: fc.nat(),
  });
  fc.assert(
    fc.property(fc.array(place), (values: readonly PlacedValue<number>[]) => {
      const wanted = new Map(values.map(({ row, column, value }) => [`${row}:${column}`, value]));
      const found = cellBlocks(values).flatMap(({ row, column, rows }) =>
        rows.flatMap((cells, at) => cells.map((value, place) => [`${row + at}:${column + place}`, value] as const)),
      );
      expect(found).toHaveLength(wanted.size);
      expect(new Map(found)).toEqual(wanted);
    }),
  );
});
