import builtIn from '../../assets/catalogue/areas.json';
import type { Area } from '../kpi/area';
import { NgktError } from '../kpi/finding';
import { openTable } from './csvTable';
import { readDay } from './dates';
import * as messages from './messages';
import type { Problems } from './problems';
import { readRows, type Row } from './row';

const types = ['country', 'city', 'province'] as const;
const boundaries = ['63', '34', '63+34'] as const;

/** The 63 provinces until June 2025 and the 34 since: public administrative codes, dated. */
export const builtInAreas: readonly Area[] = builtIn.map((area) => ({
  ...area,
  type: wordIn(types, area.type),
  boundary: wordIn(boundaries, area.boundary),
}));

/** The areas of `areas.csv`; the built-in ones where the data set has no such file. */
export function readAreas(file: string, bytes: Uint8Array | undefined, problems: Problems): readonly Area[] {
  if (!bytes) return builtInAreas;
  const columns = {
    required: ['ID', 'CODE', 'NAME', 'BOUNDARY'],
    optional: ['SHORT_NAME', 'ASCII_NAME', 'TYPE', 'VALID_FROM', 'VALID_TO', 'SUCCESSOR'],
  };
  const table = openTable(file, bytes, columns, problems);
  if (!table) return builtInAreas;
  const seen = new Set<string>();
  return readRows(table, problems, (row) => readArea(row, seen));
}

function readArea(row: Row, seen: Set<string>): Area | undefined {
  const id = row.required('ID');
  if (seen.has(id)) row.fail('ID', new NgktError('row.twice', messages.idTwice(id)));
  seen.add(id);
  const name = row.required('NAME');
  const shortName = row.text('SHORT_NAME') || name.replace(/^(tỉnh|thành phố)\s+/iu, '');
  const boundary = row.text('BOUNDARY') === '' ? '' : row.oneOf('BOUNDARY', boundaries);
  const type = row.text('TYPE') === '' ? 'province' : row.oneOf('TYPE', types);
  if (boundary === undefined || type === undefined) return undefined;
  return {
    id,
    code: row.required('CODE'),
    name,
    shortName,
    asciiName: row.text('ASCII_NAME') || withoutAccents(shortName),
    type,
    validFrom: row.optional('VALID_FROM', readDay) ?? '',
    validTo: row.optional('VALID_TO', readDay) ?? '',
    boundary,
    successor: row.text('SUCCESSOR'),
  };
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

function wordIn<T extends string>(words: readonly T[], text: string): T {
  return words.find((word) => word === text) as T;
}
