import type { CellRange } from '../../../report/workbook/snapshot';
import { STANDARD_HEIGHT, standardWidth, widthInPoints } from '../../book/edges';
import { removeSheet } from '../../book/removeSheet';
import { renameSheet } from '../../book/renameSheet';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import { isSheetName } from '../../book/sheetName';
import type { EngineSheet } from '../../engine/engine';
import {
  booleanArgument,
  isMissing,
  numberArgument,
  optionalBoolean,
  textArgument,
  wordArgument,
} from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import { located, locatedAreas, WHOLE_SHEET } from '../address';
import { AutoFilter } from './autoFilter';
import { ChartCollection } from '../charts/charts';
import { CommentCollection } from '../comments/comments';
import { besideOf, gridOf, type ModelContext } from '../context';
import { EventType } from '../events';
import { colorText } from '../format/color';
import { requireNoUndoGroup, requireOpenStructure } from '../guard';
import { registrations } from '../registrations';
import { settled } from '../settled';
import { TableCollection } from '../tables/tables';
import { CountedCollection } from '../workbook/countedCollection';
import { NamedItemCollection } from '../workbook/namedItems';
import { copyWorksheet } from './copyWorksheet';
import { CustomPropertyCollection } from './customProperties';
import { FreezePanes } from './freezePanes';
import { PageLayout } from './pageLayout';
import { WorksheetProtection } from './worksheetProtection';
import { notFound } from '../notFound';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export class Worksheet extends HostObject {
  static readonly type: HostType = hostType<Worksheet>('Worksheet', {
    identity: ({ guid }) => guid,
    properties: {
      id: { get: ({ guid }) => guid },
      name: { get: ({ grid }) => grid.name, set: (sheet, name) => sheet.rename(textArgument(name)) },
      position: {
        get: (sheet) => sheet.position,
        set: (sheet, position) => sheet.moveTo(numberArgument(position)),
      },
      visibility: {
        get: ({ grid }) =>
          grid.visibility === 'visible' ? 'Visible' : grid.visibility === 'hidden' ? 'Hidden' : 'VeryHidden',
        set: (sheet, word) => sheet.show(VISIBILITIES[wordArgument(word, ['Visible', 'Hidden', 'VeryHidden'])]),
      },
      tabColor: {
        get: ({ beside }) => beside.tabColor,
        set: ({ beside }, color) => {
          beside.tabColor = color === '' ? '' : colorText(color);
        },
      },
      showGridlines: {
        get: ({ beside }) => beside.showGridlines,
        set: ({ beside, grid }, show) => {
          beside.showGridlines = booleanArgument(show);
          grid.showGridlines(beside.showGridlines);
        },
      },
      standardHeight: { get: () => STANDARD_HEIGHT },
      standardWidth: { get: ({ grid }) => widthInPoints(standardWidth(grid), grid) },
      enableCalculation: { get: () => true },
    },
    navigations: {
      autoFilter: ({ context, id }) => new AutoFilter(context, id),
      charts: ({ context, id }) => new ChartCollection(context, id),
      comments: ({ context, id }) => new CommentCollection(context, [id]),
      pivotTables: ({ beside }) => new CountedCollection('PivotTableCollection', beside.kept.pivots),
      customProperties: ({ context, id }) => new CustomPropertyCollection(context, id),
      freezePanes: ({ context, id }) => new FreezePanes(context, id),
      names: ({ context, id }) => new NamedItemCollection(context, id),
      pageLayout: ({ context, id }) => new PageLayout(context, id),
      protection: ({ context, id }) => new WorksheetProtection(context, id),
      tables: ({ context, id }) => new TableCollection(context, id),
    },
    methods: {
      ...registrations(
        'ActivatedEvent',
        'CalculatedEvent',
        'DataChangedEvent',
        'DeactivatedEvent',
        'EventNameChanged',
        'ProtectionChangedEvent',
        'SelectionChangedEvent',
      ),
      getRange: (sheet, address) => sheet.range(address),
      getRanges: (sheet, address) => sheet.areas(address),
      getCell: (sheet, row, column) => sheet.block(numberArgument(row), numberArgument(column), 1, 1),
      getRangeByIndexes: (sheet, row, column, rows, columns) =>
        sheet.block(numberArgument(row), numberArgument(column), numberArgument(rows), numberArgument(columns)),
      getUsedRange: async (sheet, valuesOnly) => (await sheet.used(valuesOnly)) ?? sheet.block(0, 0, 1, 1),
      getUsedRangeOrNullObject: (sheet, valuesOnly) => sheet.used(valuesOnly),
      getNext: (sheet, visibleOnly) => sheet.neighbour(1, visibleOnly) ?? notFound(),
      getNextOrNullObject: (sheet, visibleOnly) => sheet.neighbour(1, visibleOnly),
      getPrevious: (sheet, visibleOnly) => sheet.neighbour(-1, visibleOnly) ?? notFound(),
      getPreviousOrNullObject: (sheet, visibleOnly) => sheet.neighbour(-1, visibleOnly),
      copy: (sheet, position, relativeTo) => sheet.copy(position, relativeTo),
      _GetAnotherWorksheetById: ({ context }, guid) => worksheetWithGuid(context, textArgument(guid)),
      _GetSheetById: ({ context }, guid) => worksheetWithGuid(context, textArgument(guid)),
      activate: (sheet) => sheet.activate(),
      calculate: ({ context }) => context.book.engine.recalculate(),
      delete: (sheet) => sheet.delete(),
    },
  });
  override readonly type = Worksheet.type;

  constructor(
    readonly context: ModelContext,
    /** The grid's id of the sheet. */
    readonly id: string,
  ) {
    super();
  }

  get grid(): EngineSheet {
    return gridOf(this.context, this.id);
  }

  get beside() {
    return besideOf(this.context, this.id);
  }

  get guid(): string {
    return this.beside.guid;
  }

  get position(): number {
    return this.context.book.engine.sheets.findIndex(({ id }) => id === this.id);
  }

  range(address: Argument): HostObject {
    const { id, context } = this;
    gridOf(context, id);
    if (isMissing(address)) return context.objects.range(id, WHOLE_SHEET);
    const { sheet, range } = located(context, textArgument(address), id);
    if (sheet !== id) throw HostError.invalidArgument();
    return context.objects.range(sheet, range);
  }

  areas(address: Argument): HostObject {
    const { id, context } = this;
    if (isMissing(address)) return context.objects.areas(id, [WHOLE_SHEET]);
    const { sheet, ranges } = locatedAreas(context, textArgument(address), id);
    if (sheet !== id) throw HostError.invalidArgument();
    return context.objects.areas(sheet, ranges);
  }

  /** Zero-based. */
  block(row: number, column: number, rows: number, columns: number): HostObject {
    const range: CellRange = {
      firstRow: row + 1,
      lastRow: row + rows,
      firstColumn: column + 1,
      lastColumn: column + columns,
    };
    const isOnSheet =
      row >= 0 &&
      column >= 0 &&
      rows > 0 &&
      columns > 0 &&
      range.lastRow <= WHOLE_SHEET.lastRow &&
      range.lastColumn <= WHOLE_SHEET.lastColumn;
    if (!isOnSheet) throw HostError.invalidArgument();
    return this.context.objects.range(this.grid.id, range);
  }

  async used(valuesOnly: Argument): Promise<HostObject | null> {
    await settled(this.context.book.engine);
    const used = this.grid.used(optionalBoolean(valuesOnly) ?? false);
    return used ? this.context.objects.range(this.id, used) : null;
  }

  neighbour(step: 1 | -1, visibleOnly: Argument): Worksheet | null {
    const onlyVisible = optionalBoolean(visibleOnly) ?? false;
    const { sheets } = this.context.book.engine;
    for (let at = this.position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at];
      if (sheet && (!onlyVisible || sheet.visibility === 'visible')) return new Worksheet(this.context, sheet.id);
    }
    return null;
  }

  rename(name: string): void {
    requireOpenStructure(this.context);
    const before = this.grid.name;
    if (!isSheetName(name)) throw HostError.invalidArgument();
    const isTaken = this.context.book.engine.sheets.some(
      (other) => other.id !== this.id && nameKey(other.name) === nameKey(name),
    );
    if (isTaken) throw HostError.itemAlreadyExists();
    renameSheet(this.context.book, this.id, name);
    this.context.events.sheet(EventType.worksheetNameChanged, this.guid, { nameBefore: before, nameAfter: name });
  }

  moveTo(position: number): void {
    requireOpenStructure(this.context);
    if (position < 0 || position >= this.context.book.engine.sheets.length) throw HostError.invalidArgument();
    this.context.book.engine.moveSheet(this.grid.id, position);
  }

  show(visibility: EngineSheet['visibility']): void {
    requireOpenStructure(this.context);
    if (visibility !== 'visible') this.requireAnotherVisible();
    this.context.book.engine.setVisibility(this.grid.id, visibility);
  }

  activate(): void {
    if (this.grid.visibility !== 'visible') throw HostError.invalidOperation();
    const { engine } = this.context.book;
    const selection = engine.selection();
    if (engine.activeSheet().id === this.id) return;
    const range =
      selection.sheet === this.id ? selection.range : { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 };
    engine.select(this.id, range);
    this.context.events.sheet(EventType.worksheetActivated, this.guid);
  }

  copy(position: Argument, relativeTo: Argument): Worksheet {
    requireOpenStructure(this.context);
    requireNoUndoGroup(this.context);
    const other = relativeTo instanceof Worksheet ? relativeTo.position : undefined;
    const id = copyWorksheet(this.context, this.id, isMissing(position) ? 'None' : textArgument(position), other);
    const copied = new Worksheet(this.context, id);
    this.context.events.sheet(EventType.worksheetAdded, copied.guid);
    return copied;
  }

  delete(): void {
    requireOpenStructure(this.context);
    requireNoUndoGroup(this.context);
    // Excel deletes neither the last visible sheet nor one that is very hidden.
    if (this.grid.visibility === 'veryHidden') throw new HostError('GeneralException', GENERAL);
    this.requireAnotherVisible();
    const { guid } = this;
    removeSheet(this.context.book, this.id);
    this.context.events.sheet(EventType.worksheetDeleted, guid);
  }

  private requireAnotherVisible(): void {
    const others = this.context.book.engine.sheets.filter(
      ({ id, visibility }) => id !== this.id && visibility === 'visible',
    );
    if (others.length === 0) throw HostError.invalidOperation();
  }
}

const GENERAL = 'There was an internal error while processing the request.';

/** @throws HostError ItemNotFound */
export function worksheetWithGuid(context: ModelContext, guid: string): Worksheet {
  const found = [...context.book.sheets.values()].find((sheet) => sheet.guid === guid);
  if (!found) throw HostError.itemNotFound();
  return new Worksheet(context, found.id);
}
