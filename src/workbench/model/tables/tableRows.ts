import type { CellRange } from '../../../report/workbook/snapshot';
import type { BookTable } from '../../book/book';
import { rowCount } from '../../book/rectangles';
import { isMissing, listArgument, numberArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import type { Wire } from '../../protocol/wire';
import type { CellsObject } from '../cellsObject';
import type { ModelContext } from '../context';
import { requireAllowed } from '../guard';
import { eachCell, valueOf, writeInput } from '../range/rangeValues';
import { addRows, dataRange, deleteRows } from './tableCells';

export class TableRowCollection extends HostObject {
  static readonly type: HostType = hostType<TableRowCollection>('TableRowCollection', {
    properties: { count: { get: ({ table }) => rowCount(dataRange(table)) } },
    items: (rows) => Array.from({ length: rowCount(dataRange(rows.table)) }, (_, at) => rows.row(at)),
    methods: {
      getCount: ({ table }) => rowCount(dataRange(table)),
      getItemAt: (rows, index) => rows.existing(numberArgument(index)),
      add: (rows, index, values) => rows.add(index, values),
      deleteRowsAt: (rows, index, count) =>
        rows.deleteAt(numberArgument(index), isMissing(count) ? 1 : numberArgument(count)),
    },
  });
  override readonly type = TableRowCollection.type;

  constructor(
    readonly context: ModelContext,
    readonly table: BookTable,
  ) {
    super();
  }

  row(index: number): TableRow {
    return new TableRow(this.context, this.table, index);
  }

  existing(index: number): TableRow {
    if (index < 0 || index >= rowCount(dataRange(this.table))) throw HostError.invalidArgument();
    return this.row(index);
  }

  /** Values are a list of rows, one row, or a single value; none gives an empty row. */
  add(index: Argument, values: Argument): TableRow {
    requireAllowed(this.context, this.table.sheet);
    const count = rowCount(dataRange(this.table));
    // -1 is the end, as is leaving it out.
    const at = isMissing(index) || index === -1 ? undefined : numberArgument(index);
    if (at !== undefined && (at < 0 || at > count)) throw HostError.invalidArgument();
    const lines = linesOf(values);
    const width = this.table.range.lastColumn - this.table.range.firstColumn + 1;
    if (lines?.some((line) => !Array.isArray(line) || line.length !== width)) throw HostError.invalidArgument();
    const added = addRows(this.context, this.table, at, lines?.length ?? 1);
    if (lines) writeInput(this.context.objects.range(this.table.sheet, added), lines);
    return this.row(at ?? count);
  }

  deleteAt(index: number, count: number): void {
    requireAllowed(this.context, this.table.sheet);
    const all = rowCount(dataRange(this.table));
    if (index < 0 || count < 1 || index + count > all) throw HostError.invalidArgument();
    deleteRows(this.context, this.table, index, count);
  }
}

function linesOf(values: Argument): readonly Wire[] | undefined {
  if (isMissing(values)) return undefined;
  const list = Array.isArray(values) ? listArgument(values) : [values as Wire];
  return Array.isArray(list[0]) ? list : [list];
}

export class TableRow extends HostObject {
  static readonly type: HostType = hostType<TableRow>('TableRow', {
    properties: {
      index: { get: ({ index }) => index },
      values: {
        get: ({ cells }) => eachCell(cells, valueOf),
        set: ({ cells }, values) => writeInput(cells, values),
      },
    },
    methods: {
      getRange: ({ cells }) => cells,
      delete: ({ context, table, index }) => {
        requireAllowed(context, table.sheet);
        deleteRows(context, table, index, 1);
      },
    },
  });
  override readonly type = TableRow.type;

  constructor(
    readonly context: ModelContext,
    readonly table: BookTable,
    readonly index: number,
  ) {
    super();
  }

  get cells(): CellsObject {
    const data = dataRange(this.table);
    const row = data.firstRow + this.index;
    const range: CellRange = { ...data, firstRow: row, lastRow: row };
    return this.context.objects.range(this.table.sheet, range);
  }
}
