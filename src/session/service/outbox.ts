/**
 * What was to be sent while the line was down. Each sending keeps its idempotency key from the first try on, so that the
 * one that arrived unnoticed is answered with its receipt and never makes a second version.
 */
import type { Receipt } from '../../exchange/api/serviceSchemas';
import type { Bilingual } from '../../kpi/bilingual';
import { NgktError } from '../../kpi/finding';
import type { Submission } from '../../kpi/submission';
import { isJudged } from './serviceErrors';
import type { Sending } from './serviceClient';

export interface Waiting {
  readonly key: string;
  readonly submission: Submission;
  readonly via: 'pane' | 'page';
  /** ISO instant of the first try. */
  readonly since: string;
  readonly tries: number;
  /** Why the service did not take it, where it said so while nobody was looking; kept until somebody has read it. */
  readonly refusal?: Bilingual;
}

/** Keeps what waits over a restart. Writing is done before anything is sent. */
export interface OutboxShelf {
  read(): Promise<readonly Waiting[]>;
  write(waiting: readonly Waiting[]): Promise<void>;
}

export interface Sender {
  send(sending: Sending, key: string): Promise<Receipt>;
}

export type Outcome =
  | { readonly kind: 'received'; readonly receipt: Receipt }
  | { readonly kind: 'waiting'; readonly waiting: Waiting; readonly error: unknown }
  | { readonly kind: 'refused'; readonly waiting: Waiting; readonly error: unknown };

export class Outbox {
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly shelf: OutboxShelf,
    private readonly sender: Sender,
    private readonly clock: { now(): string; newKey(): string },
  ) {}

  async waiting(): Promise<readonly Waiting[]> {
    return this.shelf.read();
  }

  /** Sends a submission; one of the same area and period that still waits is overtaken by it. */
  submit(submission: Submission, via: 'pane' | 'page'): Promise<Outcome> {
    return this.inTurn(async () => {
      const others = (await this.shelf.read()).filter((other) => !sameReport(other.submission, submission));
      const entry: Waiting = { key: this.clock.newKey(), submission, via, since: this.clock.now(), tries: 0 };
      await this.shelf.write([...others, entry]);
      return this.attempt(entry);
    });
  }

  /**
   * Tries everything that waits, oldest first, and stops where the line is still down. What is refused stays on the shelf
   * with the reason, because nobody may be looking.
   */
  retry(): Promise<readonly Outcome[]> {
    return this.inTurn(async () => {
      const outcomes: Outcome[] = [];
      for (const entry of await this.shelf.read()) {
        if (entry.refusal) continue;
        const outcome = await this.attempt(entry);
        if (outcome.kind === 'refused') await this.keepRefused(outcome);
        outcomes.push(outcome);
        if (outcome.kind === 'waiting') break;
      }
      return outcomes;
    });
  }

  /** Takes a sending back; it may have arrived all the same, which the report's state tells. */
  drop(key: string): Promise<void> {
    return this.inTurn(async () => {
      await this.shelf.write((await this.shelf.read()).filter((entry) => entry.key !== key));
    });
  }

  private async attempt(entry: Waiting): Promise<Outcome> {
    const tried = { ...entry, tries: entry.tries + 1 };
    try {
      const { submission, via, key } = entry;
      const receipt = await this.sender.send({ kind: 'submission', submission, via }, key);
      await this.replace(entry.key);
      return { kind: 'received', receipt };
    } catch (error) {
      const judged = isJudged(error);
      await this.replace(entry.key, judged ? undefined : tried);
      return { kind: judged ? 'refused' : 'waiting', waiting: tried, error };
    }
  }

  private async keepRefused({ waiting, error }: Extract<Outcome, { kind: 'refused' }>): Promise<void> {
    if (!(error instanceof NgktError)) return;
    await this.shelf.write([...(await this.shelf.read()), { ...waiting, refusal: error.text }]);
  }

  private async replace(key: string, by?: Waiting): Promise<void> {
    const left = (await this.shelf.read()).flatMap((entry) => (entry.key === key ? (by ? [by] : []) : [entry]));
    await this.shelf.write(left);
  }

  /** One after the other: two retries at once would read the shelf before the first has written it. */
  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const run = this.turn.then(step, step);
    this.turn = run.catch(() => undefined);
    return run;
  }
}

function sameReport(a: Submission, b: Submission): boolean {
  return a.area === b.area && a.period === b.period;
}
