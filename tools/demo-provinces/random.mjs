/** A small generator of pseudo-random numbers (mulberry32), so that the same seed gives the same data on every machine. */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    /**
     * Around 1, as often half as double. Built from sums and products only: Math.exp may differ in its last digit from
     * one engine to the next.
     */
    around1: (spread) => {
      const bell = (next() + next() + next() + next() - 2) * spread;
      return bell >= 0 ? 1 + bell : 1 / (1 - bell);
    },
  };
}
