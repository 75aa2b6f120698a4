import {
  ScrollToCellCommand,
  SheetsNumfmtCellContentController,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { createUniver } from './createUniver';
import type { Engine } from './engine';
import { toUniver } from './univerBook';
import { UniverEngine } from './univerEngine';
import { menu } from './univerMenu';
import { UniverViewport } from './univerViewport';
import type { GridViewport } from './viewport';

/** A workbook with one empty sheet, “Sheet1”, drawn in the element, with toolbar, formula bar and sheet tabs in Vietnamese. */
export function openBrowserEngine(holder: HTMLElement): { readonly engine: Engine; readonly viewport: GridViewport } {
  const { plugins } = UniverSheetsCorePreset({
    container: holder,
    ribbonType: 'simple',
    menu,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  const book = createUniver(plugins, viVN);
  book.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('vi');
  const engine = new UniverEngine(book, (_sheet, range) => {
    void book.commands.executeCommand(ScrollToCellCommand.id, { range: toUniver(range) });
  });
  return { engine, viewport: new UniverViewport(book, holder) };
}
