/**
 * `Excel.run` in Node: Microsoft's client library against an object model of the workbench, without a browser.
 *
 * ```ts
 * const office = openOffice(new WorkbookObject(model));
 * await office.Excel.run(async (context) => { … await context.sync(); });
 * expect(office.syncs).toBe(2);
 * ```
 */
import { ObjectEvents } from '../../src/workbench/channel/objectEvents';
import { writesFlag } from '../../src/workbench/channel/richApiCall';
import type { RichMessage } from '../../src/workbench/channel/richMessage';
import { Executor, type ExecutorOptions } from '../../src/workbench/protocol/executor';
import type { HostObject } from '../../src/workbench/protocol/hostObject';
import type { Request, Response } from '../../src/workbench/protocol/request';
import { Faults } from './faults';
import { loadClientLibrary, type Bridge, type ClientLibrary } from './officeScript';

export interface RoundTrip {
  readonly request: Request;
  readonly response: Response;
  /** As the client sends them; bit 1 says that the request changes something. */
  readonly flags: number;
}

/** The client's messages over the bridge; type 1 is a request, 2 its answer, 3 an event. */
interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: string | Request };
}

export class OfficeInNode {
  readonly Excel: ClientLibrary['Excel'];
  readonly OfficeExtension: ClientLibrary['OfficeExtension'];
  readonly faults = new Faults();
  /** Round trips since the last `resetLog`, without those in which the client only lets go of ranges. */
  readonly log: RoundTrip[] = [];
  private readonly events = new ObjectEvents((messages) => this.tell(messages));
  private answering: Promise<unknown> = Promise.resolve();
  private readonly bridge: Bridge;
  private replaced: { excel: unknown; extension: unknown } | undefined;
  private undoGroup: string | undefined;
  private lastUndoGroup = 0;

  /** Raises an event of the object model to handlers that scripts have registered. */
  readonly raise = this.events.raise;

  constructor(readonly executor: Executor) {
    this.bridge = {
      sendMessageToHost: (text) => {
        this.answering = this.receive(JSON.parse(text) as BridgeRequest);
      },
    };
    const library = loadClientLibrary(this.bridge);
    this.Excel = library.Excel;
    this.OfficeExtension = library.OfficeExtension;
    this.groupUndo();
  }

  /** Calls of `context.sync()` that went to the host since the last `resetLog`. */
  get syncs(): number {
    return this.log.length;
  }

  resetLog(): void {
    this.log.length = 0;
  }

  /** Puts `Excel` and `OfficeExtension` where product code finds them; `remove` takes them away again. */
  install(): this {
    const scope = globalThis as { Excel?: unknown; OfficeExtension?: unknown };
    this.replaced ??= { excel: scope.Excel, extension: scope.OfficeExtension };
    scope.Excel = this.Excel;
    scope.OfficeExtension = this.OfficeExtension;
    return this;
  }

  remove(): void {
    if (!this.replaced) return;
    const scope = globalThis as { Excel?: unknown; OfficeExtension?: unknown };
    scope.Excel = this.replaced.excel;
    scope.OfficeExtension = this.replaced.extension;
    this.replaced = undefined;
  }

  /** Settles when the client has nothing more to say: it lets go of ranges and calls handlers after `Excel.run`. */
  async idle(): Promise<void> {
    const quiet = 2;
    for (let turns = 0; turns < quiet; turns++) {
      await new Promise((resolve) => setTimeout(resolve));
      await this.answering;
    }
  }

  private tell(entries: readonly RichMessage[]): void {
    this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }

  /**
   * This version of the library knows `mergeUndoGroup` in its types only and sends nothing; newer ones do. Here the host
   * is told beside the wire, so that its rules for such groups can be tested.
   */
  private groupUndo(): void {
    const run = this.Excel.run as (...args: unknown[]) => Promise<never>;
    const grouped = async (...args: unknown[]): Promise<never> => {
      const options = args[0] as Excel.RunOptions | undefined;
      if (typeof options !== 'object' || options.mergeUndoGroup !== true) return run(...args);
      this.undoGroup = String(++this.lastUndoGroup);
      try {
        return await run(...args);
      } finally {
        this.undoGroup = undefined;
      }
    };
    this.Excel.run = grouped;
  }

  private async receive({ id, type, flags, message }: BridgeRequest): Promise<void> {
    if (type !== 1) return;
    const request = typeof message.body === 'string' ? (JSON.parse(message.body) as Request) : message.body;
    const response = await this.answer(request, flags);
    const reply = { id, type: 2, message: { statusCode: 200, headers: {}, body: response } };
    this.bridge.onMessageFromHost?.(JSON.stringify(reply));
  }

  private async answer(request: Request, flags: number): Promise<Response> {
    const scope = {
      writes: (flags & writesFlag) !== 0,
      ...(this.undoGroup !== undefined && { undoGroup: this.undoGroup }),
    };
    if (onlyReleases(request)) return this.executor.execute(request, scope);
    const response = await this.faults.execute(this.executor, request, scope);
    this.log.push({ request, response, flags });
    return response;
  }
}

export function openOffice(root: HostObject, options: ExecutorOptions = {}): OfficeInNode {
  return new OfficeInNode(new Executor(root, options));
}

/** What the client sends of itself when an `Excel.run` has ended. */
function onlyReleases(request: Request): boolean {
  const calls = request.Actions.filter((action) => action.ActionType !== 1);
  return calls.length > 0 && calls.every((action) => action.Name === '_RemoveReference');
}
