import { CellValueType, type ICellData, type Nullable, numfmt } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { HostLocale } from './locale';
import { generalNumber } from './shownNumbers';
import { editedNumber, invariantNumber } from './typedNumber';
import type { UniverBook } from './univerBook';

/** Before Univer's own reading of numbers, which knows the American way alone. */
const FIRST = 1000;

/** What a person types into a cell is read, and shown again when edited, with the separators of the host's language. */
export function readTypedNumbers({ injector }: UniverBook, locale: HostLocale): void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _context, next) => {
      const text = typedText(cell);
      if (text === undefined) return next(cell);
      const number = invariantNumber(text, locale);
      if (number !== undefined) return next({ ...cell, v: number });
      // Univer would take it for a number.
      return numfmt.parseNumber(text.trim()) ? { ...cell, t: CellValueType.STRING } : next(cell);
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, context, next) => {
      const shown = next(cell);
      const number = plainNumber(shown, context.origin, locale);
      return number === undefined ? shown : { ...shown, v: editedNumber(number, locale) };
    },
  });
}

/** Undefined for formulas, rich texts, and what is a text already: in a cell formatted as one, or after an apostrophe. */
function typedText(cell: Nullable<ICellData>): string | undefined {
  if (typeof cell?.v !== 'string' || cell.f || cell.p) return undefined;
  return cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING ? undefined : cell.v;
}

/** The number of the cell itself or its percentage; undefined for a text that a format made of it (a date, say). */
function plainNumber(
  shown: Nullable<ICellData>,
  stored: Nullable<ICellData>,
  locale: HostLocale,
): number | string | undefined {
  if (!shown || shown.f || shown.p || stored?.t !== CellValueType.NUMBER) return undefined;
  const { v } = shown;
  if (typeof v === 'number') return v;
  if (typeof v === 'string' && /^-?[\d.]+(?:e[+-]?\d+)?%$/.test(v)) return v;
  return typeof stored.v === 'number' && v === generalNumber(stored.v, locale) ? stored.v : undefined;
}
