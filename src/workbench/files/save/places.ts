import type { StructureChange } from '../../book/book';

/** Where rows or columns of a sheet stood when its file was opened. */
export class Places {
  constructor(private readonly steps: readonly Pick<StructureChange, 'action' | 'first' | 'count'>[]) {}

  get isIdentity(): boolean {
    return this.steps.length === 0;
  }

  /** The row or column in the opened file; undefined for one that came in since. */
  before(now: number): number | undefined {
    let place = now;
    for (let at = this.steps.length - 1; at >= 0; at--) {
      const { action, first, count } = this.steps[at] as (typeof this.steps)[number];
      if (action === 'remove') {
        if (place >= first) place += count;
      } else if (place >= first + count) place -= count;
      else if (place >= first) return undefined;
    }
    return place;
  }

  /** Where a row or column of the opened file stands now; undefined for one that is gone. */
  now(before: number): number | undefined {
    let place = before;
    for (const { action, first, count } of this.steps) {
      if (action === 'insert') {
        if (place >= first) place += count;
      } else if (place >= first + count) place -= count;
      else if (place >= first) return undefined;
    }
    return place;
  }
}
