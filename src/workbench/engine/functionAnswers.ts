import type { FunctionAnswer, FunctionCaller } from './engine';

/** The cell a call stands in; zero-based. */
export interface CallingCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

interface Call {
  answer?: FunctionAnswer;
}

/**
 * Answers of custom functions by function, arguments and calling cell. Asking is synchronous: an answer that is not there
 * yet is requested once, and `arrived` is called with the calling cells after a whole batch of answers has come and the
 * calculation that asked for them has `settled`; it would only be stopped.
 */
export class FunctionAnswers {
  private calls = new Map<string, Call>();
  private awaited = 0;
  private arrivals: CallingCell[] = [];
  private waiting: (() => void)[] = [];
  private closed = false;

  constructor(
    private readonly call: FunctionCaller,
    private readonly settled: () => Promise<void>,
    private readonly arrived: (cells: readonly CallingCell[]) => void,
  ) {}

  get idle(): boolean {
    return this.closed || (this.awaited === 0 && this.arrivals.length === 0);
  }

  /** Settles when all answers have come and `arrived` has been called. */
  whenIdle(): Promise<void> {
    return this.idle ? Promise.resolve() : new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Undefined while the answer is awaited. */
  answer(id: string, args: readonly unknown[], caller: string, cell: CallingCell): FunctionAnswer | undefined {
    const key = JSON.stringify([id, caller, args]);
    const known = this.calls.get(key);
    if (known) return known.answer;
    const call: Call = {};
    this.calls.set(key, call);
    void this.request(call, cell, () => this.call(id, args, caller));
    return undefined;
  }

  forget(): void {
    this.calls = new Map();
  }

  /** The workbook is closed: what arrives later concerns nobody, and nobody waits for it. */
  dispose(): void {
    this.closed = true;
    this.release();
  }

  private async request(call: Call, cell: CallingCell, ask: () => Promise<FunctionAnswer>): Promise<void> {
    this.awaited += 1;
    try {
      call.answer = await ask();
    } catch (error) {
      call.answer = { error: '#VALUE!', message: error instanceof Error ? error.message : String(error) };
    } finally {
      this.awaited -= 1;
    }
    if (this.closed) return;
    // Answers of one batch come one after the other: formulas are calculated once for all of them.
    if (this.arrivals.push(cell) === 1) setTimeout(() => void this.settled().then(() => this.announce()));
  }

  private announce(): void {
    if (this.closed) return;
    const cells = this.arrivals;
    this.arrivals = [];
    this.arrived(cells);
    if (this.idle) this.release();
  }

  private release(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
