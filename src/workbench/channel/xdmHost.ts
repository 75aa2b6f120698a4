/**
 * Excel's end of the channel to an add-in's page: answers calls, keeps event registrations, raises events. One host
 * serves one frame; what the calls mean is left to handlers.
 */
import { CommonError, type CallHandler, type MethodCall } from './dispatch';
import { ActionKind, readMessage, responseTo, type Message } from './envelope';

/** The window of the add-in's frame, as far as the channel needs it. */
export interface FrameWindow {
  postMessage(text: string, targetOrigin: string): void;
}

export interface XdmHostOptions {
  /** Undefined while the frame is not loaded. */
  readonly frame: () => FrameWindow | null | undefined;
  readonly frameOrigin: string;
  readonly hostOrigin: string;
  readonly conversationId: string;
  /** Asked again with every start of the add-in, for settings and language may have changed. */
  readonly appContext: () => object;
  /** By dispatch number. */
  readonly calls: ReadonlyMap<number, CallHandler>;
  /** What the page tells without expecting an answer: focus, telemetry. */
  readonly onNotice?: (data: unknown) => void;
  /** Asked before an event is registered for; the answer is an `ooe…` error code, 0 to accept. */
  readonly onRegister?: (event: string) => number;
  /** Every message, for a log on the page and for tests. */
  readonly onWire?: (direction: 'in' | 'out', text: string) => void;
}

/** What `window.addEventListener('message')` hands over. */
export interface IncomingMessage {
  readonly source: unknown;
  readonly origin: string;
  readonly data: unknown;
}

export class XdmHost {
  private readonly registrations = new Map<string, Message>();

  constructor(private readonly options: XdmHostOptions) {}

  /** For the page's `message` event. Messages of other windows, origins and conversations are none of its business. */
  async receive(event: IncomingMessage): Promise<void> {
    if (event.source !== this.options.frame() || event.origin !== this.options.frameOrigin) return;
    const message = readMessage(event.data);
    if (message?._conversationId !== this.options.conversationId) return;
    this.options.onWire?.('in', String(event.data));
    if (message._actionType === ActionKind.registerEvent) this.register(message);
    else if (message._actionType === ActionKind.unregisterEvent) this.unregister(message);
    else await this.invoke(message);
  }

  /** @returns false where the add-in has not registered for the event */
  raise(event: string, data: unknown): boolean {
    const registration = this.registrations.get(event);
    if (!registration) return false;
    this.send(responseTo(registration, this.options.hostOrigin, data, 'event'));
    return true;
  }

  private register(message: Message): void {
    const code = this.options.onRegister?.(message._actionName) ?? CommonError.none;
    if (code === CommonError.none) this.registrations.set(message._actionName, message);
    this.reply(message, { Error: code });
  }

  private unregister(message: Message): void {
    this.registrations.delete(message._actionName);
    this.reply(message, { Error: CommonError.none });
  }

  private async invoke(message: Message): Promise<void> {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        // The page starts anew: its old registrations are void.
        this.registrations.clear();
        this.reply(message, this.options.appContext());
        return;
      case 'ContextActivationManager_notifyHost':
        this.options.onNotice?.(message._data);
        return;
      case 'executeMethod':
        await this.execute(message, message._data as MethodCall);
        return;
      default:
        this.reply(message, { Error: CommonError.unsupportedOperation });
    }
  }

  private async execute(message: Message, call: MethodCall): Promise<void> {
    const handler = this.options.calls.get(call.DdaMethod.DispatchId);
    const answer = handler ? await handler(call) : { Error: CommonError.unsupportedOperation };
    this.reply(message, { Version: call.DdaMethod.Version, ...answer });
  }

  private reply(message: Message, data: unknown): void {
    this.send(responseTo(message, this.options.hostOrigin, data));
  }

  private send(text: string): void {
    this.options.onWire?.('out', text);
    this.options.frame()?.postMessage(text, this.options.frameOrigin);
  }
}
