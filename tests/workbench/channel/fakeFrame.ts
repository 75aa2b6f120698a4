/** The channel with a stand-in for the window of the add-in's frame. */
import { AddinChannel } from '../../../src/workbench/channel/addinChannel';
import type { HostObject } from '../../../src/workbench/protocol/hostObject';

export interface OpenChannel {
  readonly channel: AddinChannel;
  readonly frame: object;
  readonly settings: Map<string, string>;
  /** What the host has posted to the frame so far. */
  readonly posted: () => readonly unknown[];
  /** Sends a message as the add-in's page does and waits until it is answered. */
  say(actionName: string, data: unknown, actionType?: number): Promise<void>;
}

export function openChannel(root: HostObject): OpenChannel {
  const posted: unknown[] = [];
  const frame = { postMessage: (text: string): void => void posted.push(JSON.parse(text)) };
  const settings = new Map<string, string>();
  const channel = new AddinChannel({
    root,
    settings,
    frame: () => frame,
    frameOrigin: 'https://localhost',
    hostOrigin: 'https://localhost',
    conversationId: 'conversation',
    context: () => ({
      addinId: 'addin',
      uiLocale: 'vi-VN',
      dataLocale: 'vi-VN',
      documentUrl: 'https://workbench.example/Book1.xlsx',
      readOnly: false,
    }),
    ribbon: { enableButton: () => undefined, showTab: () => undefined },
  });
  let correlation = 100;
  return {
    channel,
    frame,
    settings,
    posted: () => posted,
    say: (actionName, data, actionType = 0) =>
      channel.receive({
        source: frame,
        origin: 'https://localhost',
        data: JSON.stringify({
          _messageType: 0,
          _actionType: actionType,
          _actionName: actionName,
          _conversationId: 'conversation',
          _correlationId: correlation++,
          _data: data,
        }),
      }),
  };
}
