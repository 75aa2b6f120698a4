import { CellValueType, type ICellData, type Nullable, numfmt } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { formatLocale, type HostLocale } from './locale';
import { generalNumber } from './shownNumbers';
import { shortDate } from './typedDate';
import { editedNumber } from './typedNumber';
import { typedText } from './typedText';
import type { UniverBook } from './univerBook';

/** Before Univer's own reading of numbers and dates, which knows the American way alone. */
const FIRST = 1000;

/** What a person types into a cell is read, and shown again when edited, as it is written in the host's language. */
export function readTypedValues(book: UniverBook, locale: HostLocale): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { origin }, next) => {
      const text = plainText(cell);
      const typed = text === undefined ? undefined : typedText(text, locale);
      switch (typed?.kind) {
        case 'number':
          return next({ ...cell, v: typed.number });
        case 'date':
          return {
            ...cell,
            v: typed.serial,
            t: CellValueType.NUMBER,
            ...(formatOf(book, origin) === undefined && { s: { n: { pattern: typed.format } } }),
          };
        case 'text':
          return { ...cell, t: CellValueType.STRING };
        default:
          return next(cell);
      }
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { origin }, next) => {
      const shown = next(cell);
      const v = editedText(shown, origin, formatOf(book, origin), locale);
      return v === undefined ? shown : { ...shown, v };
    },
  });
}

/** Undefined for formulas, rich texts, and what is a text already: in a cell formatted as one, or after an apostrophe. */
function plainText(cell: Nullable<ICellData>): string | undefined {
  if (typeof cell?.v !== 'string' || cell.f || cell.p) return undefined;
  return cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING ? undefined : cell.v;
}

/** The number format of a cell; undefined for none of its own. */
function formatOf({ workbook }: UniverBook, cell: Nullable<ICellData>): string | undefined {
  const pattern = workbook.getStyles().get(cell?.s)?.n?.pattern;
  return pattern === 'General' ? undefined : pattern;
}

/** What a person finds in a cell with a number when editing it; undefined where that is what Univer shows. */
function editedText(
  shown: Nullable<ICellData>,
  stored: Nullable<ICellData>,
  format: string | undefined,
  locale: HostLocale,
): string | undefined {
  if (!shown || shown.f || shown.p || stored?.t !== CellValueType.NUMBER) return undefined;
  const { v } = shown;
  if (typeof v === 'number') return editedNumber(v, locale);
  if (typeof v === 'string' && /^-?[\d.]+(?:e[+-]?\d+)?%$/.test(v)) return editedNumber(v, locale);
  if (typeof stored.v !== 'number') return undefined;
  if (v === generalNumber(stored.v, locale)) return editedNumber(stored.v, locale);
  return format !== undefined && numfmt.isDateFormat(format) ? editedDate(stored.v, locale) : undefined;
}

/** A day as it is typed, with its time where it has one; undefined for a time alone. */
function editedDate(serial: number, locale: HostLocale): string | undefined {
  if (serial < 1) return undefined;
  const format = Number.isInteger(serial) ? shortDate(locale) : `${shortDate(locale)} h:mm:ss`;
  return numfmt.format(format, serial, { locale: formatLocale(locale), throws: false });
}
