import type { CellRange } from '../../../report/workbook/snapshot';
import { LAST_COLUMN, LAST_ROW } from '../../../report/references/cellAddress';
import { isMissing, numberArgument, textArgument } from '../../protocol/arguments';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import { located } from '../address';
import { CellsObject } from '../cellsObject';
import { gridOf, type ModelContext } from '../context';
import { notFound } from '../notFound';

/** Rows and columns that stay in view. */
export class FreezePanes extends HostObject {
  static readonly type: HostType = hostType<FreezePanes>('WorksheetFreezePanes', {
    methods: {
      freezeAt: (panes, range) => panes.freezeAt(range),
      freezeRows: (panes, count) => panes.freeze(isMissing(count) ? 1 : numberArgument(count), 0),
      freezeColumns: (panes, count) => panes.freeze(0, isMissing(count) ? 1 : numberArgument(count)),
      unfreeze: (panes) => panes.freeze(0, 0),
      getLocation: (panes) => panes.location() ?? notFound(),
      getLocationOrNullObject: (panes) => panes.location(),
    },
  });
  override readonly type = FreezePanes.type;

  constructor(
    readonly context: ModelContext,
    readonly sheet: string,
  ) {
    super();
  }

  freeze(rows: number, columns: number): void {
    gridOf(this.context, this.sheet).freeze(rows, columns);
  }

  freezeAt(argument: Argument): void {
    const range =
      argument instanceof CellsObject
        ? argument.first.range
        : located(this.context, textArgument(argument), this.sheet).range;
    const isAll = (last: number, limit: number): boolean => last >= limit;
    this.freeze(
      isAll(range.lastRow, LAST_ROW) ? 0 : range.lastRow,
      isAll(range.lastColumn, LAST_COLUMN) ? 0 : range.lastColumn,
    );
  }

  location(): HostObject | null {
    const { rows, columns } = gridOf(this.context, this.sheet).frozen();
    if (rows === 0 && columns === 0) return null;
    const range: CellRange = {
      firstRow: 1,
      firstColumn: 1,
      lastRow: rows === 0 ? LAST_ROW : rows,
      lastColumn: columns === 0 ? LAST_COLUMN : columns,
    };
    return this.context.objects.range(this.sheet, range);
  }
}
