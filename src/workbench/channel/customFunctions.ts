/**
 * The way from a formula to a custom function of the add-in and back: the grid's calls go out as messages, all of one
 * calculation in one, and wait until the add-in has said that its functions are there.
 */
import type { FunctionAnswer, FunctionCaller } from '../engine/engine';
import { HostObject, hostType, type HostType } from '../protocol/hostObject';
import { listArgument } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import type { Wire } from '../protocol/wire';
import { answerOf, type InvocationResult } from './functionAnswer';
import { MessageCategory, richMessage, type RichMessage, type SendRichMessages } from './richMessage';
import { RichMessageQueue } from './richMessageQueue';

const Invoke = { call: 1000, cancel: 1001 } as const;

interface PendingCall {
  readonly functionId: string;
  readonly args: readonly unknown[];
  readonly caller: string;
  readonly settle: (answer: FunctionAnswer) => void;
}

export class CustomFunctions {
  private readonly pending = new Map<number, PendingCall>();
  private readonly queue: RichMessageQueue;
  private ready = false;
  private lastId = 0;

  constructor(send: SendRichMessages) {
    this.queue = new RichMessageQueue(send);
  }

  /** For `Engine.registerFunctions`. */
  readonly call: FunctionCaller = (functionId, args, caller) =>
    new Promise((settle) => {
      const id = ++this.lastId;
      this.pending.set(id, { functionId, args, caller, settle });
      if (this.ready) this.queue.post(this.invocation(id));
    });

  /** What waits for an answer. */
  get waiting(): number {
    return this.pending.size;
  }

  /** The add-in's functions are associated; calls made before go out now. */
  start(): void {
    this.ready = true;
    for (const id of this.pending.keys()) this.queue.post(this.invocation(id));
  }

  /** The add-in is loading anew: what it has not answered it will be asked again. */
  stop(): void {
    this.ready = false;
    this.queue.clear();
  }

  /** A cell does not need its results any more ("Sheet1!B6"); functions that can be cancelled are told. */
  cancel(caller: string): void {
    for (const [id, call] of [...this.pending]) {
      if (call.caller !== caller) continue;
      this.pending.delete(id);
      if (this.ready)
        this.queue.post(richMessage(MessageCategory.customFunctions, Invoke.cancel, '', { invocationId: id }));
      call.settle({ error: '#VALUE!' });
    }
  }

  /** Results the add-in has sent; those of calls that were cancelled are late and of no use. */
  settle(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const call = this.pending.get(result[0]);
      this.pending.delete(result[0]);
      call?.settle(answerOf(result));
    }
  }

  /** The object by which the client library reports. */
  readonly service: HostObject = new CustomFunctionsService(this);

  private invocation(id: number): RichMessage {
    const call = this.pending.get(id);
    const flags = 0;
    const content = [id, call?.functionId, call?.args, call?.caller, flags];
    return richMessage(MessageCategory.customFunctions, Invoke.call, '', content);
  }
}

class CustomFunctionsService extends HostObject {
  static readonly type: HostType = hostType<CustomFunctionsService>('CustomFunctions', {
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions: ({ functions }) => functions.start(),
      _GetEnabledFeatures: () => [],
      setInvocationArrayResults: ({ functions }, results) =>
        functions.settle(listArgument(results).map(invocationResult)),
    },
  });
  override readonly type = CustomFunctionsService.type;

  constructor(readonly functions: CustomFunctions) {
    super();
  }
}

function invocationResult(value: Wire): InvocationResult {
  const [id, succeeded, result, error] = listArgument(value);
  if (typeof id !== 'number') throw HostError.invalidArgument();
  return typeof error === 'number'
    ? [id, succeeded === true, result ?? null, error]
    : [id, succeeded === true, result ?? null];
}
