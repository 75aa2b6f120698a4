import type { KeptStorage } from '../../../src/session/service/connection';

/** A browser's storage that lasts as long as the test. */
export function memoryStorage(): KeptStorage & { readonly items: Map<string, string> } {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
