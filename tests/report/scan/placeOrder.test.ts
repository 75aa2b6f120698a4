import fc from 'fast-check';
import { cellName } from '../../../src/report/references/cellAddress';
import { inPlaceOrder } from '../../../src/report/scan/placeOrder';

const sheets = ['Báo cáo', 'PL1', 'PL2'];
const place = fc.record({
  tab: fc.integer({ min: 0, max: sheets.length - 1 }),
  row: fc.integer({ min: 1, max: 1_048_576 }),
  column: fc.integer({ min: 1, max: 16_384 }),
});

test('sheets in the order of their tabs, cells from row to row and from left to right', () => {
  fc.assert(
    fc.property(fc.array(place), (places) => {
      const found = places.map(({ tab, row, column }) => ({
        tab,
        row,
        column,
        where: { sheet: sheets[tab] as string, cell: cellName(row, column) },
      }));
      const ordered = inPlaceOrder(found, sheets);
      expect(ordered).toHaveLength(found.length);
      ordered.slice(1).forEach((after, index) => {
        const before = ordered[index] as (typeof ordered)[number];
        const [step] = [after.tab - before.tab, after.row - before.row, after.column - before.column].filter(Boolean);
        expect(step ?? 0).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test('what has no sheet or no cell comes first, and what stands at one place keeps its order', () => {
  const found = [
    { name: 'cell', where: { sheet: 'PL1', cell: 'A1' } },
    { name: 'second', where: { sheet: 'PL1', cell: 'A1' } },
    { name: 'sheet', where: { sheet: 'PL1' } },
    { name: 'stranger', where: { sheet: 'gone', cell: 'A1' } },
    { name: 'workbook', where: {} },
  ];
  const names = inPlaceOrder(found, sheets).map(({ name }) => name);
  expect(names).toEqual(['workbook', 'sheet', 'cell', 'second', 'stranger']);
});
