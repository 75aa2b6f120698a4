import { droppedListsOf, type RecordSource } from '../../ooxml/record/completeRecord';
import type { SheetPlan } from '../../report/plan/plan';
import { rewriteFormula } from '../../report/references/rewriteFormula';
import type { SheetMaps } from '../../report/references/sheetMaps';
import { followWhole } from '../../report/references/wholeFormula';
import { formatAt, inputAt, type LiveSheet } from '../reading/liveDetail';
import { liveRowImage } from './liveRowImage';
import type { LiveRows } from './liveRows';

/** A sheet of the open workbook as the source of what the record keeps. */
export function liveSource(
  sheet: LiveSheet,
  plan: SheetPlan | undefined,
  maps: SheetMaps,
  rows: LiveRows,
): RecordSource {
  const moved = (formula: string): string => rewriteFormula(formula, sheet.name, maps);
  return {
    moved,
    image: (row, places) => liveRowImage(sheet, row, rows.at(sheet.name, row), places, moved),
    movedWhole: (formula) => followWhole(formula, sheet.name, maps),
    endsReaching: (row) => maps.map(sheet.name)?.endsReaching(row) ?? [],
    droppedLists: droppedListsOf(plan),
    formatAt: (row, column) => (inputAt(sheet, row, column) === '' ? undefined : formatAt(sheet, row, column)),
    // Office.js says nothing of formatting inside a text.
    runsAt: () => undefined,
    runsAtNew: () => undefined,
  };
}
