/** The outbox as a window shows and drives it: what waits, what became of the last sending, and the next try. */
import type { Submission } from '../../kpi/submission';
import type { Outbox, Outcome, Waiting } from './outbox';

export interface DeskState {
  readonly waiting: readonly Waiting[];
  readonly sending: boolean;
  /** What became of the sendings tried last, by key of area and period (`reportKey`). */
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

/** What drives the desk from outside: the network, the clock, other windows. */
export interface DeskSurroundings {
  /** Runs one piece of work while no other window of this browser does any. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Calls whenever another try may help. @returns what ends it */
  onChance(attempt: () => void): () => void;
  /** Calls when another window changed what waits. @returns what ends it */
  onOtherWindow(changed: () => void): () => void;
}

export function reportKey({ area, period }: Pick<Submission, 'area' | 'period'>): string {
  return `${area} ${period}`;
}

export class SendingDesk {
  private current: DeskState = { waiting: [], sending: false, outcomes: new Map() };
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly outbox: Pick<Outbox, 'submit' | 'retry' | 'drop' | 'waiting'>,
    private readonly surroundings: DeskSurroundings,
  ) {}

  get state(): DeskState {
    return this.current;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Looks at what waits, tries it, and again at every chance. @returns what ends it */
  open(): () => void {
    const ends = [
      this.surroundings.onChance(() => void this.retry()),
      this.surroundings.onOtherWindow(() => void this.look()),
    ];
    void this.retry();
    return () => ends.forEach((end) => end());
  }

  /** @throws NgktError `outbox.full`, before anything was sent */
  async submit(submission: Submission, via: 'pane' | 'page'): Promise<void> {
    await this.work(async () => [await this.outbox.submit(submission, via)]);
  }

  async retry(): Promise<void> {
    await this.look();
    if (this.current.sending || this.current.waiting.every(({ refusal }) => refusal)) return;
    await this.work(() => this.outbox.retry());
  }

  /** Takes a sending that waits back. */
  async drop(waiting: Waiting): Promise<void> {
    await this.surroundings.alone(() => this.outbox.drop(waiting.key));
    const outcomes = new Map(this.current.outcomes);
    outcomes.delete(reportKey(waiting.submission));
    this.enter({ outcomes, waiting: await this.outbox.waiting() });
  }

  private async look(): Promise<void> {
    this.enter({ waiting: await this.outbox.waiting() });
  }

  private async work(send: () => Promise<readonly Outcome[]>): Promise<void> {
    this.enter({ sending: true });
    try {
      const sent = await this.surroundings.alone(send);
      const outcomes = new Map(this.current.outcomes);
      for (const outcome of sent) outcomes.set(keyOf(outcome), outcome);
      this.enter({ outcomes });
    } finally {
      this.enter({ sending: false, waiting: await this.outbox.waiting() });
    }
  }

  private enter(change: Partial<DeskState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}

function keyOf(outcome: Outcome): string {
  return reportKey(outcome.kind === 'received' ? outcome.receipt : outcome.waiting.submission);
}
