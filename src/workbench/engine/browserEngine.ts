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
import { formatLocale, type HostLocale } from './locale';
import { readPastedTexts } from './pastedTexts';
import { drawRules } from './rules/drawRules';
import type { GridRules } from './rules/gridRule';
import { UniverRules } from './rules/univerRules';
import { readTypedFormulas } from './typedFormulas';
import { readTypedValues } from './typedValues';
import { showNumbers } from './shownNumbers';
import { toUniver } from './univerBook';
import { UniverEngine } from './univerEngine';
import { menu } from './univerMenu';
import { UniverViewport } from './univerViewport';
import type { GridViewport } from './viewport';

export interface BrowserGrid {
  /** Of the grid's own words and of numbers. */
  readonly locale: HostLocale;
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
  book.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(formatLocale(locale));
  addToCellMenu(book, cellMenu);
  readTypedFormulas(book, locale);
  readTypedValues(book, locale);
  readPastedTexts(book, locale);
  showNumbers(book, locale);
  drawRules(book);
  const engine = new UniverEngine(book, locale, (_sheet, range) => {
    void book.commands.executeCommand(ScrollToCellCommand.id, { range: toUniver(range) });
  });
  return { engine, viewport: new UniverViewport(book, holder), rules: new UniverRules(book) };
}
