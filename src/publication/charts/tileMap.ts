import type { TileMapChart } from '../../report/brief/document';
import { geoMap } from './geoMap';
import { letterWidth, wrapped } from './letterWidth';
import type { AreaShapes } from './areaShapes';
import type { Look } from './look';
import { levelLegend, LEGEND_WIDTH, type Drawing } from './levelLegend';
import { px, svgText } from './svgText';
import { levelFill, levelInk } from './levelColours';

type Chart = TileMapChart & { readonly unit: string };

const GAP = 3;
const DASH = '–';
const SMALLEST = 0.86;

/**
 * The provinces as labelled tiles, or as the shapes given for them, with the levels in the sea at the upper right, else
 * beside or below them. A weak figure has a dashed edge, a missing one a dash in an empty tile, the report's own area a
 * thick edge.
 */
export function tileMapSvg(chart: Chart, look: Look, shapes?: AreaShapes): string {
  const legend = levelLegend(chart, look);
  const { map, legendAt } = shapes ? besideShapes(chart, look, shapes) : withTiles(chart, look, legend.height);
  const [x, y] = legendAt;
  const height = Math.max(map.height, y + legend.height);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(look.width)}" height="${px(height)}" ` +
    `viewBox="0 0 ${px(look.width)} ${px(height)}">` +
    `<rect width="${px(look.width)}" height="${px(height)}" fill="${look.colours.ground}"/>` +
    `<g font-family="${svgText(look.font)}">${map.svg}` +
    `<g transform="translate(${px(x)} ${px(y)})">${legend.svg}</g></g></svg>`
  );
}

interface MapWithLegend {
  readonly map: Drawing;
  readonly legendAt: readonly [x: number, y: number];
}

function besideShapes(chart: Chart, look: Look, shapes: AreaShapes): MapWithLegend {
  const width = look.isNarrow ? look.width : look.width - LEGEND_WIDTH;
  const map = geoMap(chart, look, shapes, width);
  return { map, legendAt: look.isNarrow ? [0, map.height + 12] : [width + 8, 4] };
}

function withTiles(chart: Chart, look: Look, legendHeight: number): MapWithLegend {
  const map = tiles(chart, look, look.width);
  const legendLeft = look.width - LEGEND_WIDTH + 8;
  if (look.isNarrow) return { map, legendAt: [0, map.height + 12] };
  if (map.freeFrom(legendLeft) >= legendHeight + 8) return { map, legendAt: [legendLeft, 4] };
  const narrower = tiles(chart, look, look.width - LEGEND_WIDTH);
  return { map: narrower, legendAt: [legendLeft, 4] };
}

/** Tiles, and how far down nothing stands right of a line. */
interface TileDrawing extends Drawing {
  readonly freeFrom: (left: number) => number;
}

/** What a tile says: its name, and below it the figure or to which province the islands belong. */
interface Tile {
  readonly column: number;
  readonly row: number;
  readonly name: readonly string[];
  readonly below: readonly string[];
  readonly level: number | null;
  readonly weak: boolean;
  readonly highlighted: boolean;
}

function tiles(chart: Chart, look: Look, width: number): TileDrawing {
  const places = [...chart.tiles, ...chart.islands];
  const columns = 1 + Math.max(...places.map(({ column }) => column));
  const rows = 1 + Math.max(...places.map(({ row }) => row));
  const size = look.isNarrow ? (columns > 7 ? 8.5 : 9.5) : columns > 7 ? 11 : 12.5;
  // Letters may be a little smaller where that saves a line.
  const inside = (width / columns - GAP - 4) / SMALLEST;
  const all: readonly Tile[] = [
    ...chart.tiles.map((tile) => ({
      ...tile,
      name: wrapped(tile.label, size, inside, tile.highlighted),
      below: tile.number === null ? [DASH] : wrapped(tile.text, size, inside),
    })),
    ...chart.islands.map((island) => ({
      ...island,
      name: wrapped(island.label, size, inside, island.highlighted),
      below: wrapped(island.belongsTo, size, inside),
      weak: false,
    })),
  ];
  const line = size + 2;
  // A row is as high as its own names ask for: one long name does not stretch the whole map.
  const heights = Array.from({ length: rows }, (_, row) => {
    const lines = all.filter((tile) => tile.row === row).map(({ name, below }) => name.length + below.length);
    return Math.max(2, ...lines) * line + 8;
  });
  const topOf = (row: number): number => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  const step = width / columns;
  const boxOf = ({ column, row }: Tile): Box => ({
    x: column * step,
    y: topOf(row),
    width: step,
    height: heights[row] ?? 0,
  });
  return {
    svg: all.map((tile) => drawnTile(tile, boxOf(tile), size, line, look)).join(''),
    height: topOf(rows),
    freeFrom: (left) =>
      Math.min(
        ...all
          .map(boxOf)
          .filter((box) => box.x + box.width > left)
          .map(({ y }) => y),
      ),
  };
}

/** Where a tile stands, in pixels. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawnTile(tile: Tile, box: Box, size: number, line: number, look: Look): string {
  const { colours } = look;
  const [width, height] = [box.width - GAP, box.height - GAP];
  const fits = (text: string): number => Math.min(1, (width - 4) / letterWidth(text, size, tile.highlighted));
  const texts = [...tile.name, ...tile.below].map((text, index, all) => {
    const y = height / 2 + (index - (all.length - 1) / 2) * line + size * 0.36;
    const bold = index < tile.name.length && tile.highlighted ? ' font-weight="bold"' : '';
    return `<text x="${px(width / 2)}" y="${px(y)}" font-size="${px(size * fits(text))}"${bold}>${svgText(text)}</text>`;
  });
  const ink = levelInk(tile.level, colours);
  const { stroke, width: thickness, dashes } = tileEdge(tile, ink, colours);
  return (
    `<g transform="translate(${px(box.x)} ${px(box.y)})" text-anchor="middle" fill="${ink}">` +
    `<rect x="${px(thickness / 2)}" y="${px(thickness / 2)}" width="${px(width - thickness)}" ` +
    `height="${px(height - thickness)}" rx="3" fill="${levelFill(tile.level, colours)}" stroke="${stroke}" ` +
    `stroke-width="${thickness}"${dashes}/>${texts.join('')}</g>`
  );
}

/** Thick for the report's own area, dashed for a weak figure, dotted for a missing one. */
function tileEdge({ highlighted, weak, level }: Tile, ink: string, { ink: strong, inkSoft }: Look['colours']) {
  const dashes = level === null ? ' stroke-dasharray="1 3"' : weak ? ' stroke-dasharray="4 3"' : '';
  if (highlighted) return { stroke: strong, width: 3, dashes };
  return weak ? { stroke: ink, width: 1.5, dashes } : { stroke: inkSoft, width: 1, dashes };
}
