import type { CellRange } from '../../../report/workbook/snapshot';
import type { BookTable } from '../../book/book';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import { textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { Wire } from '../../protocol/wire';
import type { CellsObject } from '../cellsObject';
import { gridOf, type ModelContext } from '../context';
import { requireAllowed } from '../guard';
import { eachCell, valueOf, writeInput } from '../range/rangeValues';
import { dataRange } from './tableCells';

export class TableColumnCollection extends HostObject {
  static readonly type: HostType = hostType<TableColumnCollection>('TableColumnCollection', {
    properties: { count: { get: ({ table }) => table.columns.length } },
    items: ({ context, table }) => table.columns.map((_, at) => new TableColumn(context, table, at)),
    item: ({ context, table }, key) => {
      const at =
        typeof key === 'number'
          ? key - 1
          : table.columns.findIndex((name) => nameKey(name) === nameKey(textArgument(key)));
      if (!(at in table.columns)) throw HostError.itemNotFound();
      return new TableColumn(context, table, at);
    },
  });
  override readonly type = TableColumnCollection.type;

  constructor(
    readonly context: ModelContext,
    readonly table: BookTable,
  ) {
    super();
  }
}

export class TableColumn extends HostObject {
  static readonly type: HostType = hostType<TableColumn>('TableColumn', {
    identity: ({ index }) => index + 1,
    properties: {
      id: { get: ({ index }) => index + 1 },
      index: { get: ({ index }) => index },
      name: { get: (column) => column.name, set: (column, name) => column.rename(textArgument(name)) },
      values: {
        get: (column) => eachCell(column.cells(column.table.range), valueOf),
        set: (column, values: Wire) => writeInput(column.cells(column.table.range), values),
      },
    },
    methods: {
      getRange: (column) => column.cells(column.table.range),
      getDataBodyRange: (column) => column.cells(dataRange(column.table)),
      getHeaderRowRange: (column) => column.cells({ ...column.table.range, lastRow: column.table.range.firstRow }),
      getTotalRowRange: (column) => {
        if (!column.table.totalRow) throw HostError.itemNotFound();
        return column.cells({ ...column.table.range, firstRow: column.table.range.lastRow });
      },
    },
  });
  override readonly type = TableColumn.type;

  constructor(
    readonly context: ModelContext,
    readonly table: BookTable,
    /** Zero-based. */
    readonly index: number,
  ) {
    super();
  }

  get name(): string {
    return this.table.columns[this.index] ?? '';
  }

  cells(range: CellRange): CellsObject {
    const column = range.firstColumn + this.index;
    return this.context.objects.range(this.table.sheet, { ...range, firstColumn: column, lastColumn: column });
  }

  rename(name: string): void {
    const { context, table } = this;
    requireAllowed(context, table.sheet);
    const isTaken = table.columns.some((other, at) => at !== this.index && nameKey(other) === nameKey(name));
    if (name === '' || isTaken) throw HostError.invalidArgument();
    table.columns[this.index] = name;
    const { firstRow, firstColumn } = table.range;
    gridOf(context, table.sheet).write(firstRow, firstColumn + this.index, [[{ value: name }]]);
  }
}
