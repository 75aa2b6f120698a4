/** Ids differ from host to host: what was recorded as one id must be one id now, wherever it appears. */
export class IdMap {
  private readonly actual = new Map<string, string>();

  /** A recorded answer with the ids of this host in it, learnt where the two answers have an id at the same place. */
  translate(recorded: unknown, actual: unknown): unknown {
    this.learn(recorded, actual);
    return this.apply(recorded);
  }

  apply(recorded: unknown): unknown {
    if (typeof recorded === 'string') return this.actual.get(recorded) ?? recorded;
    if (Array.isArray(recorded)) return recorded.map((each) => this.apply(each));
    if (typeof recorded !== 'object' || recorded === null) return recorded;
    return Object.fromEntries(Object.entries(recorded).map(([key, value]) => [key, this.apply(value)]));
  }

  private learn(recorded: unknown, actual: unknown): void {
    if (typeof recorded !== 'object' || recorded === null || typeof actual !== 'object' || actual === null) return;
    for (const [key, value] of Object.entries(recorded)) {
      const counterpart = (actual as Record<string, unknown>)[key];
      const isId = (key === '_ReferenceId' || key === 'Id') && typeof value === 'string';
      if (isId && typeof counterpart === 'string') this.actual.set(value, counterpart);
      else this.learn(value, counterpart);
    }
  }
}
