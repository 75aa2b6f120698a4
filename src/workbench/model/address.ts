import {
  columnLetters,
  columnNumber,
  LAST_COLUMN,
  LAST_ROW,
  parseRange,
  rangeName,
} from '../../report/references/cellAddress';
import type { CellRange } from '../../report/workbook/snapshot';
import { sheetPrefix } from '../book/renameSheet';
import { nameKey } from '../../ooxml/workbook/nameKey';
import { HostError } from '../protocol/hostError';
import type { ModelContext } from './context';

export const WHOLE_SHEET: CellRange = { firstRow: 1, lastRow: LAST_ROW, firstColumn: 1, lastColumn: LAST_COLUMN };

export function isEntireRow(range: CellRange): boolean {
  return range.firstColumn === 1 && range.lastColumn === LAST_COLUMN;
}

export function isEntireColumn(range: CellRange): boolean {
  return range.firstRow === 1 && range.lastRow === LAST_ROW;
}

/** "B6", "B6:D9", "5:7" for whole rows, "A:C" for whole columns. */
export function rangeText(range: CellRange): string {
  if (isEntireRow(range)) return `${range.firstRow}:${range.lastRow}`;
  if (isEntireColumn(range)) return `${columnLetters(range.firstColumn)}:${columnLetters(range.lastColumn)}`;
  return rangeName(range);
}

/** With "$": "$B$6:$D$9", "$5:$7". */
export function absoluteText(range: CellRange): string {
  return rangeText(range)
    .split(':')
    .map((corner) => corner.replace(/^[A-Z]+/, '$$$&').replace(/\d+$/, '$$$&'))
    .join(':');
}

/** "Sheet1!B6:D9" as `Range.address` gives it. */
export function addressOn(context: ModelContext, sheet: string, range: CellRange): string {
  return sheetPrefix(context.book.engine.sheet(sheet)?.name ?? '') + rangeText(range);
}

/** A reference as formulas and names hold it, without "=": "'Bảng 1'!$B$6:$D$9". */
export function referenceTo(context: ModelContext, sheet: string, range: CellRange): string {
  return sheetPrefix(context.book.engine.sheet(sheet)?.name ?? '') + absoluteText(range);
}

/** A range without a sheet: cells, whole rows or whole columns; undefined for anything else. */
export function parseArea(text: string): CellRange | undefined {
  const cells = parseRange(text);
  if (cells) return cells;
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) {
    const [first, last] = sorted(Number(rows[1]), Number(rows[2]));
    return first > 0 && last <= LAST_ROW ? { ...WHOLE_SHEET, firstRow: first, lastRow: last } : undefined;
  }
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (!columns) return undefined;
  const [first, last] = sorted(columnNumber(columns[1] as string), columnNumber(columns[2] as string));
  return first > 0 ? { ...WHOLE_SHEET, firstColumn: first, lastColumn: last } : undefined;
}

function sorted(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

/** A place in the workbook. */
export interface Located {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What an address or a name of cells means, seen from a sheet; undefined where it means no cells. */
export function locate(context: ModelContext, text: string, home?: string): Located | undefined {
  const bare = text.startsWith('=') ? text.slice(1) : text;
  const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(bare.trim());
  const sheetName = split && (split[1] ?? split[2] ?? '').replaceAll("''", "'");
  const sheet = sheetName === null ? home : sheetNamed(context, sheetName);
  const area = parseArea(split ? (split[3] as string) : bare.trim());
  if (area) return sheet === undefined ? undefined : { sheet, range: area };
  const wanted = nameKey(split ? (split[3] as string) : bare.trim());
  const names = context.book.names.filter(({ name }) => nameKey(name) === wanted);
  const name = names.find((each) => each.sheet === sheet) ?? names.find((each) => each.sheet === undefined);
  return name && nameKey(name.formula) !== wanted ? locate(context, name.formula, name.sheet) : undefined;
}

/** The grid's id of the sheet with a name. */
export function sheetNamed(context: ModelContext, name: string): string | undefined {
  const key = nameKey(name);
  return context.book.engine.sheets.find((sheet) => nameKey(sheet.name) === key)?.id;
}

/** @throws HostError InvalidArgument where an address means no cells */
export function located(context: ModelContext, text: string, home?: string): Located {
  const found = locate(context, text, home);
  if (!found) throw HostError.invalidArgument();
  return found;
}

/** Several areas of one sheet, separated by commas. @throws HostError InvalidArgument */
export function locatedAreas(
  context: ModelContext,
  text: string,
  home?: string,
): { sheet: string; ranges: CellRange[] } {
  const places = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => located(context, part.trim(), home));
  const [first] = places;
  if (!first || places.some(({ sheet }) => sheet !== first.sheet)) throw HostError.invalidArgument();
  return { sheet: first.sheet, ranges: places.map(({ range }) => range) };
}
