/** Gathers messages that arise without a pause, as the calls of one calculation do, into one event. */
import type { RichMessage, SendRichMessages } from './richMessage';

export class RichMessageQueue {
  private waiting: RichMessage[] = [];

  constructor(private readonly send: SendRichMessages) {}

  post(message: RichMessage): void {
    this.waiting.push(message);
    if (this.waiting.length > 1) return;
    queueMicrotask(() => {
      const messages = this.waiting;
      this.waiting = [];
      if (messages.length > 0) this.send(messages);
    });
  }

  clear(): void {
    this.waiting = [];
  }
}
