import fc from 'fast-check';
import { glyphWidth } from '../../../src/ooxml/rowHeight/glyphWidths';
import { glyphRoom, linesIn, type Font } from '../../../src/ooxml/rowHeight/textLines';

const times = { name: 'Times New Roman', size: 13, bold: false };
/** 114 mm on the screen, as in the built-in reports. */
const wide = 431;

function lineCount(text: string, width: number, font: Font): number {
  return linesIn(glyphRoom(width, font), text);
}

function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + glyphWidth(letter.charCodeAt(0)), 0);
}

test('letters with marks are as wide as their base letter, composed or not', () => {
  expect(widthOf('Thỏa thuận hợp tác ký kết')).toBe(widthOf('Thoa thuan hop tac ky ket'));
  expect(glyphWidth('ế'.charCodeAt(0))).toBe(glyphWidth('e'.charCodeAt(0)));
  expect(glyphWidth('đ'.charCodeAt(0))).toBe(glyphWidth('d'.charCodeAt(0)));
});

test.each([
  ['gần 60', 1],
  ['Số hoạt động đối ngoại cấp cao: gần 60 hoạt động.', 1],
  [
    '- Nghị quyết số 21/NQ-CP về Chương trình hành động của Chính phủ giai đoạn 2022–2026 thực hiện Chỉ thị số 15-CT/TW.',
    3,
  ],
  ['một\nhai\nba', 3],
  ['', 1],
])('%p takes %d lines', (text, lines) => {
  expect(lineCount(text, wide, times)).toBe(lines);
});

test('a word wider than the cell is broken', () => {
  expect(lineCount('x'.repeat(300), 100, times)).toBeGreaterThan(10);
});

test('a bold or wider font takes at least as many lines, a narrower cell too', () => {
  const text = 'Ngoại giao công nghệ tập trung vào chip bán dẫn, trí tuệ nhân tạo, chuyển giao công nghệ cao. '.repeat(
    3,
  );
  const lines = lineCount(text, wide, times);
  expect(lineCount(text, wide, { ...times, bold: true })).toBeGreaterThanOrEqual(lines);
  expect(lineCount(text, wide, { ...times, name: 'Verdana' })).toBeGreaterThan(lines);
  expect(lineCount(text, wide / 2, times)).toBeGreaterThanOrEqual(lines * 2 - 1);
});

test('the lines hold the text: never fewer than its width asks for, never more than one a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 20, max: 2000 }), (text, width) => {
      const lines = lineCount(text, width, times);
      const paragraphs = text.split('\n');
      const room = (width / (times.size * (96 / 72))) * 1000;
      // Spaces may hang over the edge, so only what stands between them is held against the room.
      const least = paragraphs.reduce(
        (sum, paragraph) => sum + Math.max(1, Math.ceil(widthOf(paragraph.replaceAll(' ', '')) / room - 1e-9)),
        0,
      );
      expect(lines).toBeGreaterThanOrEqual(least);
      expect(lines).toBeLessThanOrEqual(text.length * Math.ceil(1000 / room) + paragraphs.length);
    }),
    { numRuns: 2000 },
  );
});
