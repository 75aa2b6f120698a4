/** How the test door reads addresses and cells. */
import { onSheet, parseRange, rangeName } from '../../report/references/cellAddress';
import { formulaTokens } from '../../report/references/formulaTokens';
import type { CellRange } from '../../report/workbook/snapshot';
import { sameSheetName } from '../book/sheetName';
import type { Engine, EngineSheet } from '../engine/engine';
import type { CellReading } from './testDoor';

export interface Cells {
  readonly sheet: EngineSheet;
  readonly range: CellRange;
}

/** @throws Error where the address names no cells of the workbook */
export function cellsAt(address: string, engine: Engine): Cells {
  const [token] = formulaTokens(address);
  const name = token?.kind === 'reference' ? token.sheets[0] : undefined;
  const sheet = name === undefined ? engine.activeSheet() : sheetNamed(name, engine);
  const range = token?.kind === 'reference' ? parseRange(token.text.slice(token.prefix.length)) : undefined;
  if (!range) throw new Error(`No cells at ${address}`);
  return { sheet, range };
}

/** @throws Error where there is none */
export function sheetNamed(name: string, engine: Engine): EngineSheet {
  const found = engine.sheets.find((sheet) => sameSheetName(sheet.name, name));
  if (!found) throw new Error(`No sheet ${name} among ${engine.sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

export function addressOf(sheet: EngineSheet | undefined, range: CellRange): string {
  return onSheet(sheet?.name ?? '', rangeName(range));
}

export function readCells({ sheet, range }: Cells): CellReading[][] {
  const texts = sheet.text(range);
  return sheet.read(range).map((row, rowAt) =>
    row.map(({ value, error, formula, style }, columnAt) => ({
      value: error ?? value,
      text: texts[rowAt]?.[columnAt] ?? '',
      ...(formula === undefined ? {} : { formula: `=${formula}` }),
      format: style.format ?? 'General',
    })),
  );
}
