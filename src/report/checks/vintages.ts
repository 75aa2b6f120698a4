import type { FillRecord } from '../workbook/record';

/** The latest vintage a cell was filled from, "" where it bore none, and the one the data have now. */
export interface Vintages {
  readonly then: string;
  readonly now: string;
}

/** The vintages of a cell, where the data have a newer one than the record. */
export function newerVintage(
  before: Pick<FillRecord, 'sources'>,
  sourcesBefore: readonly number[],
  after: Pick<FillRecord, 'sources'>,
  sourcesAfter: readonly number[],
): Vintages | undefined {
  const then = latest(before, sourcesBefore);
  const now = latest(after, sourcesAfter);
  return now > then ? { then, now } : undefined;
}

function latest({ sources }: Pick<FillRecord, 'sources'>, indices: readonly number[]): string {
  return indices.reduce((found, index) => {
    const asOf = sources[index]?.asOf ?? '';
    return asOf > found ? asOf : found;
  }, '');
}
