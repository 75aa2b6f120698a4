import type { BookTable } from '../../book/book';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { ModelContext } from '../context';

/** The filter of a table: always there, and never filtering, for the workbench has no criteria. */
export class TableFilter extends HostObject {
  static readonly type: HostType = hostType<TableFilter>('AutoFilter', {
    properties: { enabled: { get: () => true }, isDataFiltered: { get: () => false } },
    methods: {
      getRange: (filter) => filter.range(),
      getRangeOrNullObject: (filter) => filter.range(),
      clearCriteria: () => undefined,
      reapply: () => undefined,
    },
  });
  override readonly type = TableFilter.type;

  constructor(
    readonly context: ModelContext,
    readonly table: BookTable,
  ) {
    super();
  }

  range(): HostObject {
    return this.context.objects.range(this.table.sheet, this.table.range);
  }
}
