import type { ICellData, IObjectMatrixPrimitiveType } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { UniverBook } from './univerBook';

/**
 * Univer gives a formula's cell the number format of its result (a date's, say). A cell whose look was given through the
 * engine keeps it: else recalculation would change formats of an opened file.
 */
export function keepGivenLooks(book: UniverBook): { dispose(): void } {
  return book.commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || !options?.['applyFormulaCalculationResult']) return;
    const { subUnitId, cellValue } = command.params as {
      subUnitId: string;
      cellValue: IObjectMatrixPrimitiveType<ICellData>;
    };
    const cells = book.worksheet(subUnitId).getCellMatrix().getMatrix();
    for (const row of Object.keys(cellValue).map(Number)) {
      const line = cellValue[row] ?? {};
      for (const column of Object.keys(line).map(Number)) {
        if (line[column]?.s && cells[row]?.[column]?.custom?.['look'] !== undefined) delete line[column].s;
      }
    }
  });
}
