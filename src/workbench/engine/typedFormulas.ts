import type { ICellData } from '@univerjs/core';
import { SetRangeValuesCommand, type ISetRangeValuesCommandParams } from '@univerjs/sheets';
import { typedFormula } from './typedFormula';
import type { UniverBook } from './univerBook';

/** What a person types goes through Univer's command; what add-ins write does not, so that only typing is read this way. */
export function readTypedFormulas({ commands }: UniverBook): void {
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesCommand.id || !params) return;
    for (const cell of cellsIn((params as ISetRangeValuesCommandParams).value)) {
      if (cell.f) cell.f = typedFormula(cell.f);
    }
  });
}

/** Univer gives one cell, rows of cells, or cells by row and column. */
function cellsIn(value: ISetRangeValuesCommandParams['value']): ICellData[] {
  if (isCell(value)) return [value];
  return Object.values(value)
    .flatMap((row: object) => Object.values(row) as unknown[])
    .filter(isCell);
}

function isCell(value: unknown): value is ICellData {
  return typeof value === 'object' && value !== null && ('f' in value || 'v' in value || 'p' in value);
}
