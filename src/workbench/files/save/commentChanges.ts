import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { XmlView } from '../../../ooxml/xml/xmlView';
import { rangeName } from '../../../report/references/cellAddress';
import type { BookComment } from '../../book/book';
import type { SavedSheet } from './savedSheet';

/** A comment as the file is to have it. */
export interface SavedComment {
  readonly comment: BookComment;
  /** Its cell. */
  readonly cell: string;
}

/** What is different between the comments of a sheet and those its file has, which have followed its rows already. */
export interface CommentChanges {
  readonly added: readonly SavedComment[];
  readonly edited: readonly SavedComment[];
  /** Ids of comments that were deleted, by their cells. */
  readonly gone: ReadonlyMap<string, string>;
}

export function commentChanges(changes: PackageChanges, { beside, source }: SavedSheet): CommentChanges {
  const stored = new Map<string, XmlView>();
  for (const part of source?.isOwn ? changes.file.related(source.content.part, 'threadedComment') : []) {
    if (!changes.has(part)) continue;
    for (const comment of XmlView.read(changes.text(part), part).children('threadedComment')) {
      if (comment.attribute('parentId') === undefined) stored.set(comment.attribute('id') ?? '', comment);
    }
  }
  const saved = beside.comments.flatMap((comment) =>
    comment.ranges.map((range): SavedComment => ({ comment, cell: rangeName(range) })),
  );
  const kept = new Set(saved.map(({ comment }) => comment.id));
  return {
    added: saved.filter(({ comment }) => !stored.has(comment.id)),
    edited: saved.filter(({ comment }) => {
      const old = stored.get(comment.id);
      return old && ((old.child('text')?.text ?? '') !== comment.text || old.flag('done') !== comment.resolved);
    }),
    gone: new Map(
      [...stored].flatMap(([id, old]) => (kept.has(id) ? [] : [[old.attribute('ref') ?? '', id] as const])),
    ),
  };
}
