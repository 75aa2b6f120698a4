/** A small deterministic generator (mulberry32): the golden file must not change with a library. */
export class Dice {
  constructor(private state: number) {}

  /** 0 ≤ x < 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance(percent: number): boolean {
    return this.next() * 100 < percent;
  }

  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  of<T>(all: readonly T[]): T {
    return all[Math.floor(this.next() * all.length)] as T;
  }

  weighted<T>(all: readonly (readonly [number, T])[]): T {
    let at = this.next() * all.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, one] of all) if ((at -= weight) < 0) return one;
    return (all[0] as readonly [number, T])[1];
  }
}
