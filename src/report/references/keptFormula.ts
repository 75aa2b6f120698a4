/**
 * Formulas of rows that are taken out and kept aside. References to the rows taken out with them are written as distances
 * between the kept rows (`‹B·-1›`: column B, one row up), because those rows have no number meanwhile; all others stay
 * references and follow the sheet's rows from fill to fill.
 */
import type { RowImage } from '../workbook/record';
import { formulaTokens, type Corner } from './formulaTokens';
import { filledDownFromAbove } from './rowAboveReturned';

/** A filled list: its first row, the height of an entry and how many entries there are. */
export interface ListRows {
  readonly first: number;
  readonly height: number;
  readonly count: number;
}

/**
 * The place among the kept rows of every sheet row that is taken out. Of a filled list one entry is kept, so all its
 * entries share the places of the first.
 * @param kept rows that are kept together, some of which may have been out already
 */
export function keptPlaces(kept: readonly RowImage[], lists: readonly ListRows[] = []): Map<number, number> {
  const places = new Map<number, number>();
  kept.forEach(({ fromRow }, place) => {
    if (fromRow !== undefined) places.set(fromRow, place);
  });
  for (const { first, height, count } of lists) {
    for (let row = first + height; row < first + height * count; row++) {
      const place = places.get(first + ((row - first) % height));
      if (place !== undefined) places.set(row, place);
    }
  }
  return places;
}

/** @param row row of the formula, one of those in `places` */
export function toKeptFormula(
  formula: string,
  sheet: string,
  row: number,
  places: ReadonlyMap<number, number>,
): string {
  const own = places.get(row) ?? 0;
  const distance = ({ column, rowAbsolute }: Corner, place: number): string =>
    `‹${column}·${rowAbsolute ? '$' : ''}${place - own}›`;
  return formulaTokens(formula)
    .map((token) => {
      if (token.kind !== 'reference' || (token.sheets.length > 0 && token.sheets[0] !== sheet)) return token.text;
      const { first, last } = token;
      const firstPlace = places.get(first.row);
      const lastPlace = last && places.get(last.row);
      if (firstPlace === undefined || (last && lastPlace === undefined)) return token.text;
      const end = last && lastPlace !== undefined ? token.joint + distance(last, lastPlace) : '';
      return token.prefix + distance(first, firstPlace) + end;
    })
    .join('');
}

/**
 * The formula for the row where it comes back.
 * @param index place of the row among those that come back together
 * @param origins which kept row each of them is; rows of a list come back several times, and a stretch that reaches a
 * list covers all its entries, while inside a list's own rows a reference means the same entry. By default every kept row
 * comes back once.
 */
export function fromKeptFormula(formula: string, row: number, index = 0, origins?: readonly number[]): string {
  const rowAt = (distance: string, side: 'first' | 'last'): number => {
    const there = index + Number(distance);
    return row + (origins ? placeOf(index, there, side, origins) : there) - index;
  };
  const placed = formula.replace(
    /‹(\$?[A-Z]{0,3})·(\$?)(-?\d+)›(?:(\s*:[^‹]*)‹(\$?[A-Z]{0,3})·(\$?)(-?\d+)›)?/gi,
    (_whole, column: string, dollar: string, distance: string, joint?: string, ...last: (string | undefined)[]) => {
      const first = `${column}${dollar}${rowAt(distance, 'first')}`;
      if (joint === undefined) return first;
      const [lastColumn = '', lastDollar = '', lastDistance = '0'] = last;
      return `${first}${joint}${lastColumn}${lastDollar}${rowAt(lastDistance, 'last')}`;
    },
  );
  return origins ? filledDownFromAbove(placed, row, index, origins) : placed;
}

/** @param there where the row would stand if no rows were left out or repeated between the two */
function placeOf(index: number, there: number, side: 'first' | 'last', origins: readonly number[]): number {
  const origin = origins[index] ?? index;
  const wanted = origin + there - index;
  const repeats = origins.indexOf(origin) !== origins.lastIndexOf(origin);
  if (repeats && origins[there] === wanted) return there;
  const place = side === 'first' ? origins.indexOf(wanted) : origins.lastIndexOf(wanted);
  return place < 0 ? there : place;
}
