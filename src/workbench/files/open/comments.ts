import type { WorkbookPackage } from '../../../ooxml/package/workbookPackage';
import { XmlView } from '../../../ooxml/xml/xmlView';
import { parseRange } from '../../../report/references/cellAddress';
import type { BookComment } from '../../book/book';

/**
 * The comments of a sheet with their authors and replies. Notes, which have no thread, are none: they are only kept.
 * Threads are Excel's: other programs find a note in the same cell that says what the thread says.
 */
export function readComments(file: WorkbookPackage, workbookPart: string, sheetPart: string): BookComment[] {
  const authors = new Map(
    partsOf(file, workbookPart, 'person')
      .flatMap((list) => list.children('person'))
      .map((person) => [person.attribute('id'), person.attribute('displayName') ?? '']),
  );
  const authorOf = (comment: XmlView): string => authors.get(comment.attribute('personId')) ?? '';
  const all = threadsOf(file, sheetPart);
  return all.flatMap((comment) => {
    const [id, range] = [comment.attribute('id'), parseRange(comment.attribute('ref') ?? '')];
    if (id === undefined || !range || comment.attribute('parentId') !== undefined) return [];
    return {
      id,
      ranges: [range],
      text: textOf(comment),
      author: authorOf(comment),
      replies: all
        .filter((reply) => reply.attribute('parentId') === id)
        .map((reply) => ({ author: authorOf(reply), text: textOf(reply) })),
      resolved: comment.flag('done'),
      created: new Date(`${comment.attribute('dT') ?? ''}Z`),
    };
  });
}

/** How many notes a sheet has that stand for no comment. */
export function countNotes(file: WorkbookPackage, sheetPart: string): number {
  const commented = new Set(threadsOf(file, sheetPart).map((comment) => comment.attribute('ref')));
  const notes = partsOf(file, sheetPart, 'comments').flatMap((list) => list.descendants('comment'));
  return notes.filter((note) => !commented.has(note.attribute('ref'))).length;
}

/** Comments and replies, as they stand in the file. */
function threadsOf(file: WorkbookPackage, sheetPart: string): XmlView[] {
  return partsOf(file, sheetPart, 'threadedComment').flatMap((list) => list.children('threadedComment'));
}

function partsOf(file: WorkbookPackage, source: string, kind: string): XmlView[] {
  return file.related(source, kind).map((part) => XmlView.read(file.text(part), part));
}

function textOf(comment: XmlView): string {
  return comment.child('text')?.text ?? '';
}
