import type { Boundary } from '../../../kpi/area';
import type { TilePlace } from '../document';

/** Where a province stands on the tile map, by its code, which is unique within one list. */
export interface ProvinceTile extends TilePlace {
  readonly code: string;
}

/** An archipelago of a province, shown as a tile of its own. */
export interface IslandTile extends TilePlace {
  readonly name: string;
  /** Code of the province it belongs to. */
  readonly code: string;
}

export interface TileLayout {
  readonly columns: number;
  readonly rows: number;
  readonly provinces: readonly ProvinceTile[];
  readonly islands: readonly IslandTile[];
}

/**
 * The country on a grid, north on top, provinces by code, each beside its neighbours as far as a grid allows; HS is Hoàng
 * Sa, TS Trường Sa.
 */
const maps: Readonly<Record<Boundary, string>> = {
  '34': `
    12 15 08 04 .. .. ..
    11 14 25 19 20 .. ..
    .. .. 01 24 22 .. ..
    .. .. 37 33 31 .. ..
    .. 38 .. .. .. .. ..
    .. 40 .. .. .. .. ..
    .. 42 .. .. .. .. ..
    .. .. 44 .. .. .. ..
    .. .. .. 46 .. .. ..
    .. .. .. .. 48 .. HS
    .. .. .. .. 51 .. ..
    .. .. .. .. 52 .. ..
    .. .. .. .. 66 .. ..
    .. 80 75 68 56 .. ..
    91 82 79 .. .. .. TS
    .. 92 86 .. .. .. ..
    96 .. .. .. .. .. ..
  `,
  '63': `
    12 10 02 04 .. .. .. ..
    11 15 08 06 20 .. .. ..
    14 25 26 19 24 22 .. ..
    .. 17 01 27 30 31 .. ..
    .. .. 35 33 34 .. .. ..
    .. 38 37 36 .. .. .. ..
    .. 40 .. .. .. .. .. ..
    .. .. 42 .. .. .. .. ..
    .. .. 44 .. .. .. .. ..
    .. .. .. 45 .. .. .. ..
    .. .. .. 46 48 .. .. HS
    .. .. .. .. 49 .. .. ..
    .. .. .. 62 51 .. .. ..
    .. .. .. 64 52 .. .. ..
    .. .. .. 66 54 .. .. ..
    .. 70 67 68 56 .. .. ..
    72 74 75 60 58 .. .. ..
    80 79 77 .. .. .. .. TS
    87 82 83 .. .. .. .. ..
    89 86 84 .. .. .. .. ..
    91 92 94 .. .. .. .. ..
    .. 93 95 .. .. .. .. ..
    .. 96 .. .. .. .. .. ..
  `,
};

/** The codes of Đà Nẵng and Khánh Hòa are the same on both lists. */
const islandsByMark: ReadonlyMap<string, Pick<IslandTile, 'name' | 'code'>> = new Map([
  ['HS', { name: 'Hoàng Sa', code: '48' }],
  ['TS', { name: 'Trường Sa', code: '56' }],
]);

export const tileLayouts: Readonly<Record<Boundary, TileLayout>> = { '34': readMap('34'), '63': readMap('63') };

function readMap(boundary: Boundary): TileLayout {
  const lines = maps[boundary].trim().split('\n');
  const cells = lines.flatMap((line, row) =>
    line
      .trim()
      .split(' ')
      .map((mark, column) => ({ mark, column, row })),
  );
  const provinces: ProvinceTile[] = [];
  const islands: IslandTile[] = [];
  for (const { mark, column, row } of cells) {
    if (mark === '..') continue;
    const island = islandsByMark.get(mark);
    if (island) islands.push({ ...island, column, row });
    else provinces.push({ code: mark, column, row });
  }
  return { columns: 1 + Math.max(...cells.map(({ column }) => column)), rows: lines.length, provinces, islands };
}
