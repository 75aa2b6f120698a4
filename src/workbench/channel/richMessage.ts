/** Messages of the host to the client's own libraries, sent as the event `richApiMessage`. */
export const MessageCategory = {
  customFunctions: 1,
  actions: 2,
  objectEvents: 65536,
} as const;

/** Target ids are of sheets, tables …, or "Workbook"; the message is JSON. */
export type RichMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number,
  isRemote: boolean,
];

/** Sends messages to the client; several at once arrive in one event. */
export type SendRichMessages = (messages: readonly RichMessage[]) => void;

export function richMessage(category: number, type: number, target: string, content: unknown): RichMessage {
  return [category, type, target, JSON.stringify(content), 0, false];
}

/** The form of the event on the wire. */
export function richMessageEvent(messages: readonly RichMessage[]): { readonly ArrayData: readonly RichMessage[] } {
  return { ArrayData: messages };
}
