import type { CellRange } from '../../report/workbook/snapshot';
import type { Book } from '../book/book';
import { followGrid } from '../book/followGrid';
import type { ExecutorOptions } from '../protocol/executor';
import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';
import type { ModelContext } from './context';
import { EventType, ModelEvents, type Raise } from './events';
import { Chart } from './charts/chart';
import { Places } from './places';
import type { OpenSheets } from './openSheets';
import { Range } from './range/range';
import { RangeAreas } from './range/rangeAreas';
import { settled } from './settled';
import { Worksheet } from './sheet/worksheet';
import { Table } from './tables/table';
import { Workbook } from './workbook/workbook';
import { rangeText } from './address';

export interface ModelOptions {
  /** Gets what add-ins are to be told. */
  readonly raise?: Raise;
  /** Without it, `insertWorksheetsFromBase64` is not implemented. */
  readonly openSheets?: OpenSheets;
}

/** An object model over an open book. */
export interface Model {
  readonly workbook: HostObject;
  /** What the executor asks before a request: refuses writes while a cell is edited and in read-only workbooks. */
  readonly executorOptions: Pick<ExecutorOptions, 'beforeRequest' | 'beforeQuery'>;
  dispose(): void;
}

export function openModel(book: Book, { raise = () => undefined, openSheets }: ModelOptions = {}): Model {
  const places = new Places(book);
  const context: ModelContext = {
    book,
    places,
    events: new ModelEvents(book, raise),
    ...(openSheets && { openSheets }),
    isUndoGroup: false,
    isDirty: false,
    objects: {
      range: (sheet, range) => new Range(context, [places.create(sheet, range)]),
      areas: (sheet, ranges) =>
        new RangeAreas(
          context,
          ranges.map((range) => places.create(sheet, range)),
        ),
      worksheet: (sheet) => new Worksheet(context, sheet),
      table: (table) => new Table(context, table),
      chart: (sheet, chart) => new Chart(context, sheet, chart),
    },
  };
  const endings = [followGrid(book), tellOfGrid(context), places.dispose];
  return {
    workbook: new Workbook(context),
    executorOptions: {
      beforeRequest: ({ writes, undoGroup }) => {
        context.isUndoGroup = undoGroup !== undefined;
        if (!writes) return;
        if (book.cellEditMode) throw HostError.cellEditMode();
        if (book.readOnly) throw HostError.accessDenied();
        context.isDirty = true;
      },
      beforeQuery: () => settled(book.engine),
    },
    dispose: () => endings.forEach((end) => end()),
  };
}

/** Lets add-ins know what a person does in the grid. */
function tellOfGrid({ book, events }: ModelContext): () => void {
  return book.engine.on((event) => {
    switch (event.kind) {
      case 'cells':
        if (event.byUser) events.changed(event.sheet, event.range);
        break;
      case 'rows':
      case 'columns':
        events.changed(event.sheet, stretch(event.kind, event.first, event.count), {
          changeType: `${event.kind === 'rows' ? 'Row' : 'Column'}${event.action === 'insert' ? 'Inserted' : 'Deleted'}`,
        });
        break;
      case 'selection': {
        const guid = book.sheets.get(event.sheet)?.guid;
        if (guid) events.sheet(EventType.worksheetSelectionChanged, guid, { address: rangeText(event.range) });
        break;
      }
      case 'sheets':
      case 'editing':
      case 'calculated':
        break;
    }
  });
}

function stretch(axis: 'rows' | 'columns', first: number, count: number): CellRange {
  const last = first + count - 1;
  return axis === 'rows'
    ? { firstRow: first, lastRow: last, firstColumn: 1, lastColumn: 16384 }
    : { firstRow: 1, lastRow: 1048576, firstColumn: first, lastColumn: last };
}
