import { textArgument } from '../../protocol/arguments';
import { HostObject, hostType, type HostType, type HostProperty } from '../../protocol/hostObject';
import type { ModelContext } from '../context';
import { requireNoUndoGroup } from '../guard';

const NAMES = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'];

function member(name: string): [string, HostProperty<DocumentProperties>] {
  return [
    name,
    {
      get: ({ context }) => context.book.properties[name] ?? '',
      set: ({ context }, value) => {
        requireNoUndoGroup(context);
        context.book.properties[name] = textArgument(value);
      },
    },
  ];
}

export class DocumentProperties extends HostObject {
  static readonly type: HostType = hostType<DocumentProperties>('DocumentProperties', {
    properties: Object.fromEntries(NAMES.map(member)),
  });
  override readonly type = DocumentProperties.type;

  constructor(readonly context: ModelContext) {
    super();
  }
}
