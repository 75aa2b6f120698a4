import type { TileMapChart } from '../../report/brief/document';
import type { AreaShapes, Position, Ring } from './areaShapes';
import { letterWidth } from './letterWidth';
import { levelFill, levelInk } from './levelColours';
import type { Drawing } from './levelLegend';
import type { Look } from './look';
import { px, svgText } from './svgText';

const EDGE = 4;

/**
 * The areas in their own outlines, north on top; degrees of longitude are shortened to what they are in the middle of the
 * map. The name and figure stand in an area where it is wide enough, and always in its tooltip.
 */
export function geoMap(chart: TileMapChart, look: Look, shapes: AreaShapes, width: number): Drawing {
  const shown = chart.tiles.flatMap((tile) => {
    const rings = shapes.get(tile.area);
    return rings ? [{ tile, rings }] : [];
  });
  const positions = shown.flatMap(({ rings }) => rings.flat());
  if (positions.length === 0) return { svg: '', height: 0 };
  const [west, east] = ends(positions.map(([longitude]) => longitude));
  const [south, north] = ends(positions.map(([, latitude]) => latitude));
  const shortening = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * EDGE) / Math.max((east - west) * shortening, (north - south) / 2, Number.EPSILON);
  const at = ([longitude, latitude]: Position): Position => [
    EDGE + (longitude - west) * shortening * scale,
    EDGE + (north - latitude) * scale,
  ];
  const areas = shown.map(({ tile, rings }) =>
    area(
      tile,
      rings.map((ring) => ring.map(at)),
      look,
    ),
  );
  return { svg: areas.join(''), height: 2 * EDGE + (north - south) * scale };
}

function area(tile: TileMapChart['tiles'][number], rings: readonly Ring[], { colours, letters }: Look): string {
  const path = rings.map((ring) => `M${ring.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z`).join('');
  const largest = rings.reduce((found, ring) => (extent(ring) > extent(found) ? ring : found));
  const [left, right] = ends(largest.map(([x]) => x));
  const [top, bottom] = ends(largest.map(([, y]) => y));
  const size = letters - 2;
  const texts = [tile.label, tile.number === null ? '–' : tile.text];
  const fits = bottom - top > 3 * size && texts.every((text) => letterWidth(text, size) < right - left);
  const labels = fits
    ? texts.map(
        (text, index) =>
          `<text x="${px((left + right) / 2)}" y="${px((top + bottom) / 2 + index * (size + 2))}">${svgText(text)}</text>`,
      )
    : [];
  const dashes = tile.level === null ? '1 3' : tile.weak ? '4 3' : '';
  return (
    `<g text-anchor="middle" font-size="${size}" fill="${levelInk(tile.level, colours)}">` +
    `<title>${svgText(`${tile.label}: ${tile.text}`)}</title>` +
    `<path d="${path}" fill-rule="evenodd" fill="${levelFill(tile.level, colours)}" stroke="${colours.ink}" ` +
    `stroke-width="${tile.highlighted ? 3 : 1}"${dashes === '' ? '' : ` stroke-dasharray="${dashes}"`}/>` +
    `${labels.join('')}</g>`
  );
}

function extent(ring: Ring): number {
  const [left, right] = ends(ring.map(([x]) => x));
  return right - left;
}

/** Least and most; a loop, because an outline may have more points than a call has arguments. */
function ends(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}
