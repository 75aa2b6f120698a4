import type { CellRange } from '../../../report/workbook/snapshot';
import type { BookTable } from '../../book/book';
import { clearCells } from '../../book/clearCells';
import { intersection, rowCount } from '../../book/rectangles';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import { tableColumnNames } from '../../book/tableColumns';
import { booleanArgument, textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import { located } from '../address';
import { CellsObject } from '../cellsObject';
import { besideOf, gridOf, type ModelContext } from '../context';
import { EventType } from '../events';
import { requireAllowed } from '../guard';
import { registrations } from '../registrations';
import { isName } from '../workbook/nameRules';
import { TableFilter } from './tableFilter';
import { TableColumnCollection } from './tableColumns';
import { TableRowCollection } from './tableRows';
import { addRows, changeStructureIn, dataRange } from './tableCells';

export class Table extends HostObject {
  static readonly type: HostType = hostType<Table>('Table', {
    identity: ({ table }) => table.id,
    properties: {
      id: { get: ({ table }) => table.id },
      name: { get: ({ living }) => living.name, set: (held, name) => held.rename(textArgument(name)) },
      style: {
        get: ({ living }) => living.style,
        set: ({ living }, style) => {
          living.style = textArgument(style);
        },
      },
      showHeaders: { get: ({ living }) => living.headerRow },
      showTotals: { get: ({ living }) => living.totalRow, set: (held, show) => held.showTotals(booleanArgument(show)) },
      showBandedRows: { get: () => true },
      showBandedColumns: { get: () => false },
      showFilterButton: { get: () => true },
      highlightFirstColumn: { get: () => false },
      highlightLastColumn: { get: () => false },
    },
    navigations: {
      autoFilter: ({ context, living }) => new TableFilter(context, living),
      columns: ({ context, living }) => new TableColumnCollection(context, living),
      rows: ({ context, living }) => new TableRowCollection(context, living),
      worksheet: ({ context, living }) => context.objects.worksheet(living.sheet),
    },
    methods: {
      ...registrations('DataChangedEvent', 'SelectionChangedEvent'),
      getRange: (held) => held.cells(held.living.range),
      getDataBodyRange: (held) => held.cells(dataRange(held.living)),
      getHeaderRowRange: ({ context, living }) => {
        if (!living.headerRow) throw HostError.itemNotFound();
        return context.objects.range(living.sheet, { ...living.range, lastRow: living.range.firstRow });
      },
      getTotalRowRange: ({ context, living }) => {
        if (!living.totalRow) throw HostError.itemNotFound();
        return context.objects.range(living.sheet, { ...living.range, firstRow: living.range.lastRow });
      },
      convertToRange: (held) => {
        const { living } = held;
        held.forget();
        return held.cells(living.range);
      },
      delete: (held) => held.delete(),
      resize: (held, range) => held.resize(range),
      clearFilters: () => undefined,
      reapplyFilters: () => undefined,
    },
  });
  override readonly type = Table.type;

  constructor(
    readonly context: ModelContext,
    readonly table: BookTable,
  ) {
    super();
  }

  /** @throws HostError ItemNotFound once the table is gone */
  get living(): BookTable {
    if (!this.context.book.sheets.get(this.table.sheet)?.tables.includes(this.table)) throw HostError.itemNotFound();
    return this.table;
  }

  cells(range: CellRange): CellsObject {
    return this.context.objects.range(this.table.sheet, range);
  }

  rename(name: string): void {
    if (!isName(name)) throw HostError.invalidArgument();
    const { living, context } = this;
    const tables = [...context.book.sheets.values()].flatMap((sheet) => sheet.tables);
    const isTaken =
      tables.some((other) => other !== living && nameKey(other.name) === nameKey(name)) ||
      context.book.names.some((other) => other.sheet === undefined && nameKey(other.name) === nameKey(name));
    if (isTaken) throw HostError.itemAlreadyExists();
    living.name = name;
  }

  showTotals(show: boolean): void {
    const { living, context } = this;
    if (show === living.totalRow) return;
    requireAllowed(context, living.sheet);
    if (show) {
      addRows(context, living, undefined, 1);
      living.totalRow = true;
      return;
    }
    const total = { ...living.range, firstRow: living.range.lastRow };
    const { range } = living;
    living.totalRow = false;
    changeStructureIn(context, living.sheet, total, 'remove');
    living.range = { ...range, lastRow: range.lastRow - 1 };
  }

  /** The headings must stay in the same row, and the new range must overlap the old. */
  resize(argument: Argument): void {
    const { living, context } = this;
    const { sheet, range } =
      argument instanceof CellsObject
        ? { sheet: argument.sheetId, range: argument.first.range }
        : located(context, textArgument(argument), living.sheet);
    const fits = sheet === living.sheet && range.firstRow === living.range.firstRow && rowCount(range) > 1;
    if (!fits || !intersection(range, living.range)) throw HostError.invalidArgument();
    const others = besideOf(context, sheet).tables.filter((other) => other !== living);
    if (others.some((other) => intersection(other.range, range))) throw HostError.invalidOperation();
    living.range = range;
    const grid = gridOf(context, sheet);
    const texts = grid.text({ ...range, lastRow: range.firstRow })[0] ?? [];
    living.columns = tableColumnNames(texts);
    grid.write(range.firstRow, range.firstColumn, [
      living.columns.map((name, at) => (name === texts[at] ? undefined : { value: name })),
    ]);
  }

  /** The table goes with its cells. */
  delete(): void {
    const { living, context } = this;
    requireAllowed(context, living.sheet);
    const { range } = living;
    this.forget();
    clearCells(context.book, living.sheet, range, 'All');
    changeStructureIn(context, living.sheet, range, 'remove');
  }

  forget(): void {
    const { living, context } = this;
    const beside = besideOf(context, living.sheet);
    beside.tables = beside.tables.filter((other) => other !== living);
    context.events.table(EventType.tableDeleted, living.id, beside.guid, living.name);
  }
}
