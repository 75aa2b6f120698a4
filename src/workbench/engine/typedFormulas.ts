import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
  isTextFormat,
  UniverInstanceType,
} from '@univerjs/core';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/preset-sheets-core';
import { typedFormula } from './typedFormula';
import type { UniverBook } from './univerBook';

/**
 * What a person types is read when the cell's editor closes: Univer then writes the numbers in a formula its own way, and
 * would take the `-0` and the `05` of `-0,05` for numbers of their own.
 */
export function readTypedFormulas(book: UniverBook): void {
  const { commands, injector } = book;
  const documents = injector.get(IUniverInstanceService);
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetCellEditVisibleOperation.id || (params as { readonly visible: boolean }).visible) return;
    const typed = documents
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC)
      ?.getBody();
    if (!typed?.dataStream.startsWith('=') || isForText(book)) return;
    typed.dataStream = typedFormula(typed.dataStream);
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
