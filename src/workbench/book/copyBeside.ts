import type { BookSheet } from './book';
import { newGuid } from './guid';

/**
 * What a copy of a sheet has beside its cells: rules, comments, filter, protection, print settings. Tables and charts stay with the
 * sheet they are on, and so does what the workbench only keeps.
 * @param to what the copy has as an empty sheet
 */
export function copyBeside(from: BookSheet, to: BookSheet): BookSheet {
  const { id, guid, tables, charts, kept } = to;
  const copied = structuredClone(from);
  return {
    ...copied,
    conditionalFormats: copied.conditionalFormats.map((format) => ({ ...format, id: newGuid() })),
    comments: copied.comments.map((comment) => ({ ...comment, id: newGuid() })),
    ...{ id, guid, tables, charts, kept },
  };
}
