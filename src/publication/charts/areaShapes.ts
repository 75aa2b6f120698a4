import { NgktError } from '../../kpi/finding';

/** Outlines of areas by area id (`VN34-24`): rings of longitude and latitude in degrees. */
export type AreaShapes = ReadonlyMap<string, readonly Ring[]>;
export type Ring = readonly Position[];
export type Position = readonly [longitude: number, latitude: number];

/**
 * Outlines from GeoJSON: a FeatureCollection of polygons, each with an area's id as its `id` or its property `area`.
 * Features of one area belong together, so that islands may stand by themselves.
 * @throws NgktError `map.format`
 */
export function readAreaShapes(text: string): AreaShapes {
  const features = field(parsed(text), 'features');
  if (!Array.isArray(features) || features.length === 0) {
    throw wrong('thiếu danh sách “features”', 'the list "features" is missing');
  }
  const shapes = new Map<string, Ring[]>();
  for (const [index, feature] of features.entries()) {
    const id = field(feature, 'id') ?? field(field(feature, 'properties'), 'area');
    if (typeof id !== 'string' || id === '') {
      throw wrong(
        `hình thứ ${index + 1} không có mã đơn vị hành chính ở “id” hoặc “properties.area” (ví dụ “VN34-24”)`,
        `feature ${index + 1} has no area id in "id" or "properties.area" (such as "VN34-24")`,
      );
    }
    const rings = ringsOf(field(feature, 'geometry'), index);
    shapes.set(id, [...(shapes.get(id) ?? []), ...rings]);
  }
  return shapes;
}

function ringsOf(geometry: unknown, index: number): readonly Ring[] {
  const coordinates = field(geometry, 'coordinates');
  const type = field(geometry, 'type');
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  if (Array.isArray(polygons) && polygons.every((polygon) => Array.isArray(polygon) && polygon.every(isRing))) {
    return polygons.flat();
  }
  throw wrong(
    `hình thứ ${index + 1} không phải là Polygon hoặc MultiPolygon với tọa độ kinh độ, vĩ độ`,
    `feature ${index + 1} is no Polygon or MultiPolygon of longitudes and latitudes`,
  );
}

function isRing(value: unknown): value is Ring {
  return (
    Array.isArray(value) &&
    value.length >= 3 &&
    value.every(
      (position: unknown) =>
        Array.isArray(position) &&
        Number.isFinite(position[0]) &&
        Math.abs(Number(position[0])) <= 180 &&
        Number.isFinite(position[1]) &&
        Math.abs(Number(position[1])) <= 90,
    )
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw wrong('không phải là JSON', 'it is not JSON');
  }
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Readonly<Record<string, unknown>>)[name] : undefined;
}

function wrong(vi: string, en: string): NgktError {
  return new NgktError('map.format', {
    vi: `Tệp bản đồ không dùng được: ${vi}. Cần GeoJSON dạng FeatureCollection, tọa độ WGS 84.`,
    en: `The map file cannot be used: ${en}. A GeoJSON FeatureCollection in WGS 84 is needed.`,
  });
}
