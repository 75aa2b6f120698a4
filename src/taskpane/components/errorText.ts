import type { Bilingual } from '../../kpi/bilingual';
import { NgktError, type Where } from '../../kpi/finding';
import * as messages from './messages';

export interface ErrorText {
  readonly text: Bilingual;
  readonly where: Where;
  /** Stable code of an error of the product, for those who help others. */
  readonly code?: string;
  /** What the browser or Office said, where the error is not one of the product. */
  readonly detail?: Bilingual;
}

/** What a person reads of an error. Several errors in one come out one by one. */
export function errorTexts(error: unknown): readonly ErrorText[] {
  const several = severalIn(error);
  if (several.length > 0) return several.flatMap(errorTexts);
  if (error instanceof NgktError) return [{ text: error.text, where: error.where, code: error.code }];
  const message = error instanceof Error ? error.message : String(error);
  const text = isLoadFailure(error, message) ? messages.cannotLoad : messages.unexpected;
  return [{ text, where: {}, detail: messages.technical(message) }];
}

/** A data set or a template that is wrong in several places names each under `problems`. */
function severalIn(error: unknown): readonly unknown[] {
  if (!(error instanceof NgktError) || !('problems' in error)) return [];
  return Array.isArray(error.problems) ? error.problems : [];
}

/** Browsers word a failed `fetch` or chunk differently; webpack names its error. */
function isLoadFailure(error: unknown, message: string): boolean {
  return (
    (error instanceof Error && error.name === 'ChunkLoadError') ||
    (error instanceof TypeError && /fetch|network|load failed/i.test(message))
  );
}
