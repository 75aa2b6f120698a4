import { KeptConnection, type KeptStorage } from './connection';
import type { OutboxShelf } from './outbox';
import { storageShelf } from './storageShelf';

/** The connection as this browser keeps it: for the window, or on the machine. */
export function browserConnection(): KeptConnection {
  return new KeptConnection({ session: storageOr(() => sessionStorage), machine: machineStorage() });
}

/** The connection of a page that forgets it with its window, whatever the pane on this machine remembers. */
export function windowConnection(): KeptConnection {
  const session = storageOr(() => sessionStorage);
  return new KeptConnection({ session, machine: session });
}

/** What waits to be sent to a service, kept on this machine. */
export function browserShelf(address: string): OutboxShelf {
  return storageShelf(machineStorage(), address);
}

/** Address of the service where nobody names another: the one this page came from. */
export function ownAddress(): string {
  return new URL('.', document.baseURI).href;
}

let machine: KeptStorage | undefined;

function machineStorage(): KeptStorage {
  return (machine ??= storageOr(() => localStorage));
}

/** Reading a storage throws where a browser blocks it in frames; what is kept then lasts as long as the page. */
function storageOr(storage: () => Storage): KeptStorage {
  try {
    const found = storage();
    found.getItem('');
    return found;
  } catch {
    return pageMemory();
  }
}

function pageMemory(): KeptStorage {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
