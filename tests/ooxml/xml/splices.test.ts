import fc from 'fast-check';
import { Splices } from '../../../src/ooxml/xml/splices';

test('edits are joined in order of place, whatever order they were made in', () => {
  const splices = new Splices('0123456789');
  splices.replace(8, 9, 'H');
  splices.insert(0, 'a');
  splices.insert(0, 'b');
  splices.remove(2, 4);
  splices.insert(4, 'c');
  expect(splices.join()).toBe('ab01c4567H9');
});

test('no edit gives the same string', () => {
  expect(new Splices('abc').join()).toBe('abc');
});

test('overlapping edits and places outside the text are mistakes', () => {
  const splices = new Splices('0123456789');
  splices.replace(2, 5, 'x');
  splices.replace(4, 6, 'y');
  expect(() => splices.join()).toThrow(RangeError);
  expect(() => splices.insert(11, 'z')).toThrow(RangeError);
});

test('the result is the same as editing from the end backwards (property)', () => {
  const cut = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.string({ minLength: 30, maxLength: 60 }), fc.array(cut, { maxLength: 5 }), (text, cuts) => {
      const splices = new Splices(text);
      const edits: [number, number, string][] = [];
      let at = 0;
      for (const [gap, length, replacement] of cuts) {
        edits.push([at + gap, at + gap + length, replacement]);
        at += gap + length;
      }
      for (const edit of edits) splices.replace(...edit);
      const expected = edits.reduceRight(
        (done, [from, to, replacement]) => done.slice(0, from) + replacement + done.slice(to),
        text,
      );
      expect(splices.join()).toBe(expected);
    }),
    { numRuns: 20000 },
  );
});
