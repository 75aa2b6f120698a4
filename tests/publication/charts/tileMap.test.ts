/** The map on paper: as tall as most of a page, its letters still to be read, its levels clear of the tiles. */
import { drawChart } from '../../../src/publication/charts/drawChart';
import { tileLayouts } from '../../../src/report/brief/charts/tileLayout';
import type { Boundary } from '../../../src/kpi/area';
import { sampleCharts } from '../sampleCharts';

const WIDTH = 640;
/** What `brief.css` allows a map on paper: 205 mm of 96 pixels to the inch. */
const TALLEST = (205 / 25.4) * 96;
/** 7 points, in pixels. */
const READABLE = (7 * 96) / 72;

function mapOf(boundary: Boundary) {
  const chart = sampleCharts().tileMap;
  const [sample] = chart.tiles;
  if (!sample) throw new Error('a map without tiles');
  const { provinces, islands } = tileLayouts[boundary];
  const tiles = provinces.map(({ code, column, row }) => ({
    ...sample,
    label: code === '79' ? 'TP. Hồ Chí Minh' : code === '77' ? 'Bà Rịa - Vũng Tàu' : 'Thái Nguyên',
    area: code,
    column,
    row,
    highlighted: false,
  }));
  const [island] = chart.islands;
  if (!island) throw new Error('a map without islands');
  return { ...chart, tiles, islands: islands.map((one) => ({ ...island, ...one, label: one.name })) };
}

function drawnMap(chart: ReturnType<typeof mapOf>) {
  const svg = drawChart(chart, { lang: 'vi', theme: 'print', width: WIDTH });
  const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
  const tiles = [
    ...svg.matchAll(/<g transform="translate\(([\d.]+) ([\d.]+)\)" text-anchor[^>]*><rect[^>]*?width="([\d.]+)"/g),
  ];
  const legend = svg.slice(svg.lastIndexOf('text-anchor="middle"'));
  const legendLeft = Number(/<g transform="translate\(([\d.]+) 4\)">/.exec(legend)?.[1]);
  const legendEnd = Math.max(...[...legend.matchAll(/<text [^>]* y="([\d.]+)"/g)].slice(2).map(([, y]) => Number(y)));
  return { svg, height, tiles, legendLeft, legendEnd };
}

describe.each(['34', '63'] as const)('the map of %s', (boundary) => {
  const { svg, height, tiles, legendLeft, legendEnd } = drawnMap(mapOf(boundary));

  test('has names of at least seven points in print', () => {
    const scale = Math.min(1, TALLEST / height);
    const sizes = [...svg.matchAll(/<text [^>]*font-size="([\d.]+)"[^>]*>Thái Nguyên</g)].map(([, size]) =>
      Number(size),
    );
    expect(sizes).toHaveLength(Number(boundary) - (boundary === '63' ? 2 : 1));
    for (const size of sizes) expect(size * scale).toBeGreaterThanOrEqual(READABLE);
  });

  test('has its levels in the sea, on no tile', () => {
    const beside = tiles.filter(([, x, , width]) => Number(x) + Number(width) > legendLeft);
    expect(beside.length).toBeGreaterThan(0);
    for (const [, , y] of beside) expect(Number(y)).toBeGreaterThan(legendEnd + 4);
  });
});

test('where tiles stand at the upper right, the levels stand beside the map', () => {
  const chart = mapOf('34');
  const [first, ...rest] = chart.tiles;
  if (!first) throw new Error('a map without tiles');
  const { tiles, legendLeft } = drawnMap({ ...chart, tiles: [{ ...first, column: 6, row: 0 }, ...rest] });
  for (const [, x, , width] of tiles) expect(Number(x) + Number(width)).toBeLessThanOrEqual(legendLeft);
});
