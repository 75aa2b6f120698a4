import fc from 'fast-check';
import type { CellRange } from '../../../src/report/workbook/snapshot';
import { joined, without } from '../../../src/workbench/book/rectangles';

const range = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 1, max: 7 })))
  .map(([a = 1, b = 1, c = 1, d = 1]): CellRange => ({
    firstRow: Math.min(a, b),
    lastRow: Math.max(a, b),
    firstColumn: Math.min(c, d),
    lastColumn: Math.max(c, d),
  }));

function cellsOf(ranges: readonly CellRange[]): Set<string> {
  const cells = new Set<string>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of ranges) {
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) cells.add(`${row},${column}`);
    }
  }
  return cells;
}

describe('rectangles', () => {
  it('without another hold all other cells, each once', () => {
    fc.assert(
      fc.property(range, range, (whole, taken) => {
        const rest = without([whole], taken);
        const expected = [...cellsOf([whole])].filter((cell) => !cellsOf([taken]).has(cell));
        expect(cellsOf(rest)).toEqual(new Set(expected));
        const size = rest.reduce((sum, part) => sum + cellsOf([part]).size, 0);
        expect(size).toBe(expected.length);
      }),
    );
  });

  it('joined hold the same cells in no more rectangles', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
        const fewer = joined(ranges);
        expect(cellsOf(fewer)).toEqual(cellsOf(ranges));
        expect(fewer.length).toBeLessThanOrEqual(ranges.length);
      }),
    );
  });

  it('of neighbouring rows become one', () => {
    const row = (at: number): CellRange => ({ firstRow: at, lastRow: at, firstColumn: 2, lastColumn: 4 });
    expect(joined([row(3), row(5), row(4)])).toEqual([{ firstRow: 3, lastRow: 5, firstColumn: 2, lastColumn: 4 }]);
  });
});
