import { LAST_COLUMN, LAST_ROW } from '../../../report/references/cellAddress';
import type { CellRange } from '../../../report/workbook/snapshot';
import { intersection, joined, translated } from '../../book/rectangles';
import { numberArgument, textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType, type Argument } from '../../protocol/hostObject';
import { addressOn, isEntireColumn, isEntireRow, locatedAreas } from '../address';
import { CellsObject } from '../cellsObject';
import { gridOf } from '../context';
import { RangeFormat } from '../format/rangeFormat';
import { ConditionalFormatCollection } from '../rules/conditionalFormats';
import { DataValidation } from '../rules/dataValidation';
import { rangeChanges } from './rangeChanges';
import { rangeFinds } from './rangeFinds';
import { sizeOf } from './rangeSteps';
import { notFound } from '../notFound';

const { clear, copyFrom } = rangeChanges;

/** Several areas of one sheet. */
export class RangeAreas extends CellsObject {
  static readonly type: HostType = hostType<RangeAreas>('RangeAreas', {
    identity: 'reference',
    properties: {
      address: { get: (areas) => areas.addresses },
      addressLocal: { get: (areas) => areas.addresses },
      areaCount: { get: ({ places }) => places.length },
      cellCount: { get: ({ ranges }) => ranges.reduce((sum, range) => sum + sizeOf(range), 0) },
      isEntireRow: { get: ({ ranges }) => ranges.every(isEntireRow) },
      isEntireColumn: { get: ({ ranges }) => ranges.every(isEntireColumn) },
    },
    navigations: {
      areas: (areas) => new RangeCollection(areas),
      format: (areas) => new RangeFormat(areas),
      worksheet: ({ context, sheetId }) => context.objects.worksheet(sheetId),
      conditionalFormats: (areas) => new ConditionalFormatCollection(areas.context, areas),
      dataValidation: (areas) => new DataValidation(areas),
    },
    methods: {
      ...rangeFinds,
      ...(clear && { clear }),
      ...(copyFrom && { copyFrom }),
      getEntireRow: (areas) => areas.each((range) => ({ ...range, firstColumn: 1, lastColumn: LAST_COLUMN })),
      getEntireColumn: (areas) => areas.each((range) => ({ ...range, firstRow: 1, lastRow: LAST_ROW })),
      getOffsetRangeAreas: (areas, rows, columns) =>
        areas.each((range) => translated(range, numberArgument(rows), numberArgument(columns))),
      getIntersection: (areas, other) => areas.overlap(other) ?? notFound(),
      getIntersectionOrNullObject: (areas, other) => areas.overlap(other),
      getUsedRangeAreasOrNullObject: (areas) => {
        const used = gridOf(areas.context, areas.sheetId).used();
        return used ? areas.within([used]) : null;
      },
      calculate: ({ context }) => context.book.engine.recalculate(),
      setDirty: () => undefined,
    },
  });
  override readonly type = RangeAreas.type;

  get addresses(): string {
    return this.ranges.map((range) => addressOn(this.context, this.sheetId, range)).join(',');
  }

  each(change: (range: CellRange) => CellRange): CellsObject {
    return this.context.objects.areas(this.sheetId, this.ranges.map(change));
  }

  overlap(other: Argument): CellsObject | null {
    const target =
      other instanceof CellsObject
        ? { sheet: other.sheetId, ranges: other.ranges }
        : locatedAreas(this.context, textArgument(other), this.sheetId);
    if (target.sheet !== this.sheetId) throw HostError.invalidArgument();
    return this.within(target.ranges);
  }

  within(others: readonly CellRange[]): CellsObject | null {
    const common = joined(this.ranges.flatMap((range) => others.flatMap((other) => intersection(range, other) ?? [])));
    return common.length > 0 ? this.context.objects.areas(this.sheetId, common) : null;
  }
}

/** The areas one by one. */
export class RangeCollection extends HostObject {
  static readonly type: HostType = hostType<RangeCollection>('RangeCollection', {
    items: ({ cells }) => cells.ranges.map((range) => cells.context.objects.range(cells.sheetId, range)),
  });
  override readonly type = RangeCollection.type;

  constructor(readonly cells: CellsObject) {
    super();
  }
}
