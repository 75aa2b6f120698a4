import type { BookTable } from '../../book/book';
import { newGuid } from '../../book/guid';
import { intersection, rowCount } from '../../book/rectangles';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import { tableColumnNames } from '../../book/tableColumns';
import { booleanArgument, textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import { changeStructureIn } from './tableCells';
import { located, type Located } from '../address';
import { CellsObject, rangeArgument } from '../cellsObject';
import { besideOf, gridOf, type ModelContext } from '../context';
import { EventType } from '../events';
import { requireAllowed } from '../guard';
import { registrations } from '../registrations';
import { Table } from './table';

/** The tables of the workbook or of a sheet. */
export class TableCollection extends HostObject {
  static readonly type: HostType = hostType<TableCollection>('TableCollection', {
    properties: { count: { get: ({ tables }) => tables.length } },
    items: ({ context, tables }) => tables.map((table) => new Table(context, table)),
    item: (collection, key) => {
      const wanted = textArgument(key);
      const found = collection.tables.find(({ id, name }) => id === wanted || nameKey(name) === nameKey(wanted));
      if (!found) throw HostError.itemNotFound();
      return new Table(collection.context, found);
    },
    methods: {
      ...registrations('AddedEvent', 'DataChangedEvent', 'DeletedEvent'),
      add: (collection, address, hasHeaders) => collection.add(address, booleanArgument(hasHeaders)),
    },
  });
  override readonly type = TableCollection.type;

  constructor(
    readonly context: ModelContext,
    /** The grid's id of the sheet; absent: all sheets. */
    readonly sheet?: string,
  ) {
    super();
  }

  get tables(): readonly BookTable[] {
    const { book } = this.context;
    const sheets = this.sheet === undefined ? book.engine.sheets.map(({ id }) => id) : [this.sheet];
    return sheets.flatMap((id) => besideOf(this.context, id).tables);
  }

  add(address: Argument, hasHeaders: boolean): Table {
    const { context } = this;
    const { sheet, range } = this.place(address);
    requireAllowed(context, sheet);
    const beside = besideOf(context, sheet);
    const grid = gridOf(context, sheet);
    const isTaken = beside.tables.some((other) => intersection(other.range, range));
    if (isTaken) throw HostError.invalidOperation("A table can't overlap another table.");
    if (grid.merges().some((merge) => intersection(merge, range))) grid.unmerge(range);
    const whole = hasHeaders ? range : { ...range, lastRow: range.lastRow + 1 };
    if (!hasHeaders) changeStructureIn(context, sheet, { ...range, lastRow: range.firstRow }, 'insert');
    // A table has at least one row below its headings.
    const cells = rowCount(whole) === 1 ? { ...whole, lastRow: whole.firstRow + 1 } : whole;
    const heading = { ...cells, lastRow: cells.firstRow };
    const texts = grid.text(heading)[0] ?? [];
    const columns = tableColumnNames(hasHeaders ? texts : texts.map(() => ''));
    grid.write(heading.firstRow, heading.firstColumn, [
      columns.map((name, at) => (name === texts[at] ? undefined : { value: name })),
    ]);
    const table: BookTable = {
      id: newGuid(),
      name: this.nextName(),
      sheet,
      range: cells,
      columns,
      headerRow: true,
      totalRow: false,
      style: 'TableStyleMedium2',
    };
    beside.tables.push(table);
    context.events.table(EventType.tableAdded, table.id, beside.guid, table.name);
    return new Table(context, table);
  }

  private place(address: Argument): Located {
    if (address instanceof CellsObject) {
      const { sheetId, first } = rangeArgument(address);
      return { sheet: sheetId, range: first.range };
    }
    return located(this.context, textArgument(address), this.sheet ?? this.context.book.engine.activeSheet().id);
  }

  private nextName(): string {
    const taken = new Set(new TableCollection(this.context).tables.map(({ name }) => nameKey(name)));
    for (let number = 1; ; number++) if (!taken.has(`table${number}`)) return `Table${number}`;
  }
}
