import type { FunctionAnswer } from '../../../../src/workbench/engine/engine';
import { SampleRange } from './range';
import type { SampleSheet } from './sheet';
import type { SampleWorkbook } from './workbook';

/** Calls the custom function of `=CONTOSO.NAME(B2,C2:D3)`; what it answers goes into the cell, arrays spill. */
export function calculate(
  book: SampleWorkbook,
  sheet: SampleSheet,
  row: number,
  column: number,
  formula: string,
): void {
  const [, name, args = ''] = /^=CONTOSO\.(\w+)\((.*)\)$/.exec(formula) ?? [];
  if (name === undefined) return;
  const caller = `${sheet.name}!R${String(row)}C${String(column)}`;
  void book
    .callFunction?.(name, args === '' ? [] : args.split(',').map((each) => argument(book, sheet, each)), caller)
    .then((answer) => {
      rowsOf(answer).forEach((line, i) => {
        line.forEach((value, j) => {
          sheet.put(row + i, column + j, i === 0 && j === 0 ? { value, formula } : { value });
        });
      });
    });
}

function argument(book: SampleWorkbook, sheet: SampleSheet, address: string): unknown {
  const values = SampleRange.at(book, sheet, address).values();
  return address.includes(':') ? values : values[0]?.[0];
}

function rowsOf(answer: FunctionAnswer): readonly (readonly (string | number | boolean | null)[])[] {
  if ('error' in answer) return [[answer.error]];
  const { value } = answer;
  return typeof value === 'object' && value !== null ? value : [[value]];
}
