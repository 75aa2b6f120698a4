import type { Figures } from '../../../analysis/figure';
import type { Figure } from '../../../analysis/figureModel';
import type { Area, Boundary } from '../../../kpi/area';
import { printedNumber } from '../../../kpi/claim';
import type { Period } from '../../../kpi/period';
import type { TilePlace } from '../document';
import { levelOf, levelsOf } from './levels';
import { isDrawable } from './shownFigures';
import { tileLayouts } from './tileLayout';

/** A province on the tile map with its figure. */
export interface FigureTile extends TilePlace {
  readonly area: Area;
  readonly figure: Figure;
  /** Counts in the lower ends of the map's levels; null where there is nothing to draw. */
  readonly level: number | null;
}

/** An archipelago, in the level of the province it belongs to. */
export interface FigureIsland extends FigureTile {
  readonly name: string;
}

export interface FigureMap {
  readonly columns: number;
  readonly rows: number;
  readonly provinces: readonly FigureTile[];
  readonly islands: readonly FigureIsland[];
  /** Lower ends of the levels, from least to most. */
  readonly levels: readonly number[];
}

/** An indicator on the map of a list of provinces. @throws NgktError `indicator.unknown` */
export function figureMap(figures: Figures, indicator: string, period: Period, boundary: Boundary): FigureMap {
  const { columns, rows, provinces, islands } = tileLayouts[boundary];
  const areas = figures.areas.list(boundary, period.end);
  const byCode = new Map(areas.map((area) => [area.code, figures.figure({ indicator, period, area })]));
  const numbers = [...byCode.values()].filter(isDrawable).map(({ value }) => printedNumber(value) ?? 0);
  const levels = levelsOf(numbers);
  const placed = <T extends TilePlace & { readonly code: string }>(tiles: readonly T[]): readonly (T & FigureTile)[] =>
    tiles.flatMap((tile) => {
      const figure = byCode.get(tile.code);
      if (!figure) return [];
      const level = isDrawable(figure) ? levelOf(printedNumber(figure.value) ?? 0, levels) : null;
      return [{ ...tile, area: figure.area, figure, level }];
    });
  return { columns, rows, provinces: placed(provinces), islands: placed(islands), levels };
}
