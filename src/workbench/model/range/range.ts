import { columnCount, rowCount } from '../../book/rectangles';
import { heightOfRows, widthOfColumns } from '../../book/edges';
import { booleanArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { hostType, type HostType, type HostProperty } from '../../protocol/hostObject';
import type { Wire } from '../../protocol/wire';
import { addressOn, isEntireColumn, isEntireRow } from '../address';
import { CellsObject } from '../cellsObject';
import { gridOf } from '../context';
import { RangeFormat } from '../format/rangeFormat';
import { requireAllowed } from '../guard';
import { ConditionalFormatCollection } from '../rules/conditionalFormats';
import { DataValidation } from '../rules/dataValidation';
import { cellPropertyMethods } from './cellProperties';
import { rangeChanges } from './rangeChanges';
import { rangeFinds, rangeMerges } from './rangeFinds';
import { rangeSteps, sizeOf } from './rangeSteps';
import { eachCell, formulaOf, isUnbounded, valueOf, valueTypeOf, writeInput, writeNumberFormats } from './rangeValues';

const numberFormat: HostProperty<CellsObject> = {
  get: (range) => eachCell(range, ({ style }) => style.format ?? 'General'),
  set: writeNumberFormats,
};

const formulas: HostProperty<CellsObject> = { get: (range) => eachCell(range, formulaOf), set: writeInput };

export class Range extends CellsObject {
  static readonly type: HostType = hostType<Range>('Range', {
    identity: 'reference',
    properties: {
      values: { get: (range) => eachCell(range, valueOf), set: writeInput },
      formulas,
      // The grid writes formulas in their English form only.
      formulasLocal: formulas,
      numberFormat,
      numberFormatLocal: numberFormat,
      text: { get: (range) => range.text },
      valueTypes: { get: (range) => eachCell(range, valueTypeOf) },
      address: { get: (range) => addressOn(range.context, range.sheetId, range.first.range) },
      addressLocal: { get: (range) => addressOn(range.context, range.sheetId, range.first.range) },
      rowIndex: { get: (range) => range.first.range.firstRow - 1 },
      columnIndex: { get: (range) => range.first.range.firstColumn - 1 },
      rowCount: { get: (range) => rowCount(range.first.range) },
      columnCount: { get: (range) => columnCount(range.first.range) },
      cellCount: { get: (range) => cellCount(range) },
      isEntireRow: { get: (range) => isEntireRow(range.first.range) },
      isEntireColumn: { get: (range) => isEntireColumn(range.first.range) },
      rowHidden: { get: (range) => range.hidden('rows'), set: (range, value) => range.hide('rows', value) },
      columnHidden: { get: (range) => range.hidden('columns'), set: (range, value) => range.hide('columns', value) },
      hidden: { get: (range) => range.hidden('rows') === true || range.hidden('columns') === true },
      top: { get: (range) => heightOfRows(range.grid, 1, range.first.range.firstRow - 1) },
      left: { get: (range) => widthOfColumns(range.grid, 1, range.first.range.firstColumn - 1) },
      height: {
        costly: true,
        get: (range) => heightOfRows(range.grid, range.first.range.firstRow, rowCount(range.first.range)),
      },
      width: {
        costly: true,
        get: (range) => widthOfColumns(range.grid, range.first.range.firstColumn, columnCount(range.first.range)),
      },
    },
    navigations: {
      worksheet: ({ context, sheetId }) => context.objects.worksheet(sheetId),
      format: (range) => new RangeFormat(range),
      conditionalFormats: (range) => new ConditionalFormatCollection(range.context, range),
      dataValidation: (range) => new DataValidation(range),
    },
    methods: {
      ...rangeSteps,
      ...rangeChanges,
      ...rangeFinds,
      ...rangeMerges,
      ...cellPropertyMethods,
      select: ({ context, sheetId, first }) => context.book.engine.select(sheetId, first.range),
      calculate: ({ context }) => context.book.engine.recalculate(),
      setDirty: () => undefined,
      // The client asks before it writes many cells in parts.
      _ValidateArraySize: ({ first }, rows, columns) => {
        if (rows !== rowCount(first.range) || columns !== columnCount(first.range)) {
          throw HostError.invalidArgument();
        }
      },
    },
  });
  override readonly type = Range.type;

  get grid() {
    return gridOf(this.context, this.sheetId);
  }

  get text(): Wire {
    const { range } = this.first;
    return isUnbounded(range) ? null : this.grid.text(range);
  }

  /** Null where some rows (columns) are hidden and some are not. */
  hidden(axis: 'rows' | 'columns'): boolean | null {
    const { range } = this.first;
    const [first, last] = axis === 'rows' ? [range.firstRow, range.lastRow] : [range.firstColumn, range.lastColumn];
    const isWhole = axis === 'rows' ? isEntireColumn(range) : isEntireRow(range);
    const used = isWhole ? this.grid.used() : undefined;
    // Of the whole sheet, what is used and one more stand for all.
    const end = isWhole ? ((axis === 'rows' ? used?.lastRow : used?.lastColumn) ?? 0) + 1 : last;
    const isHidden = (at: number): boolean => (axis === 'rows' ? this.grid.rowHidden(at) : this.grid.columnHidden(at));
    const state = isHidden(first);
    for (let at = first + 1; at <= end; at++) if (isHidden(at) !== state) return null;
    return state;
  }

  hide(axis: 'rows' | 'columns', value: Wire): void {
    const { range, sheet } = this.first;
    const isHidden = booleanArgument(value);
    requireAllowed(this.context, sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
    if (axis === 'rows') this.grid.setRowHidden(range.firstRow, rowCount(range), isHidden);
    else this.grid.setColumnHidden(range.firstColumn, columnCount(range), isHidden);
  }
}

/** Excel gives -1 where a 32-bit number would not hold it. */
function cellCount({ first }: CellsObject): number {
  const size = sizeOf(first.range);
  return size > 2 ** 31 - 1 ? -1 : size;
}
