import { enteredText } from '../filling/enteredText';
import type { CellChange } from '../filling/cellChange';
import { rangeName } from '../../report/references/cellAddress';
import { recordNames } from '../../ooxml/record/recordPart';
import { cellsOfBoth } from '../reading/differences';
import { writeFormats } from '../reading/conditionalFormats';
import { readContents } from '../reading/contents';
import { formatAt, inputAt, type CellInput, type LiveDetail, type LiveSheet } from '../reading/liveDetail';
import type { RoundTrips } from '../roundTrips';
import { writeCells } from '../writing/writeCells';
import { writeFooter } from '../writing/writeFooters';
import { writeRecordItems, writeRecordNames } from '../writing/writeRecord';
import { writeName, writePrintArea, writeSeries } from '../writing/writeReferences';
import { merge, unmerge } from '../writing/writeRows';
import type { Journal } from './journal';
import { STEP_NAME } from './stepName';

/** Whether a cell before the fill may be given back what it held. */
export type MayRestore = (sheet: string, row: number, column: number) => boolean;

/**
 * Reads the workbook and writes wherever it is not as before: whatever a fill got done.
 * @returns number of cells written
 */
export async function restoreContents(
  trips: RoundTrips,
  { before, formats }: Journal,
  mayRestore: MayRestore,
): Promise<number> {
  const { detail: now } = await readContents(trips);
  const { workbook, application } = trips.context;
  application.suspendApiCalculationUntilNextSync();
  let written = 0;
  for (const had of before.sheets) {
    const standing = now.sheets.find(({ id }) => id === had.id);
    if (!standing) continue;
    const sheet = workbook.worksheets.getItem(had.id);
    const changes = cellsToRestore(had, standing, mayRestore);
    written += changes.length;
    restoreMerges(sheet, had, standing);
    await writeCells(trips, sheet, changes);
    restoreSheet(workbook, sheet, had, standing);
    const known = new Set(standing.conditionalFormats.map(({ id }) => id));
    const gone = formats.filter(({ sheet: name, format }) => name === had.name && !known.has(format.id));
    for (const format of [...gone].reverse()) format.makeAgain(sheet);
  }
  restoreNames(workbook, before, now);
  writeRecordItems(
    workbook,
    now,
    before.recordItems.map(({ xml }) => xml),
  );
  await trips.sync();
  return written;
}

/** Cells that do not hold or show what they did, within what may be restored. */
function cellsToRestore(before: LiveSheet, now: LiveSheet, mayRestore: MayRestore): CellChange[] {
  const changes: CellChange[] = [];
  for (const { row, column } of cellsOfBoth(before.grid, now.grid)) {
    const input = inputAt(before, row, column);
    const format = formatAt(before, row, column);
    const isOther = input !== inputAt(now, row, column);
    const looksOther = format !== formatAt(now, row, column);
    if (!(isOther || looksOther) || !mayRestore(before.name, row, column)) continue;
    changes.push({
      row,
      column,
      ...(isOther && { input: entered(before, row, column, input) }),
      ...(looksOther && { format }),
    });
  }
  return changes;
}

/** What was read from a cell, as it must be entered to stand there again. */
function entered(sheet: LiveSheet, row: number, column: number, input: CellInput): CellInput {
  if (typeof input !== 'string' || input === '') return input;
  const { grid } = sheet;
  const value = grid?.values[row - grid.firstRow]?.[column - grid.firstColumn];
  const type = grid?.types[row - grid.firstRow]?.[column - grid.firstColumn];
  const isFormula = input.startsWith('=') && input !== value;
  return isFormula || type === 'Error' ? input : enteredText(input);
}

function restoreMerges(sheet: Excel.Worksheet, before: LiveSheet, now: LiveSheet): void {
  const names = (merges: LiveSheet['merges']): ReadonlySet<string> => new Set(merges.map(rangeName));
  const [had, has] = [names(before.merges), names(now.merges)];
  unmerge(
    sheet,
    now.merges.filter((range) => !had.has(rangeName(range))),
  );
  merge(
    sheet,
    before.merges.filter((range) => !has.has(rangeName(range))),
  );
}

function restoreSheet(workbook: Excel.Workbook, sheet: Excel.Worksheet, before: LiveSheet, now: LiveSheet): void {
  for (const [pages, { centre }] of before.footers) {
    if (now.footers.get(pages)?.centre !== centre) writeFooter(sheet, pages, centre);
  }
  before.charts.forEach(({ series }, index) => {
    series.forEach((one, at) => {
      const standing = now.charts[index]?.series[at];
      if (standing) writeSeries(workbook, sheet.charts.getItemAt(index).series.getItemAt(at), standing, one);
    });
  });
  if (JSON.stringify(before.conditionalFormats) !== JSON.stringify(now.conditionalFormats)) {
    const standing = now.conditionalFormats.map(({ id }) => id);
    writeFormats(sheet, standing, before.conditionalFormats);
  }
  if (before.printArea !== now.printArea) writePrintArea(sheet, before.printArea);
}

function restoreNames(workbook: Excel.Workbook, before: LiveDetail, now: LiveDetail): void {
  for (const name of before.names) {
    const standing = now.names.find((other) => other.name === name.name && other.sheet === name.sheet);
    if (standing && standing.formula !== name.formula) writeName(workbook, name, name.formula);
  }
  const wanted = recordNames(before.names).filter(({ name }) => name !== STEP_NAME);
  writeRecordNames(workbook, now, new Map(wanted.map(({ name, formula }) => [name, formula])));
  if (now.names.some(({ name }) => name === STEP_NAME)) workbook.names.getItem(STEP_NAME).delete();
}
