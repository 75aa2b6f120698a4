/** Reads a whole workbook back from the grid, in the form in which workbooks of both kinds are compared. */
import { cellName, onSheet } from '../../src/report/references/cellAddress';
import type { SheetSnapshot } from '../../src/report/workbook/snapshot';
import type { WorkbenchPage } from './workbenchPage';

/** A cell as a line to compare: place, formula or value, number format. */
export function expectedLines({ name, cells }: SheetSnapshot): string[] {
  return cells
    .filter(({ value, formula, error }) => formula !== undefined || error !== undefined || (value ?? '') !== '')
    .map(({ row, column, value, formula, error, format }) =>
      line(name, row, column, formula === undefined ? (error ?? value) : `=${formula}`, format),
    );
}

/** The sheet as the grid holds it, down to some rows behind where it is expected to end. */
export async function linesInGrid(workbench: WorkbenchPage, { name, cells }: SheetSnapshot): Promise<string[]> {
  const rows = Math.max(1, ...cells.map(({ row }) => row)) + 20;
  const columns = Math.max(1, ...cells.map(({ column }) => column)) + 5;
  const grid = await workbench.read(onSheet(name, `A1:${cellName(rows, columns)}`));
  return grid.flatMap((cellsOfRow, row) =>
    cellsOfRow.flatMap(({ value, formula, format }, column) =>
      formula === undefined && (value ?? '') === '' ? [] : [line(name, row + 1, column + 1, formula ?? value, format)],
    ),
  );
}

/** Compares every cell of the grid with the workbook it should be. */
export async function expectSheets(workbench: WorkbenchPage, sheets: readonly SheetSnapshot[]): Promise<void> {
  for (const sheet of sheets) expect(await linesInGrid(workbench, sheet)).toEqual(expectedLines(sheet));
}

/** The grid's cells on the sheets of a workbook, to compare with later. */
export async function sheetsInGrid(workbench: WorkbenchPage, sheets: readonly SheetSnapshot[]): Promise<string[]> {
  const lines: string[] = [];
  for (const sheet of sheets) lines.push(...(await linesInGrid(workbench, sheet)));
  return lines;
}

function line(sheet: string, row: number, column: number, content: unknown, format: string): string {
  return `${sheet}!${cellName(row, column)} ${JSON.stringify(content)} [${format}]`;
}
