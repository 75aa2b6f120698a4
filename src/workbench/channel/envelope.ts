/** The messages that Excel on the web and an add-in's page exchange through `postMessage`, as JSON text. */
export const MessageType = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { call: 0, event: 1 } as const;

export interface Message {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** Undefined for whatever else a page posts. */
export function readMessage(data: unknown): Message | undefined {
  if (typeof data !== 'string') return undefined;
  try {
    const message = JSON.parse(data) as Partial<Message> | null;
    const isRequest = message?._messageType === MessageType.request && typeof message._actionName === 'string';
    return isRequest ? (message as Message) : undefined;
  } catch {
    return undefined;
  }
}

/** An event is the late answer to the request that registered for it. */
export function responseTo(message: Message, origin: string, data: unknown, kind: 'call' | 'event' = 'call'): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: ResponseKind[kind],
    _data: data,
    _serializerVersion: 1,
  });
}
