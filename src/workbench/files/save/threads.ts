/** Comments as Excel reads them: threads of a sheet, and the persons of the workbook who wrote them. */
import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { withTagAttributes } from '../../../ooxml/save/sheetElement';
import { escapeAttribute, escapeMarkup } from '../../../ooxml/xml/escape';
import { Splices } from '../../../ooxml/xml/splices';
import { XmlView } from '../../../ooxml/xml/xmlView';
import { newGuid } from '../../book/guid';
import type { CommentChanges, SavedComment } from './commentChanges';
import { freePart } from './freePart';

const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2017/10/relationships/';
const THREADS_TYPE = 'application/vnd.ms-excel.threadedcomments+xml';
const PERSONS_TYPE = 'application/vnd.ms-excel.person+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function saveThreads(
  changes: PackageChanges,
  sheetPart: string,
  workbookPart: string,
  comments: CommentChanges,
): void {
  const persons = new Map(
    [...new Set(comments.added.map(({ comment }) => comment.author))].map((author) => [
      author,
      personId(changes, workbookPart, author),
    ]),
  );
  const added = comments.added.map((saved) => threadXml(saved, persons.get(saved.comment.author) ?? '')).join('');
  const [part] = changes.file.related(sheetPart, 'threadedComment');
  if (part === undefined) {
    const made = freePart(changes, 'xl/threadedComments/threadedComment', '.xml');
    changes.add(made, `${DECLARATION}<ThreadedComments xmlns="${NAMESPACE}">${added}</ThreadedComments>`, THREADS_TYPE);
    changes.addRelationship(sheetPart, `${RELATIONSHIPS}threadedComment`, made);
    return;
  }
  const text = editedThreads(changes.text(part), part, comments, added);
  if (XmlView.read(text, part).children().length > 0) changes.set(part, text);
  else changes.remove(part, sheetPart);
}

function editedThreads(xml: string, part: string, { edited, gone }: CommentChanges, added: string): string {
  const splices = new Splices(xml);
  const root = XmlView.read(xml, part);
  const [goneIds, editedById] = [
    new Set<string | undefined>(gone.values()),
    new Map(edited.map(({ comment }) => [comment.id, comment])),
  ];
  for (const thread of root.children('threadedComment')) {
    const { start, end } = thread.element;
    const comment = editedById.get(thread.attribute('id') ?? '');
    // Replies go with what they reply to.
    if (goneIds.has(thread.attribute('id')) || goneIds.has(thread.attribute('parentId'))) splices.remove(start, end);
    else if (comment) {
      const words = thread.child('text');
      const tagged = withTagAttributes(thread.xml, { done: comment.resolved ? '1' : undefined });
      const changed = `${words?.xml.slice(0, words.xml.indexOf('>') + 1) ?? ''}${escapeMarkup(comment.text)}`;
      const closing = words ? words.xml.slice(words.xml.lastIndexOf('</')) : '';
      splices.replace(start, end, words ? tagged.replace(words.xml, () => changed + closing) : tagged);
    }
  }
  splices.insert(root.element.contentTo, added);
  return splices.join();
}

function threadXml({ cell, comment }: SavedComment, person: string): string {
  const { id, text, created, resolved } = comment;
  const when = created.toISOString().replace(/\dZ$/, '');
  return (
    `<threadedComment xmlns="${NAMESPACE}" ref="${cell}" dT="${when}" personId="${person}" id="${id}"` +
    `${resolved ? ' done="1"' : ''}><text>${escapeMarkup(text)}</text></threadedComment>`
  );
}

/** The id of an author among the persons of the workbook, who are told of where they are not known yet. */
function personId(changes: PackageChanges, workbookPart: string, author: string): string {
  const name = escapeAttribute(author);
  const [old] = changes.file.related(workbookPart, 'person');
  const part = old ?? 'xl/persons/person.xml';
  if (!changes.has(part)) {
    changes.add(part, `${DECLARATION}<personList xmlns="${NAMESPACE}"></personList>`, PERSONS_TYPE);
    changes.addRelationship(workbookPart, `${RELATIONSHIPS}person`, part);
  }
  const text = changes.text(part);
  const list = XmlView.read(text, part);
  const known = list.children('person').find((person) => person.attribute('displayName') === author);
  if (known) return known.attribute('id') ?? '';
  const id = newGuid();
  const splices = new Splices(text);
  splices.insert(
    list.element.contentTo,
    `<person xmlns="${NAMESPACE}" displayName="${name}" id="${id}" userId="${name}" providerId="None"/>`,
  );
  changes.set(part, splices.join());
  return id;
}
