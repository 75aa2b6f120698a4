import type { SourceNote } from '../workbook/record';

/** Where a row of a register comes from. */
export function registerNote(note: Pick<SourceNote, 'text' | 'source'> & Partial<SourceNote>): SourceNote {
  return {
    indicator: '',
    definition: '',
    area: '',
    counterpart: '',
    period: '',
    status: '',
    cutOff: '',
    asOf: '',
    comment: '',
    ...note,
  };
}
