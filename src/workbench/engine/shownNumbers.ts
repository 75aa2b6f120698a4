import { CellValueType, InterceptorEffectEnum, numfmt } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { formatLocale, separatorsOf, type HostLocale } from './locale';
import type { UniverBook } from './univerBook';

/** After Univer has applied number formats, which make texts of their numbers. */
const AFTER_FORMATS = 5;

/** A number without a format of its own, as the grid shows it. */
export function generalNumber(value: number, locale: HostLocale): string {
  return numfmt.format('General', value, { locale: formatLocale(locale), throws: false });
}

/** Numbers without a format get the separators of the host's language; Univer knows them in formats only. */
export function showNumbers({ injector }: UniverBook, locale: HostLocale): void {
  if (separatorsOf(locale).decimal === '.') return;
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: AFTER_FORMATS,
    handler: (cell, _place, next) => {
      if (typeof cell?.v !== 'number' || Number.isInteger(cell.v) || cell.t === CellValueType.BOOLEAN)
        return next(cell);
      return next({ ...cell, v: generalNumber(cell.v, locale), t: CellValueType.NUMBER });
    },
  });
}
