import type { Figures } from '../../../analysis/figure';
import { isComplete, isNumeric, type Figure } from '../../../analysis/figureModel';
import type { Area, Boundary } from '../../../kpi/area';
import { printedNumber } from '../../../kpi/claim';
import type { Period } from '../../../kpi/period';
import { isQuantity, missing } from '../../../kpi/value';
import { roundTo } from '../../../kpi/decimal';
import { columnValue } from '../../../analysis/shownValue';
import type { TilePlace } from '../document';
import { levelOf, levelsOf } from './levels';
import { isDrawable } from './shownFigures';
import { tileLayouts } from './tileLayout';
import { notOnMap } from './words';

/** A province on the tile map with its figure. */
export interface FigureTile extends TilePlace {
  readonly area: Area;
  /** Missing where its number stands on no scale with the others. */
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

/**
 * An indicator on the map of a list of provinces: figures of the whole period by the catalogue's definition, for what is
 * only a part of the period stands on no scale with them.
 * @throws NgktError `indicator.unknown`
 */
export function figureMap(figures: Figures, indicator: string, period: Period, boundary: Boundary): FigureMap {
  const { columns, rows, provinces, islands } = tileLayouts[boundary];
  const areas = figures.areas.list(boundary, period.end);
  const byCode = new Map(areas.map((area) => [area.code, forMap(figures.figure({ indicator, period, area }))]));
  const numbers = [...byCode.values()].filter(isDrawable).map(shownNumber);
  const levels = levelsOf(numbers);
  const placed = <T extends TilePlace & { readonly code: string }>(tiles: readonly T[]): readonly (T & FigureTile)[] =>
    tiles.flatMap((tile) => {
      const figure = byCode.get(tile.code);
      if (!figure) return [];
      const level = isDrawable(figure) ? levelOf(shownNumber(figure), levels) : null;
      return [{ ...tile, area: figure.area, figure, level }];
    });
  return { columns, rows, provinces: placed(provinces), islands: placed(islands), levels };
}

/** As the map shows it: what is not comparable with the others counts as missing. */
function forMap(figure: Figure): Figure {
  const isShown = !isNumeric(figure) || (isDrawable(figure) && isComplete(figure));
  return isShown ? figure : { ...figure, value: missing(notOnMap(figure.indicator)) };
}

/** As its tile prints it, so that the levels' ends are numbers that stand on the map. */
function shownNumber(figure: Figure): number {
  const value = columnValue(figure);
  return isQuantity(value) ? roundTo(value.number, value.decimals) : (printedNumber(value) ?? 0);
}
