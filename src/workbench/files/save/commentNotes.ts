import { escapeAttribute, escapeMarkup } from '../../../ooxml/xml/escape';
import { Splices } from '../../../ooxml/xml/splices';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookComment } from '../../book/book';
import type { CommentChanges } from './commentChanges';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** In Excel's words, by which it knows the notes it need not show. */
const FOR_OTHERS =
  '[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    ';

/** A part of notes that has none yet. */
export const NO_NOTES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

/** The notes of a sheet with those that stand for its comments: what programs show that know no threads. */
export function withCommentNotes(xml: string, part: string, { added, edited, gone }: CommentChanges): string {
  const root = XmlView.read(xml, part);
  const [authors, list] = [root.child('authors'), root.child('commentList')];
  if (!authors || !list) return xml;
  const prefix = root.element.name.slice(0, -root.name.length);
  const splices = new Splices(xml);
  const changed = new Map(edited.map(({ cell, comment }) => [cell, comment]));
  for (const note of list.children('comment')) {
    const cell = note.attribute('ref') ?? '';
    const comment = changed.get(cell);
    const words = note.child('text');
    if (gone.has(cell)) splices.remove(note.element.start, note.element.end);
    else if (comment && words) splices.replace(words.element.start, words.element.end, noteText(comment, prefix));
  }
  const first = authors.children('author').length;
  const ids = added.map(({ comment }) => `<${prefix}author>tc=${comment.id}</${prefix}author>`);
  splices.insert(authors.element.contentTo, ids.join(''));
  const notes = added.map(
    ({ cell, comment }, at) =>
      `<${prefix}comment ref="${escapeAttribute(cell)}" authorId="${first + at}" shapeId="0">${noteText(comment, prefix)}</${prefix}comment>`,
  );
  splices.insert(list.element.contentTo, notes.join(''));
  return splices.join();
}

/** The cells that have a note. */
export function notedCells(xml: string, part: string): ReadonlySet<string> {
  return new Set(
    XmlView.read(xml, part)
      .descendants('comment')
      .map((note) => note.attribute('ref') ?? ''),
  );
}

function noteText({ text, replies }: BookComment, prefix: string): string {
  const words = [text, ...replies.map((reply) => reply.text)].join('\nReply:\n    ');
  return `<${prefix}text><${prefix}t xml:space="preserve">${escapeMarkup(FOR_OTHERS + words)}</${prefix}t></${prefix}text>`;
}
