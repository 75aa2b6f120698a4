import {
  ScrollToCellCommand,
  SheetsNumfmtCellContentController,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/preset-sheets-conditional-formatting';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { addToCellMenu, type CellMenuEntry } from './cellMenu';
import { createUniver } from './createUniver';
import type { Engine } from './engine';
import { drawRules } from './rules/drawRules';
import type { GridRules } from './rules/gridRule';
import { UniverRules } from './rules/univerRules';
import { readTypedFormulas } from './typedFormulas';
import { toUniver } from './univerBook';
import { UniverEngine } from './univerEngine';
import { menu } from './univerMenu';
import { UniverViewport } from './univerViewport';
import type { GridViewport } from './viewport';

export interface BrowserGrid {
  /** Of the grid's own words; numbers have Vietnamese separators in either. */
  readonly locale: 'vi-VN' | 'en-US';
  readonly cellMenu: readonly CellMenuEntry[];
}

/** A workbook with one empty sheet, “Sheet1”, drawn in the element, with toolbar, formula bar and sheet tabs. */
export function openBrowserEngine(
  holder: HTMLElement,
  { locale, cellMenu }: BrowserGrid,
): { readonly engine: Engine; readonly viewport: GridViewport; readonly rules: GridRules } {
  const { plugins } = UniverSheetsCorePreset({
    container: holder,
    ribbonType: 'simple',
    menu,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  const book = createUniver([...plugins, UniverSheetsConditionalFormattingPlugin], locale === 'vi-VN' ? viVN : enUS);
  book.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  addToCellMenu(book, cellMenu);
  readTypedFormulas(book);
  drawRules(book);
  const engine = new UniverEngine(book, (_sheet, range) => {
    void book.commands.executeCommand(ScrollToCellCommand.id, { range: toUniver(range) });
  });
  return { engine, viewport: new UniverViewport(book, holder), rules: new UniverRules(book) };
}
