import fc from 'fast-check';
import { columnWidths } from '../../../src/publication/word/columnWidths';
import { lineWidth } from '../../../src/publication/word/pageLayout';
import { textWidth } from '../../../src/publication/word/textWidth';

const cell = fc.string({ maxLength: 300 });
const tables = fc.integer({ min: 1, max: 9 }).chain((columns) =>
  fc.record({
    columns: fc.array(fc.record({ heading: cell }), { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 6 }),
  }),
);

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}

it('gives every column a width, together no more than the lines', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const widths = columnWidths(table);
      expect(widths).toHaveLength(table.columns.length);
      for (const width of widths) expect(width).toBeGreaterThan(0);
      expect(sum(widths)).toBeLessThanOrEqual(lineWidth + 0.001);
      expect(sum(widths)).toBeGreaterThan(lineWidth * 0.59);
    }),
  );
});

it('takes room from long texts, not from numbers', () => {
  const number = '3.909 lượt';
  const [name = 0, figure = 0] = columnWidths({
    columns: [{ heading: 'Chỉ tiêu' }, { heading: 'Kết quả' }],
    rows: [['Sự kiện xúc tiến đầu tư, thương mại, du lịch '.repeat(5), number]],
  });
  expect(figure).toBeGreaterThan(textWidth(number, 12) + 3);
  expect(name + figure).toBeCloseTo(lineWidth);
});

it.each([
  // As a renderer measures them, in millimetres.
  ['Độc lập - Tự do - Hạnh phúc', 13, 55.8],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 87.4],
  ['về kết quả công tác ngoại giao kinh tế năm 2024', 14, 100.6],
])('knows within a tenth how wide Times New Roman is: %s', (text, points, measured) => {
  expect(Math.abs(textWidth(text, points, true) / measured - 1)).toBeLessThan(0.1);
});
