import { plainKey } from './textKey';

/** Longest text compared; names and codes are shorter, and hostile input must not cost time. */
const LONGEST = 80;

/** The candidate most like a mistyped word ("did you mean"), compared without accents and capitals; undefined when none is close. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const typed = plainKey(word.slice(0, LONGEST));
  if (typed === '') return undefined;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - typed.length) > fewest) continue;
    const changes = editDistance(typed, plainKey(candidate.slice(0, LONGEST)), fewest);
    // A word of which no letter stays is not the same word mistyped.
    if (changes < fewest && changes < typed.length) {
      best = candidate;
      fewest = changes;
    }
  }
  return best;
}

/** Letters to insert, drop or replace, two swapped neighbours counting once; gives up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
