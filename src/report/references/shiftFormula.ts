import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from './cellAddress';
import { formulaTokens, type Corner } from './formulaTokens';

/**
 * The formula as it reads when copied some rows and columns away: relative parts move, absolute ones stay. It is also
 * how a shared formula reads in another cell of its group. References pushed off the sheet wrap around, as they do in
 * Excel's shared formulas and conditional formats.
 * @param formula without "="
 */
export function shiftFormula(formula: string, rowDelta: number, columnDelta: number): string {
  if (rowDelta === 0 && columnDelta === 0) return formula;
  const shiftCorner = ({ column, row, rowAbsolute }: Corner): string => {
    const letters = shiftColumn(column, columnDelta);
    return rowAbsolute ? `${letters}$${row}` : `${letters}${wrapped(row + rowDelta, LAST_ROW)}`;
  };
  let shifted = '';
  for (const token of formulaTokens(formula)) {
    if (token.kind === 'reference') {
      const last = token.last ? token.joint + shiftCorner(token.last) : '';
      shifted += token.prefix + shiftCorner(token.first) + last;
    } else if (token.kind === 'columns') {
      const [first, last] = [token.first, token.last].map((column) => shiftColumn(column, columnDelta));
      shifted += token.prefix + first + token.joint + last;
    } else shifted += token.text;
  }
  return shifted;
}

function shiftColumn(column: string, delta: number): string {
  if (column === '' || column.startsWith('$') || delta === 0) return column;
  return columnLetters(wrapped(columnNumber(column) + delta, LAST_COLUMN));
}

function wrapped(position: number, limit: number): number {
  return ((((position - 1) % limit) + limit) % limit) + 1;
}
