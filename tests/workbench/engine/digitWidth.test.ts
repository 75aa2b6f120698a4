import { digitWidth, standardColumnPixels } from '../../../src/workbench/engine/digitWidth';

test.each([
  ['Calibri', 11, 7],
  ['Arial', 10, 7],
  ['Times New Roman', 12, 8],
  ['Times New Roman', 13, 9],
  ['Times New Roman', 14, 9],
  ['times new roman', 12, 8],
  ['Chữ không ai biết', 11, 7],
])('a digit of %s %d takes %d pixels', (name, size, pixels) => expect(digitWidth({ name, size })).toBe(pixels));

test('a column nobody has sized is 64 pixels wide with Calibri 11, 72 with Times New Roman 12', () => {
  expect([standardColumnPixels(7), standardColumnPixels(8)]).toEqual([64, 72]);
});
