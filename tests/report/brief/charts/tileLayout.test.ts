/** Every province of either list has exactly one place on the tile map, and nothing overlaps. */
import { AreaList } from '../../../../src/kpi/areaList';
import type { Boundary } from '../../../../src/kpi/area';
import { tileLayouts } from '../../../../src/report/brief/charts/tileLayout';
import { dataset } from '../../../analysis/sampleDataset';

const areas = new AreaList(dataset().areas);

describe.each(['34', '63'] as Boundary[])('the map of %s provinces', (boundary) => {
  const { provinces, islands, columns, rows } = tileLayouts[boundary];

  test.each(['2024-12-31', '2025-06-30', '2025-07-01', '2026-11-22'])('has each of the list on %s once', (day) => {
    expect(provinces.map(({ code }) => code).sort()).toEqual(areas.list(boundary, day).map(({ code }) => code));
    expect(provinces).toHaveLength(Number(boundary));
  });

  test('has every tile in a place of its own, inside the grid', () => {
    const places = [...provinces, ...islands].map(({ column, row }) => `${column}|${row}`);
    expect(new Set(places).size).toBe(places.length);
    for (const { column, row } of [...provinces, ...islands]) {
      expect(column).toBeLessThan(columns);
      expect(row).toBeLessThan(rows);
    }
  });

  test('shows Hoàng Sa with Đà Nẵng and Trường Sa with Khánh Hòa, east of their provinces', () => {
    const names = new Map(areas.list(boundary, '2026-11-22').map(({ code, shortName }) => [code, shortName]));
    expect(islands.map(({ name, code }) => [name, names.get(code)])).toEqual([
      ['Hoàng Sa', 'Đà Nẵng'],
      ['Trường Sa', 'Khánh Hòa'],
    ]);
    for (const { code, column } of islands) {
      expect(column).toBeGreaterThan(provinces.find((tile) => tile.code === code)?.column ?? Infinity);
    }
  });

  test('keeps north above south', () => {
    const row = (name: string) => {
      const area = areas.list(boundary, '2026-11-22').find(({ shortName }) => shortName === name);
      return provinces.find(({ code }) => code === area?.code)?.row ?? NaN;
    };
    const coast = ['Cao Bằng', 'Hà Nội', 'Thanh Hóa', 'Nghệ An', 'Hà Tĩnh', 'Quảng Trị', 'Đà Nẵng', 'Quảng Ngãi'];
    const rowsSouthwards = [...coast, 'Khánh Hòa', 'Hồ Chí Minh', 'Cà Mau'].map(row);
    expect(rowsSouthwards).toEqual([...rowsSouthwards].sort((a, b) => a - b));
    expect(new Set(rowsSouthwards).size).toBe(rowsSouthwards.length);
  });
});
