import type { CellRange } from '../../../report/workbook/snapshot';
import type { Border, CellStyle } from '../../engine/engine';
import { wordArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import { HostObject, hostType, type HostType } from '../../protocol/hostObject';
import type { Wire } from '../../protocol/wire';
import type { CellsObject } from '../cellsObject';
import { gridOf } from '../context';
import { colorText } from './color';
import { changeLooks, uniform, withChange } from './looks';

export const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

const STYLES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
const PLAIN: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

type Side = keyof NonNullable<CellStyle['borders']>;

export class RangeBorderCollection extends HostObject {
  static readonly type: HostType = hostType<RangeBorderCollection>('RangeBorderCollection', {
    properties: { count: { get: () => BORDER_INDEXES.length } },
    items: ({ cells }) => BORDER_INDEXES.map((index) => new RangeBorder(cells, index)),
    item: ({ cells }, key) => new RangeBorder(cells, wordArgument(key, BORDER_INDEXES)),
  });
  override readonly type = RangeBorderCollection.type;

  constructor(readonly cells: CellsObject) {
    super();
  }
}

/** The lines at one edge of a range, or all lines inside it in one direction. */
export class RangeBorder extends HostObject {
  static readonly type: HostType = hostType<RangeBorder>('RangeBorder', {
    identity: ({ index }) => index,
    properties: {
      sideIndex: { get: ({ index }) => index },
      style: {
        get: (border) => border.read((line) => line?.style ?? 'None'),
        set: (border, value) => {
          const style = wordArgument(value, STYLES);
          border.change((line) => (style === 'None' ? undefined : { ...(line ?? PLAIN), style }));
        },
      },
      weight: {
        get: (border) => border.read((line) => line?.weight ?? 'Thin'),
        set: (border, value) => {
          const weight = wordArgument(value, WEIGHTS);
          border.change((line) => ({ ...(line ?? PLAIN), weight }));
        },
      },
      color: {
        get: (border) => border.read((line) => line?.color ?? '#000000'),
        set: (border, value) => {
          const color = colorText(value);
          border.change((line) => ({ ...(line ?? PLAIN), color }));
        },
      },
    },
  });
  override readonly type = RangeBorder.type;

  constructor(
    readonly cells: CellsObject,
    readonly index: BorderIndex,
  ) {
    super();
  }

  read(pick: (line: Border | undefined) => string): Wire {
    const grid = gridOf(this.cells.context, this.cells.sheetId);
    const lines = this.cells.ranges.flatMap((range) =>
      grid.read(range).flatMap((cells, row) =>
        cells.flatMap(({ style }, column) => {
          const side = sideAt(this.index, range.firstRow + row, range.firstColumn + column, range);
          return side ? [pick(style.borders?.[side])] : [];
        }),
      ),
    );
    return lines.length === 0 ? pick(undefined) : uniform(lines);
  }

  change(change: (line: Border | undefined) => Border | undefined): void {
    if (this.index.startsWith('Diagonal')) throw HostError.notImplemented(`RangeBorder (${this.index})`);
    changeLooks(this.cells, (style, row, column, range) => {
      const side = sideAt(this.index, row, column, range);
      return side ? withBorder(style, side, change(style.borders?.[side])) : style;
    });
  }
}

/** The side of one cell that a border of the range runs along; undefined where it does not touch the cell. */
function sideAt(index: BorderIndex, row: number, column: number, range: CellRange): Side | undefined {
  switch (index) {
    case 'EdgeTop':
      return row === range.firstRow ? 'top' : undefined;
    case 'EdgeBottom':
      return row === range.lastRow ? 'bottom' : undefined;
    case 'EdgeLeft':
      return column === range.firstColumn ? 'left' : undefined;
    case 'EdgeRight':
      return column === range.lastColumn ? 'right' : undefined;
    case 'InsideHorizontal':
      return row < range.lastRow ? 'bottom' : undefined;
    case 'InsideVertical':
      return column < range.lastColumn ? 'right' : undefined;
    case 'DiagonalDown':
    case 'DiagonalUp':
      return undefined;
  }
}

export function withBorder(style: CellStyle, side: Side, border: Border | undefined): CellStyle {
  const borders = Object.fromEntries(
    Object.entries({ ...style.borders, [side]: border }).filter(([, line]) => line !== undefined),
  );
  return withChange(style, { borders: Object.keys(borders).length > 0 ? borders : undefined });
}
