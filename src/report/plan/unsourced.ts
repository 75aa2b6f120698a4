import type { FillRun } from './fillRun';
import * as messages from './messages';

/** Figures named in one finding; the others are counted. */
const NAMED = 3;

/**
 * Warns of every cell, and of every list once, whose observations name no source: whoever reads the report could not tell
 * where the figure comes from.
 */
export function tellUnsourced(run: FillRun): void {
  if (run.sources.allSourced) return;
  for (const { sheet, cell, marker, state, sources } of run.items) {
    if (state !== 'filled') continue;
    const unsourced = sources.flatMap((index) => {
      const note = run.sources.withoutSource(index);
      return note ? [`${note.indicator} ${note.area} ${note.period}`] : [];
    });
    if (unsourced.length === 0) continue;
    const message = messages.withoutSource(unsourced.slice(0, NAMED).join('; '), Math.max(0, unsourced.length - NAMED));
    run.warn('figure.noSource', message, { sheet, cell, marker });
  }
}
