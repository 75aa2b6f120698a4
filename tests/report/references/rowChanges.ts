/** Random row changes, and a sheet of labelled rows on which they are carried out literally: what a RowMap must agree with. */
import fc from 'fast-check';
import type { BandChange, RowChange } from '../../../src/report/plan/plan';
import type { RowImage } from '../../../src/report/workbook/record';

export const emptyRow: RowImage = { cells: [], image: '' };

export function band(
  bodyFrom: number,
  oldCount: number,
  newCount: number,
  options: { height?: number; open?: boolean; close?: boolean; openRow?: RowImage; closeRow?: RowImage } = {},
): BandChange {
  const { height = 1, open = false, close = false, ...rows } = options;
  return {
    kind: 'band',
    from: bodyFrom - (open ? 1 : 0),
    to: bodyFrom + height * oldCount - 1 + (close ? 1 : 0),
    bodyFrom,
    height,
    oldCount,
    newCount,
    columns: [],
    ...rows,
  };
}

export const drop = (from: number, to: number): RowChange => ({ kind: 'drop', from, to });

export const insert = (before: number, count: number): RowChange => ({
  kind: 'insert',
  before,
  rows: Array.from({ length: count }, () => emptyRow),
});

/** Bands, drops and insertions with gaps between them, in row order. */
export const rowChanges: fc.Arbitrary<RowChange[]> = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 0, max: 4 }),
      kind: fc.constantFrom('band', 'band', 'drop', 'insert'),
      size: fc.integer({ min: 1, max: 4 }),
      newCount: fc.integer({ min: 1, max: 6 }),
      height: fc.integer({ min: 1, max: 3 }),
      markers: fc.integer({ min: 0, max: 4 }),
    }),
    { maxLength: 4 },
  )
  .map((steps) => {
    const changes: RowChange[] = [];
    let row = 1;
    for (const { gap, kind, size, newCount, height, markers } of steps) {
      row += gap;
      if (kind === 'drop') {
        changes.push(drop(row, row + size - 1));
        row += size;
      } else if (kind === 'insert') {
        changes.push(insert(row, size));
        row += 1;
      } else {
        const open = markers === 1 || markers === 3;
        const close = markers === 2 || markers === 3;
        const back = markers === 4 ? { openRow: emptyRow, closeRow: emptyRow } : {};
        changes.push(band(row + (open ? 1 : 0), size, newCount, { height, open, close, ...back }));
        row = (changes[changes.length - 1] as BandChange).to + 1;
      }
    }
    return changes;
  });

/** Labels of rows 1… of a sheet before and after. Repetitions of one band share the labels that say their number. */
export function labelledRows(changes: readonly RowChange[], rows: number): { before: string[]; after: string[] } {
  const before: string[] = [];
  const after: string[] = [];
  let row = 1;
  const plainUpTo = (end: number): void => {
    for (; row < end; row++) {
      before.push(`row ${row}`);
      after.push(`row ${row}`);
    }
  };
  changes.forEach((change, index) => {
    plainUpTo(change.kind === 'insert' ? change.before : change.from);
    if (change.kind === 'insert') return change.rows.forEach(() => after.push('inserted'));
    const labels = (count: number): string[] =>
      change.kind !== 'band'
        ? []
        : Array.from({ length: count * change.height }, (_, i) => {
            return `band ${index} repetition ${Math.floor(i / change.height)} row ${i % change.height}`;
          });
    if (change.kind === 'drop') for (let r = change.from; r <= change.to; r++) before.push('dropped');
    else {
      for (let r = change.from; r < change.bodyFrom; r++) before.push('marker');
      before.push(...labels(change.oldCount));
      for (let r = change.bodyFrom + change.height * change.oldCount; r <= change.to; r++) before.push('marker');
      if (change.openRow) after.push('restored');
      after.push(...labels(change.newCount));
      if (change.closeRow) after.push('restored');
    }
    row = change.to + 1;
  });
  plainUpTo(rows + 1);
  return { before, after };
}
