import { NgktError } from '../../kpi/finding';
import type { KeptStorage } from './connection';
import * as messages from './messages';
import type { OutboxShelf, Waiting } from './outbox';

/** One list for each service: what was meant for one must not go to another. */
const PREFIX = 'ngkt.outbox ';

/**
 * What waits, in the browser's storage, which all windows of the site share. A report of a province takes some ten
 * kilobytes, a browser keeps five megabytes; what does not fit is refused before anything is sent.
 *
 * @param address of the service
 */
export function storageShelf(storage: KeptStorage, address: string): OutboxShelf {
  const key = PREFIX + address;
  return {
    read: () => Promise.resolve(readWaiting(storage.getItem(key))),
    write(waiting) {
      try {
        if (waiting.length === 0) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(waiting));
        return Promise.resolve();
      } catch {
        return Promise.reject(new NgktError('outbox.full', messages.outboxFull()));
      }
    },
  };
}

/** Whether a change of the browser's storage, made in another window, is one of what waits. */
export function isOutboxKey(key: string | null): boolean {
  return key === null || key.startsWith(PREFIX);
}

/** What somebody else wrote there is nothing of ours. */
function readWaiting(text: string | null): readonly Waiting[] {
  try {
    const read: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(read) ? (read as Waiting[]).filter(({ key }) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
