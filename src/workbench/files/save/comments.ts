import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { relationshipType } from '../../../ooxml/package/relationshipTypes';
import { commentChanges, type CommentChanges } from './commentChanges';
import { NO_NOTES, notedCells, withCommentNotes } from './commentNotes';
import { freePart } from './freePart';
import { unsupportedComments } from './messages';
import { boxPlace, hasBoxes, NO_BOXES, withNoteBoxes } from './noteBoxes';
import type { SavedSheet } from './savedSheet';
import { readShell } from './shellView';
import { saveThreads } from './threads';

const NOTES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Writes what has become of the comments of a sheet: as threads, and as the notes that other programs show for them.
 * @param shell the sheet without rows
 * @returns id of the relationship to a new drawing of the notes' boxes, "" where the drawing goes with the last of them;
 *   undefined where the sheet's text stays
 * @throws NgktError `save.comments` where a cell has a note that is no comment
 */
export function saveComments(
  changes: PackageChanges,
  sheet: SavedSheet,
  shell: string,
  workbookPart: string,
): string | undefined {
  const comments = commentChanges(changes, sheet);
  if (comments.added.length + comments.edited.length + comments.gone.size === 0) return undefined;
  saveThreads(changes, sheet.part, workbookPart, comments);
  saveNotes(changes, sheet, comments);
  return saveBoxes(changes, sheet.part, drawingOf(changes, sheet.part, shell), comments);
}

function saveNotes(changes: PackageChanges, { part: sheetPart, grid }: SavedSheet, comments: CommentChanges): void {
  const [old] = changes.file.related(sheetPart, 'comments');
  const part = old ?? freePart(changes, 'xl/comments', '.xml');
  const before = old === undefined ? NO_NOTES : changes.text(old);
  const taken = notedCells(before, part);
  if (comments.added.some(({ cell }) => taken.has(cell) && !comments.gone.has(cell)))
    throw unsupportedComments(grid.name);
  const after = withCommentNotes(before, part, comments);
  if (old === undefined) {
    changes.add(part, after, NOTES_TYPE);
    changes.addRelationship(sheetPart, relationshipType(changes.file, 'comments'), part);
  } else if (notedCells(after, part).size > 0) changes.set(part, after);
  else changes.remove(part, sheetPart);
}

/** The drawing of the sheet's notes and controls: pictures in headers have one of their own. */
function drawingOf({ file }: PackageChanges, sheetPart: string, shell: string): string | undefined {
  const id = readShell(shell, sheetPart).child('legacyDrawing')?.prefixed('id');
  return file.relationships(sheetPart).find((relationship) => relationship.id === id)?.part;
}

function saveBoxes(
  changes: PackageChanges,
  sheetPart: string,
  old: string | undefined,
  { added, gone }: CommentChanges,
): string | undefined {
  const after = withNoteBoxes(
    old === undefined ? NO_BOXES : changes.text(old),
    added.map(({ cell }) => cell),
    new Set([...gone.keys()].map(boxPlace)),
  );
  if (old === undefined) {
    if (added.length === 0) return undefined;
    const part = freePart(changes, 'xl/drawings/vmlDrawing', '.vml');
    changes.add(part, after, VML_TYPE);
    return changes.addRelationship(sheetPart, relationshipType(changes.file, 'vmlDrawing'), part);
  }
  if (hasBoxes(after)) {
    changes.set(old, after);
    return undefined;
  }
  changes.remove(old, sheetPart);
  return '';
}
