import { drawChart } from '../../../src/publication/charts/drawChart';
import { readAreaShapes } from '../../../src/publication/charts/areaShapes';
import { sampleCharts } from '../sampleCharts';

const square = (west: number, south: number, size: number) => [
  [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ],
];

const polygon = (coordinates: unknown) => ({ type: 'Polygon', coordinates });

function file(...features: readonly object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

describe('reading', () => {
  it('takes ids and properties, and joins the features of one area', () => {
    const shapes = readAreaShapes(
      file(
        { type: 'Feature', id: 'VN-01', geometry: polygon(square(105, 20, 1)) },
        { type: 'Feature', properties: { area: 'VN34-56' }, geometry: polygon(square(108, 12, 1)) },
        {
          type: 'Feature',
          properties: { area: 'VN34-56' },
          geometry: { type: 'MultiPolygon', coordinates: [square(112, 9, 0.5), square(114, 8, 0.5)] },
        },
      ),
    );
    expect([...shapes].map(([area, rings]) => [area, rings.length])).toEqual([
      ['VN-01', 1],
      ['VN34-56', 3],
    ]);
  });

  it.each([
    ['it is not JSON', 'bản đồ'],
    ['the list "features" is missing', '{"type":"FeatureCollection"}'],
    ['feature 1 has no area id', file({ type: 'Feature', geometry: polygon(square(105, 20, 1)) })],
    [
      'feature 2 is no Polygon',
      file({ id: 'VN-01', geometry: polygon(square(105, 20, 1)) }, { id: 'VN-04', geometry: null }),
    ],
    ['feature 1 is no Polygon', file({ id: 'VN-01', geometry: polygon(square(500_000, 2_300_000, 1000)) })],
  ])('says what is wrong: %s', (reason, text) => {
    expect(() => readAreaShapes(text)).toThrow(reason);
  });
});

describe('drawing', () => {
  const { tileMap } = sampleCharts();
  const shapes = readAreaShapes(
    file(
      { id: 'VN-01', geometry: polygon(square(105, 20, 2)) },
      { id: 'VN34-24', geometry: polygon(square(107, 20, 2)) },
      { id: 'VN-99', geometry: polygon(square(100, 0, 20)) },
    ),
  );
  const svg = drawChart(tileMap, { lang: 'vi', theme: 'print', width: 640, shapes });

  it('shows the areas of the chart in their outlines, others not at all', () => {
    expect(svg.match(/<path d="M/g)).toHaveLength(2);
    expect(svg).toContain('<title>Hà Nội:');
    expect(svg).toContain('>Hà Nội</text>');
    expect(svg).not.toContain('Cao Bằng');
    expect(svg).toContain('tỷ USD');
  });

  it('keeps north on top and the picture within its width', () => {
    const numbers = [...svg.matchAll(/<path d="([^"]+)"/g)].map(([, path = '']) =>
      [...path.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );
    for (const [x] of numbers.flat()) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(640);
    }
    const [hanoi = []] = numbers;
    expect(hanoi[2]?.[1]).toBeLessThan(hanoi[0]?.[1] ?? 0);
  });
});
