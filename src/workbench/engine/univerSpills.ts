import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
import { LAST_COLUMN, LAST_ROW } from '../../report/references/cellAddress';
import type { CallingCell } from './functionAnswers';
import { growGrid } from './growGrid';
import type { UniverBook } from './univerBook';
import { spillsOf } from './univerFormulas';

/**
 * Forgets what dynamic arrays show beside them before rows or columns move under them: Univer keeps spilled values by
 * place. The arrays are calculated again afterwards.
 */
export function forgetMovedSpills(book: UniverBook): { dispose(): void } {
  return book.commands.beforeCommandExecuted((command) => {
    const axis = axisOf(command);
    if (!axis) return;
    const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
    const moved: IObjectMatrixPrimitiveType<ICellData> = {};
    const { ranges, refused } = spillsOf(book, subUnitId);
    for (const spill of [...ranges, ...refused]) {
      const affected = axis === 'rows' ? spill.endRow >= range.startRow : spill.endColumn >= range.startColumn;
      if (affected) (moved[spill.startRow] ??= {})[spill.startColumn] = {};
    }
    if (Object.keys(moved).length === 0) return;
    book.formulas.updateArrayFormulaCellData(book.unitId, subUnitId, moved);
    book.formulas.updateArrayFormulaRange(book.unitId, subUnitId, moved);
  });
}

/**
 * Makes room for dynamic arrays that reach beyond the grid, within the limits of a file: Univer calls them #SPILL!.
 * @returns their cells, to be calculated again
 */
export function growForSpills(book: UniverBook): readonly CallingCell[] {
  return book.workbook.getSheets().flatMap((worksheet) => {
    const sheetId = worksheet.getSheetId();
    const beyond = spillsOf(book, sheetId).refused.filter(
      ({ endRow, endColumn }) =>
        (endRow >= worksheet.getRowCount() || endColumn >= worksheet.getColumnCount()) &&
        endRow < LAST_ROW &&
        endColumn < LAST_COLUMN,
    );
    for (const { endRow, endColumn } of beyond) growGrid(book, sheetId, endRow + 1, endColumn + 1);
    return beyond.map(({ startRow, startColumn }) => ({ sheetId, row: startRow, column: startColumn }));
  });
}

function axisOf({ id }: ICommandInfo): 'rows' | 'columns' | undefined {
  if (id === InsertRowMutation.id || id === RemoveRowMutation.id) return 'rows';
  return id === InsertColMutation.id || id === RemoveColMutation.id ? 'columns' : undefined;
}
