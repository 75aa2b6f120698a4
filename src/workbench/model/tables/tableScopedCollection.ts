import type { BookTable } from '../../book/book';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import { textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { ModelContext } from '../context';

/** The tables that touch a range. */
export class TableScopedCollection extends HostObject {
  static readonly type: HostType = hostType<TableScopedCollection>('TableScopedCollection', {
    items: ({ context, tables }) => tables.map((table) => context.objects.table(table)),
    item: ({ context, tables }, key) => {
      const wanted = nameKey(textArgument(key));
      const table = tables.find(({ id, name }) => id === key || nameKey(name) === wanted);
      if (!table) throw HostError.itemNotFound();
      return context.objects.table(table);
    },
    methods: {
      getFirst: ({ context, tables: [first] }) => {
        if (!first) throw HostError.itemNotFound();
        return context.objects.table(first);
      },
    },
  });
  override readonly type = TableScopedCollection.type;

  constructor(
    readonly context: ModelContext,
    readonly tables: readonly BookTable[],
  ) {
    super();
  }
}
