import { figureMap, type FigureIsland, type FigureTile } from '../brief/charts/provinceTiles';
import { belongsTo } from '../brief/charts/words';
import { areaNarrow } from '../brief/names';
import type { Answer } from '../evaluate/answer';
import { fieldAnswer } from '../evaluate/figureAnswer';
import type { Scope } from '../evaluate/scope';
import { tileColumns } from '../markers/listKinds';
import type { ListCall } from '../markers/marker';
import { ListArguments } from './listArguments';
import { rowList, type RowList } from './rowList';

type Reader = (row: MapRow) => Answer | string | number;

/** One row of the map: its tiles by column, from 0. */
interface MapRow {
  readonly row: number;
  readonly tiles: ReadonlyMap<number, FigureTile | FigureIsland>;
}

/**
 * `tiles(FDI_REG)`: the provinces as a map of tiles, a row of the list for each row of the map; where no tile stands, its
 * fields are blank. Hoàng Sa and Trường Sa are tiles that name their province.
 */
export function tileRows(list: ListCall, scope: Scope): RowList {
  const { figures, lang } = scope.context;
  const args = new ListArguments(list, scope);
  const period = args.period() ?? scope.period;
  const map = figureMap(figures, args.indicator, period, args.boundary);
  const all = [...map.provinces, ...map.islands];
  const rows: MapRow[] = Array.from({ length: map.rows }, (_, row) => ({
    row,
    tiles: new Map(all.filter((tile) => tile.row === row).map((tile) => [tile.column, tile])),
  }));
  const at = (column: number, read: (tile: FigureTile | FigureIsland) => Answer | string | number): Reader => {
    return ({ tiles }) => {
      const tile = tiles.get(column);
      return tile ? read(tile) : '';
    };
  };
  const fields = tileColumns.flatMap((column): [string, Reader][] => [
    [`name${column}`, at(column - 1, (tile) => ('name' in tile ? tile.name : areaNarrow(tile.area, lang)))],
    [
      `value${column}`,
      at(column - 1, (tile) =>
        'name' in tile ? belongsTo(tile.area, lang) : fieldAnswer(tile.figure, 'value', scope),
      ),
    ],
    [`level${column}`, at(column - 1, ({ level }) => (level === null ? '' : level + 1))],
  ]);
  return rowList(rows, ({ row }) => ({ key: String(row + 1) }), Object.fromEntries(fields));
}
