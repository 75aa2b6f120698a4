import { CellValueType, type ICellData, numfmt, type Nullable, type ObjectMatrix } from '@univerjs/core';
import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory } from '@univerjs/sheets';
import type { HostLocale } from './locale';
import { typedFormula } from './typedFormula';
import { typedText } from './typedText';
import type { UniverBook } from './univerBook';

/** Univer's own reading of what is pasted has 0. */
const BEFORE_UNIVER = -1;
const AFTER_UNIVER = 1;

/**
 * What is pasted from other programs is read like what is typed: a text alone, and the cells of a table that come without
 * a number format. Cells copied in the grid itself are numbers already.
 */
export function readPastedTexts({ injector }: UniverBook, locale: HostLocale): void {
  const clipboard = injector.get(ISheetClipboardService);
  clipboard.addClipboardHook({
    id: 'workbench.pasted-table',
    priority: BEFORE_UNIVER,
    onPasteCells: (from, _to, cells: ObjectMatrix<Nullable<ICellData>>) => {
      if (!from) cells.forValue((_row, _column, cell) => readCell(cell, locale));
      return { undos: [], redos: [] };
    },
  });
  clipboard.addClipboardHook({
    id: 'workbench.pasted-text',
    priority: AFTER_UNIVER,
    onPastePlainText: ({ unitId, subUnitId, range }, text) => {
      const cell = pastedCell(text, locale);
      const [row, column] = [range.rows[0], range.cols[0]];
      if (!cell || row === undefined || column === undefined) return { undos: [], redos: [] };
      const params = { unitId, subUnitId, cellValue: { [row]: { [column]: cell } } };
      return {
        redos: [{ id: SetRangeValuesMutation.id, params }],
        undos: [{ id: SetRangeValuesMutation.id, params: SetRangeValuesUndoMutationFactory(injector, params) }],
      };
    },
  });
}

/** A cell of a pasted table; its text becomes what Univer reads as it is meant. */
function readCell(cell: Nullable<ICellData>, locale: HostLocale): void {
  if (typeof cell?.v !== 'string' || cell.p || (typeof cell.s === 'object' && cell.s?.n)) return;
  const typed = typedText(cell.v, locale);
  if (typed?.kind === 'number') cell.v = typed.number;
  else if (typed?.kind === 'date') {
    cell.v = typed.serial;
    cell.s = { ...(typeof cell.s === 'object' && cell.s), n: { pattern: typed.format } };
  } else if (typed?.kind === 'text') {
    cell.t = CellValueType.STRING;
    // With a rich text, if an empty one, Univer takes a text as it is.
    cell.p = {} as ICellData['p'];
  }
}

function pastedCell(text: string, locale: HostLocale): ICellData | undefined {
  if (text.startsWith('=')) {
    const formula = locale === 'vi-VN' ? typedFormula(text) : text;
    return formula === text ? undefined : { f: formula, v: null, p: null };
  }
  const typed = typedText(text, locale);
  if (typed?.kind === 'text') return { v: text, t: CellValueType.STRING, f: null };
  const number = typed?.kind === 'number' ? numfmt.parseNumber(typed.number) : undefined;
  if (number) return numberCell(number.v as number, number.z);
  return typed?.kind === 'date' ? numberCell(typed.serial, typed.format) : undefined;
}

function numberCell(value: number, format: string | undefined): ICellData {
  return { v: value, t: CellValueType.NUMBER, f: null, ...(format !== undefined && { s: { n: { pattern: format } } }) };
}
