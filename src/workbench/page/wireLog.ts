import { Dispatch, type MethodCall } from '../channel/dispatch';
import { HostError } from '../protocol/hostError';
import type { Request } from '../protocol/request';
import type { Exchange } from './testDoor';

interface Passed {
  readonly direction: 'in' | 'out';
  readonly text: string;
}

interface Envelope {
  readonly _correlationId: number;
  readonly _data?: Partial<MethodCall> & { readonly Data?: readonly unknown[] };
}

/** Messages kept; a test that looks further back forgets what it does not need first. */
const KEPT = 2000;
/** Reports of custom functions' results, which come whenever a formula is calculated. */
const FUNCTION_SERVICE = /CustomFunctions$/;

/** Counts and keeps what an add-in asks of its workbook, and fails a request that a test wants to fail. */
export class WireLog {
  requests = 0;
  private failAt: number | undefined;
  private passed: Passed[] = [];
  private held: Promise<void> = Promise.resolve();

  constructor(private readonly counted: (requests: number) => void) {
    counted(0);
  }

  /** The n-th request from now fails, once; 1 is the next. */
  failNext(nth: number): void {
    this.failAt = this.requests + nth;
  }

  /** Lets requests wait, as they do for an Excel that is busy, until the answer is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.held = new Promise((settle) => {
      release = settle;
    });
    return release;
  }

  /**
   * To be awaited before each request is carried out.
   * @throws HostError as Excel's when it is busy, for the request that is to fail
   */
  async admit(request: Request): Promise<void> {
    if (Object.values(request.ObjectPaths).some(({ Name = '' }) => FUNCTION_SERVICE.test(Name))) return;
    this.requests++;
    this.counted(this.requests);
    const failing = this.requests === this.failAt;
    await this.held;
    if (!failing) return;
    this.failAt = undefined;
    throw new HostError('GeneralException', 'There was an internal error while processing the request.', 500);
  }

  keep(direction: Passed['direction'], text: string): void {
    this.passed.push({ direction, text });
    if (this.passed.length > KEPT) this.passed.shift();
  }

  forget(): void {
    this.passed = [];
  }

  /** Requests of the object model that have been answered, in the order they were made. */
  exchanges(): Exchange[] {
    const asked = new Map<number, Envelope>();
    const exchanges: Exchange[] = [];
    for (const { direction, text } of this.passed) {
      const envelope = JSON.parse(text) as Envelope;
      if (direction === 'in') {
        if (envelope._data?.DdaMethod?.DispatchId === Dispatch.richApi) asked.set(envelope._correlationId, envelope);
        continue;
      }
      const request = asked.get(envelope._correlationId);
      if (!request) continue;
      asked.delete(envelope._correlationId);
      exchanges.push({ request: parsed(request._data?.ArrayData?.[4]), response: parsed(envelope._data?.Data?.[2]) });
    }
    return exchanges;
  }
}

function parsed(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : undefined;
}
