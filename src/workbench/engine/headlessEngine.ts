import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import enUS from '@univerjs/preset-sheets-node-core/locales/en-US';
import type { Engine } from './engine';
import type { HostLocale } from './locale';
import { createUniver } from './createUniver';
import { UniverEngine } from './univerEngine';

/** A workbook with one empty sheet, “Sheet1”, without a page: for tests in Node. */
export function openHeadlessEngine(locale: HostLocale = 'vi-VN'): Engine {
  return new UniverEngine(createUniver(UniverSheetsNodeCorePreset().plugins, enUS), locale);
}
