import type { Bilingual } from '../kpi/bilingual';

/** What a workbook remembers of the session, so that its formulas find the same data when it is opened again. */
export interface RememberedChoice {
  readonly source: { readonly id: string; readonly title: Bilingual };
  /** Of the data set's content: Excel does not ask the formulas again when it opens a workbook. */
  readonly version?: string;
  /** ISO day; absent is today. */
  readonly asOf?: string | undefined;
}

/** Where a choice is kept with the workbook. */
export interface DocumentMemory {
  read(): RememberedChoice | undefined;
  write(choice: RememberedChoice): void;
  clear(): void;
}

const KEY = 'ngkt.session';

/**
 * The settings part of the open workbook, or nothing where there is no workbook. It is saved with the workbook; one that
 * cannot be changed simply does not remember.
 */
export function officeMemory(
  settings: () => Pick<Office.Settings, 'get' | 'set' | 'remove' | 'saveAsync'> | undefined,
): DocumentMemory {
  return {
    read() {
      const text: unknown = settings()?.get(KEY);
      return typeof text === 'string' ? choiceIn(text) : undefined;
    },
    write(choice) {
      const place = settings();
      const text = JSON.stringify(choice);
      // Nothing is written while nothing changed: that would ask the person to save the workbook.
      if (!place || place.get(KEY) === text) return;
      place.set(KEY, text);
      place.saveAsync();
    },
    clear() {
      const place = settings();
      if (!place || typeof place.get(KEY) !== 'string') return;
      place.remove(KEY);
      place.saveAsync();
    },
  };
}

/** Anybody may have changed the file; what does not read as a choice counts as none. */
function choiceIn(text: string): RememberedChoice | undefined {
  try {
    const { source, version, asOf } = JSON.parse(text) as Partial<RememberedChoice>;
    if (typeof source?.id !== 'string' || typeof source.title?.vi !== 'string') return undefined;
    const title = { vi: source.title.vi, en: source.title.en ?? source.title.vi };
    const day = typeof asOf === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined;
    return {
      source: { id: source.id, title },
      ...(typeof version === 'string' ? { version } : {}),
      ...(day ? { asOf: day } : {}),
    };
  } catch {
    return undefined;
  }
}
