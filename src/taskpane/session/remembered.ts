/**
 * What the pane remembers on this machine between two openings: choices, never figures. Where the browser keeps nothing
 * (private windows, storage switched off) the pane starts afresh each time.
 */
export interface Remembered {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
}

export function rememberedIn(storage: Pick<Storage, 'getItem' | 'setItem'> | undefined): Remembered {
  return {
    read(key) {
      try {
        return storage?.getItem(`ngkt.${key}`) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(key, text) {
      try {
        storage?.setItem(`ngkt.${key}`, text);
      } catch {
        // A full or locked storage must not keep a report from being filled.
      }
    },
  };
}

/** Reading `localStorage` itself throws where a browser blocks storage in frames. */
function browserStorage(): Storage | undefined {
  try {
    return typeof localStorage === 'undefined' ? undefined : localStorage;
  } catch {
    return undefined;
  }
}

export const remembered = rememberedIn(browserStorage());
