import { browserShelf } from './browserStorage';
import { Outbox, type Sender } from './outbox';
import { SendingDesk, type DeskSurroundings } from './sendingDesk';
import { isOutboxKey } from './storageShelf';

/** Milliseconds between two tries while something waits. */
const PAUSE = 60_000;

const LOCK = 'ngkt.outbox';

/** The desk of this browser for one service. @param address of the service */
export function deskInBrowser(address: string, sender: Sender): SendingDesk {
  const clock = { now: () => new Date().toISOString(), newKey: () => crypto.randomUUID() };
  return new SendingDesk(new Outbox(browserShelf(address), sender, clock), browserSurroundings);
}

const browserSurroundings: DeskSurroundings = {
  // Browsers without locks have one window of the add-in at most: Excel's own, on the desktop.
  alone: async (work) => ('locks' in navigator ? await navigator.locks.request(LOCK, work) : work()),
  onChance: onBrowserChance,
  onOtherWindow(changed) {
    const listener = ({ key }: StorageEvent): void => {
      if (isOutboxKey(key)) changed();
    };
    window.addEventListener('storage', listener);
    return () => window.removeEventListener('storage', listener);
  },
};

/** Calls when the network is back, and every minute, because not every break is noticed. @returns what ends it */
export function onBrowserChance(attempt: () => void): () => void {
  const timer = setInterval(attempt, PAUSE);
  window.addEventListener('online', attempt);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', attempt);
  };
}
