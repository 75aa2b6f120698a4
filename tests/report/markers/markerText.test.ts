import fc from 'fast-check';
import { hasStrayClose, splitMarkers } from '../../../src/report/markers/markerText';

const shown = (text: string) => splitMarkers(text).map(({ kind, from, to }) => `${kind}:${text.slice(from, to)}`);

test('text and markers of a cell are told apart by their places', () => {
  expect(shown('Cả nước có {{FTA}} FTA')).toEqual(['literal:Cả nước có ', 'marker:{{FTA}}', 'literal: FTA']);
  expect(shown('{{HLA}}{{AGR}}')).toEqual(['marker:{{HLA}}', 'marker:{{AGR}}']);
});

test('a marker that is not closed in its cell is told, and the next one is still found', () => {
  expect(shown('{{HLA và {{AGR}}')).toEqual(['unclosed:{{HLA và ', 'marker:{{AGR}}']);
  expect(shown('{{HLA}')).toEqual(['unclosed:{{HLA}']);
});

test('a closing brace too many is noticed', () => {
  expect(hasStrayClose('HLA}} và {{AGR}}')).toBe(true);
  expect(hasStrayClose('{{HLA}} và {{AGR}}')).toBe(false);
});

test('the pieces are the text, without gap or overlap', () => {
  const piece = fc.constantFrom('{{', '}}', '{', '}', 'HLA', ' ', 'ế');
  fc.assert(
    fc.property(
      fc.array(piece).map((parts) => parts.join('')),
      (text) => {
        const pieces = splitMarkers(text);
        expect(pieces.map(({ from, to }) => text.slice(from, to)).join('')).toBe(text);
        return pieces.every(({ from, to }) => to > from);
      },
    ),
    { numRuns: 20000 },
  );
});
