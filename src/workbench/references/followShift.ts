import { nameKey } from '../../ooxml/workbook/nameKey';
import { columnLetters, columnNumber, LAST_COLUMN, LAST_ROW } from '../../report/references/cellAddress';
import { formulaTokens, type ColumnsToken, type ReferenceToken } from '../../report/references/formulaTokens';
import { coversAcross, shiftSpan, type CellShift, type Span } from './cellShift';

/**
 * A formula as it reads after cells of a sheet have moved, as Excel rewrites it; the same string where nothing changes.
 * @param formula without "="
 * @param homeSheet sheet that references without a sheet mean; absent in names of the whole workbook
 */
export function followShift(formula: string, homeSheet: string | undefined, shift: CellShift): string {
  let changed = false;
  const texts = formulaTokens(formula).map((token) => {
    if (token.kind !== 'reference' && token.kind !== 'columns') return token.text;
    const text =
      token.kind === 'reference' ? followed(token, homeSheet, shift) : followedColumns(token, homeSheet, shift);
    changed ||= text !== token.text;
    return text;
  });
  return changed ? texts.join('') : formula;
}

function isOnSheet(sheets: readonly string[], homeSheet: string | undefined, shift: CellShift): boolean {
  // References through several sheets stay: one text cannot follow the rows of one of them.
  if (sheets.length > 1) return false;
  const sheet = sheets[0] ?? homeSheet;
  return sheet !== undefined && nameKey(sheet) === nameKey(shift.sheet);
}

function followed(token: ReferenceToken, homeSheet: string | undefined, shift: CellShift): string {
  if (!isOnSheet(token.sheets, homeSheet, shift)) return token.text;
  const { first, last = first } = token;
  const rows = ordered(first.row, last.row);
  const isWholeRows = first.column === '';
  const columns: Span = isWholeRows ? [1, LAST_COLUMN] : ordered(columnOf(first.column), columnOf(last.column));
  const [along, across] = shift.axis === 'rows' ? [rows, columns] : [columns, rows];
  if (!coversAcross(across, shift)) return token.text;
  const moved = shiftSpan(along, shift);
  if (!moved) return `${token.prefix}#REF!`;
  if (moved[0] === along[0] && moved[1] === along[1]) return token.text;
  const [newRows, newColumns] = shift.axis === 'rows' ? [moved, columns] : [rows, moved];
  const corner = (at: 0 | 1): string => {
    const model = at === 0 ? first : last;
    const column = isWholeRows ? '' : `${dollar(model.column)}${columnLetters(newColumns[at])}`;
    return `${column}${model.rowAbsolute ? '$' : ''}${newRows[at]}`;
  };
  return token.prefix + corner(0) + (token.last ? token.joint + corner(1) : '');
}

function followedColumns(token: ColumnsToken, homeSheet: string | undefined, shift: CellShift): string {
  if (shift.axis === 'rows' || !coversAcross([1, LAST_ROW], shift)) return token.text;
  if (!isOnSheet(sheetsOf(token.prefix), homeSheet, shift)) return token.text;
  const columns = ordered(columnOf(token.first), columnOf(token.last));
  const moved = shiftSpan(columns, shift);
  if (!moved) return `${token.prefix}#REF!`;
  if (moved[0] === columns[0] && moved[1] === columns[1]) return token.text;
  const [first, last] = moved.map(columnLetters) as [string, string];
  return `${token.prefix}${dollar(token.first)}${first}${token.joint}${dollar(token.last)}${last}`;
}

/** The sheets a prefix names: `'Bảng 1'!` → Bảng 1. */
export function sheetsOf(prefix: string): readonly string[] {
  if (prefix === '') return [];
  const bare = prefix.slice(0, -1);
  return (bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare).split(':');
}

function columnOf(letters: string): number {
  return columnNumber(letters.replace('$', ''));
}

function dollar(letters: string): string {
  return letters.startsWith('$') ? '$' : '';
}

function ordered(a: number, b: number): Span {
  return a <= b ? [a, b] : [b, a];
}
