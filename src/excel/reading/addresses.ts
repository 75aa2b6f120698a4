import { LAST_COLUMN, LAST_ROW, columnNumber } from '../../report/references/cellAddress';
import { formulaTokens, type ReferenceToken } from '../../report/references/formulaTokens';
import type { CellRange } from '../../report/workbook/snapshot';

/** The ranges of an address as Office.js gives it: `Sheet1!A1:B2, 'Bảng 1'!$5:$7`. Whole rows span all columns. */
export function rangesOf(address: string): CellRange[] {
  // Piece by piece: an address of hundreds of areas is longer than any formula.
  return [...address.matchAll(/(?:'(?:[^']|'')*'|[^,'])+/g)].flatMap(([piece]) => rangesOfPiece(piece.trim()));
}

function rangesOfPiece(piece: string): CellRange[] {
  return formulaTokens(piece).flatMap((token) => {
    if (token.kind === 'reference') return [rangeOfReference(token)];
    if (token.kind !== 'columns') return [];
    const columns = [token.first, token.last].map((letters) => columnNumber(letters.replace('$', '')));
    return [{ firstRow: 1, lastRow: LAST_ROW, firstColumn: Math.min(...columns), lastColumn: Math.max(...columns) }];
  });
}

function rangeOfReference({ first, last = first }: ReferenceToken): CellRange {
  const columns = [first, last].map(({ column }) => columnNumber(column.replace('$', '')));
  return {
    firstRow: Math.min(first.row, last.row),
    lastRow: Math.max(first.row, last.row),
    firstColumn: Math.min(...columns) || 1,
    lastColumn: Math.max(...columns) || LAST_COLUMN,
  };
}

/** The address without the sheets' names, as a reference on its own sheet. */
export function withoutSheet(address: string): string {
  return formulaTokens(address)
    .map((token) => ('prefix' in token ? token.text.slice(token.prefix.length) : token.text))
    .join('');
}
