import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, IRange } from '@univerjs/core';
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from '@univerjs/sheets';
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
    for (const spill of spillsOf(book, subUnitId).ranges) {
      const affected = axis === 'rows' ? spill.endRow >= range.startRow : spill.endColumn >= range.startColumn;
      if (affected) (moved[spill.startRow] ??= {})[spill.startColumn] = {};
    }
    if (Object.keys(moved).length === 0) return;
    book.formulas.updateArrayFormulaCellData(book.unitId, subUnitId, moved);
    book.formulas.updateArrayFormulaRange(book.unitId, subUnitId, moved);
  });
}

function axisOf({ id }: ICommandInfo): 'rows' | 'columns' | undefined {
  if (id === InsertRowMutation.id || id === RemoveRowMutation.id) return 'rows';
  return id === InsertColMutation.id || id === RemoveColMutation.id ? 'columns' : undefined;
}
