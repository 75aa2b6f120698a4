const MOST = 5;

/**
 * Lower ends of up to five levels that hold about equally many of the numbers; fewer where numbers are few or equal, so
 * that no level is empty.
 */
export function levelsOf(numbers: readonly number[]): readonly number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const ends = Array.from({ length: MOST }, (_, level) => sorted[Math.floor((level * sorted.length) / MOST)]);
  return [...new Set(ends)].filter((end) => end !== undefined);
}

/** The level a number falls in, counted from 0. */
export function levelOf(number: number, ends: readonly number[]): number {
  return ends.filter((end) => end <= number).length - 1;
}
