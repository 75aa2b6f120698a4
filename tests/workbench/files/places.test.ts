import fc from 'fast-check';
import { Places } from '../../../src/workbench/files/save/places';

const step = fc.record({
  action: fc.constantFrom<'insert' | 'remove'>('insert', 'remove'),
  first: fc.integer({ min: 1, max: 30 }),
  count: fc.integer({ min: 1, max: 5 }),
});

/** What a list of rows becomes, row by row. */
function followed(steps: readonly { readonly action: string; readonly first: number; readonly count: number }[]) {
  const rows: (number | undefined)[] = Array.from({ length: 60 }, (_, at) => at + 1);
  for (const { action, first, count } of steps) {
    if (action === 'insert') rows.splice(first - 1, 0, ...Array.from({ length: count }, () => undefined));
    else rows.splice(first - 1, count);
  }
  return rows;
}

it('knows where each row stood before, and where it stands now', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      const places = new Places(steps);
      const rows = followed(steps);
      rows.forEach((before, at) => expect(places.before(at + 1)).toBe(before));
      for (let before = 1; before <= 60; before++) {
        const at = rows.indexOf(before);
        expect(places.now(before)).toBe(at < 0 ? undefined : at + 1);
      }
    }),
  );
});
