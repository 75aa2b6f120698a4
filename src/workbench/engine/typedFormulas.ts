import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
  isTextFormat,
  UniverInstanceType,
} from '@univerjs/core';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { HostLocale } from './locale';
import { typedFormula, withNegativeZeros } from './typedFormula';
import type { UniverBook } from './univerBook';

/** Before anything else sees the formula. */
const FIRST = 1000;

/**
 * What a person types is read when the cell's editor closes: Univer then writes the numbers in a formula its own way, and
 * would take the `-0` and the `05` of `-0,05` for numbers of their own, and stores `-0` as 0.
 */
export function readTypedFormulas(book: UniverBook, locale: HostLocale): void {
  const { commands, injector } = book;
  const documents = injector.get(IUniverInstanceService);
  /** The formula of the edit that is ending, as the grid is to know it. */
  let known: string | undefined;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id) return;
    known = undefined;
    if ((params as { readonly visible: boolean }).visible) return;
    const typed = documents
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC)
      ?.getBody();
    if (!typed?.dataStream.startsWith('=') || isForText(book)) return;
    if (locale === 'vi-VN') typed.dataStream = typedFormula(typed.dataStream);
    known = typed.dataStream.trimEnd();
  });
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _context, next) =>
      next(cell?.f && known !== undefined ? { ...cell, f: withNegativeZeros(cell.f, known) } : cell),
  });
}

/** Whether the cell that is being edited keeps what is typed as a text. */
function isForText(book: UniverBook): boolean {
  const edited = book.injector.get(IEditorBridgeService).getEditCellState();
  if (!edited) return true;
  // The sheet may be the one that is being removed.
  const style = book.workbook.getSheetBySheetId(edited.sheetId)?.getCellRaw(edited.row, edited.column)?.s;
  return isTextFormat(book.workbook.getStyles().get(style)?.n?.pattern);
}
