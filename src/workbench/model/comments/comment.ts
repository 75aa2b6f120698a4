import type { BookComment } from '../../book/book';
import { booleanArgument, textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import { besideOf, type ModelContext } from '../context';
import { requireEditableObjects } from './editable';

export class Comment extends HostObject {
  static readonly type: HostType = hostType<Comment>('Comment', {
    identity: ({ comment }) => comment.id,
    properties: {
      id: { get: ({ comment }) => comment.id },
      content: {
        get: ({ living }) => living.text,
        set: (object, text) => {
          requireEditableObjects(object.context, object.sheet);
          object.living.text = textArgument(text);
        },
      },
      contentType: { get: () => 'Plain' },
      authorName: { get: ({ comment }) => comment.author },
      authorEmail: { get: () => '' },
      creationDate: { get: ({ living }) => living.created.toISOString() },
      resolved: {
        get: ({ living }) => living.resolved,
        set: ({ living }, resolved) => {
          living.resolved = booleanArgument(resolved);
        },
      },
    },
    methods: {
      getLocation: (object) => object.location(),
      delete: (object) => object.delete(),
    },
  });
  override readonly type = Comment.type;

  constructor(
    readonly context: ModelContext,
    /** The grid's id of the sheet. */
    readonly sheet: string,
    readonly comment: BookComment,
  ) {
    super();
  }

  /** @throws HostError ItemNotFound once the comment was deleted */
  get living(): BookComment {
    if (!besideOf(this.context, this.sheet).comments.includes(this.comment)) throw HostError.itemNotFound();
    return this.comment;
  }

  location(): HostObject {
    const [range] = this.living.ranges;
    if (!range) throw HostError.itemNotFound();
    return this.context.objects.range(this.sheet, range);
  }

  delete(): void {
    const { living, context, sheet } = this;
    requireEditableObjects(context, sheet);
    const beside = besideOf(context, sheet);
    beside.comments = beside.comments.filter((other) => other !== living);
  }
}
