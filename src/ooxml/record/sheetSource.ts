import { rewriteFormula } from '../../report/references/rewriteFormula';
import { followWhole } from '../../report/references/wholeFormula';
import type { SheetMaps } from '../../report/references/sheetMaps';
import { droppedListsOf, type RecordSource } from './completeRecord';
import type { LaidImages } from '../laid/laidImages';
import type { FilledSheet } from '../sheet/filledSheet';
import { plainTextOf, runsToRecord } from '../sheet/richText';
import { RowImages } from '../sheet/rowImage';
import type { SharedStrings } from '../sheet/sharedStrings';
import type { StyleSheet } from '../styles/styleSheet';

/**
 * A sheet of a file as the source of what the record keeps.
 * @param laid undefined where nothing but cells lies on rows that go
 */
export function sheetSource(
  sheet: FilledSheet,
  maps: SheetMaps,
  strings: SharedStrings,
  styles: StyleSheet,
  laid: LaidImages | undefined,
): RecordSource {
  const moved = (formula: string): string => rewriteFormula(formula, sheet.name, maps);
  const images = new RowImages(sheet.content, strings, styles, moved);
  const { grid, cells, formatted } = sheet.content;
  const recordedRuns = (cell: number | undefined, text: string): string | undefined => {
    const runs = cell === undefined ? undefined : images.runsAt(cell);
    return runs && plainTextOf(runs) === text ? runsToRecord(runs) : undefined;
  };
  return {
    moved,
    image: (row, places) => images.image(row, places),
    endsReaching: (row) => sheet.map?.endsReaching(row) ?? [],
    movedWhole: (formula) => followWhole(formula, sheet.name, maps),
    ...(laid && { laidOn: (row, places) => laid.on(row, places) }),
    droppedLists: droppedListsOf(sheet.plan),
    formatAt: (row, column) => cells.find((cell) => cell.row === row && cell.column === column)?.format,
    runsAt: (row, column, text) => (formatted.size === 0 ? undefined : recordedRuns(grid.cellIndex(row, column), text)),
    runsAtNew: (newRow, column, text) =>
      formatted.size === 0 ? undefined : recordedRuns(sheet.originOf(newRow, column).cell, text),
  };
}
