import type { BookComment } from '../../book/book';
import { newGuid } from '../../book/guid';
import { contains } from '../../book/rectangles';
import { textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type Argument, type HostType } from '../../protocol/hostObject';
import { located, type Located } from '../address';
import { CellsObject, rangeArgument } from '../cellsObject';
import { besideOf, type ModelContext } from '../context';
import { Comment } from './comment';
import { requireEditableObjects } from './editable';

/** Nobody is signed in to the workbench. */
const AUTHOR = 'NGKT';

/** The comments of the workbook or of a sheet: those of the opened file and those that add-ins made. Notes are none. */
export class CommentCollection extends HostObject {
  static readonly type: HostType = hostType<CommentCollection>('CommentCollection', {
    items: (collection) => collection.all,
    item: (collection, id) => collection.withId(textArgument(id)),
    methods: {
      getCount: ({ all }) => all.length,
      getItemByCell: (collection, cell) => collection.at(cell),
      add: (collection, cell, content) => collection.add(cell, content),
    },
  });
  override readonly type = CommentCollection.type;

  constructor(
    readonly context: ModelContext,
    /** The grid's ids of the sheets. */
    readonly sheets: readonly string[],
  ) {
    super();
  }

  get all(): readonly Comment[] {
    const { context, sheets } = this;
    return sheets.flatMap((id) => besideOf(context, id).comments.map((comment) => new Comment(context, id, comment)));
  }

  withId(id: string): Comment {
    const found = this.all.find(({ comment }) => comment.id === id);
    if (!found) throw HostError.itemNotFound();
    return found;
  }

  at(cell: Argument): Comment {
    const place = this.place(cell);
    const found = this.all.find(({ sheet, comment }) => sheet === place.sheet && isAt(comment, place));
    if (!found) throw HostError.itemNotFound();
    return found;
  }

  /** @throws HostError InvalidArgument for several cells, ItemAlreadyExists where the cell has a comment */
  add(cell: Argument, content: Argument): Comment {
    const place = this.place(cell);
    const { firstRow, lastRow, firstColumn, lastColumn } = place.range;
    if (firstRow !== lastRow || firstColumn !== lastColumn) throw HostError.invalidArgument();
    requireEditableObjects(this.context, place.sheet);
    const beside = besideOf(this.context, place.sheet);
    if (beside.comments.some((comment) => isAt(comment, place))) throw HostError.itemAlreadyExists();
    const comment: BookComment = {
      id: newGuid(),
      ranges: [place.range],
      text: textArgument(content),
      author: AUTHOR,
      replies: [],
      resolved: false,
      created: new Date(),
    };
    beside.comments.push(comment);
    return new Comment(this.context, place.sheet, comment);
  }

  private place(cell: Argument): Located {
    if (cell instanceof CellsObject) return rangeArgument(cell).first;
    const [only, another] = this.sheets;
    return located(this.context, textArgument(cell), another === undefined ? only : undefined);
  }
}

function isAt({ ranges }: BookComment, { range }: Located): boolean {
  return ranges.some((own) => contains(own, range));
}
