import type { SourceNote } from '../../../report/workbook/record';

/**
 * Sources that give different figures for one question: figures that agree, or of which the newer was taken, are none.
 * Only asked of a cell that shows no figure, because a conflict is never settled silently.
 */
export function conflictsIn(sources: readonly SourceNote[]): readonly (readonly SourceNote[])[] {
  const groups = new Map<string, SourceNote[]>();
  for (const note of sources) {
    if (note.indicator === '' || note.status === 'target') continue;
    const { indicator, definition, area, counterpart, period } = note;
    const key = [indicator, definition, area, counterpart, period].join('|');
    groups.set(key, [...(groups.get(key) ?? []), note]);
  }
  return [...groups.values()].filter((notes) => new Set(notes.map(({ text }) => text)).size > 1);
}
