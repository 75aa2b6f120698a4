import { freeSheetName } from '../../book/freeSheetName';
import { nameKey } from '../../../ooxml/workbook/nameKey';
import { optionalRecord, optionalText, textArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import type { Argument } from '../../protocol/hostObject';
import type { ModelContext } from '../context';
import { besideOf } from '../context';
import { EventType } from '../events';
import { requireNoUndoGroup, requireOpenStructure } from '../guard';
import type { SheetToInsert } from '../openSheets';

/** In Excel's own words. */
const UNSUPPORTED =
  'The operation failed because the source contains one or more unsupported features. ' +
  'Features currently unsupported on this platform are Comment, Slicer, Chart, and PivotTable.';

/**
 * Inserts sheets of a workbook file.
 * @returns ids of the new sheets
 * @throws HostError as Excel on the web does for sheets with charts, pivot tables, slicers or comments
 */
export async function insertWorksheets(context: ModelContext, file: Argument, given: Argument): Promise<string[]> {
  requireOpenStructure(context);
  requireNoUndoGroup(context);
  if (!context.openSheets) throw HostError.notImplemented('Workbook.insertWorksheetsFromBase64');
  const options = optionalRecord(given) ?? {};
  const sheets = chosen(await opened(context, textArgument(file)), options['sheetNamesToInsert']);
  if (sheets.some(({ kept }) => kept.charts + kept.pivots + kept.comments + (kept.slicers ?? 0) > 0)) {
    throw new HostError('UnsupportedFeature', UNSUPPORTED);
  }
  let position = place(context, optionalText(options['positionType']) ?? 'End', options['relativeTo']);
  return sheets.map((sheet) => {
    const id = sheet.insert(freeSheetName(context.book, sheet.name), position++);
    const { guid } = besideOf(context, id);
    context.events.sheet(EventType.worksheetAdded, guid);
    return guid;
  });
}

async function opened(context: ModelContext, base64: string): Promise<readonly SheetToInsert[]> {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return (await context.openSheets?.(bytes)) ?? [];
  } catch {
    throw HostError.invalidArgument();
  }
}

/** Those asked for by name, all of them where none is. */
function chosen(sheets: readonly SheetToInsert[], names: unknown): readonly SheetToInsert[] {
  if (!Array.isArray(names) || names.length === 0) return sheets;
  return names.map((name) => {
    const found = sheets.find((sheet) => nameKey(sheet.name) === nameKey(String(name)));
    if (!found) throw HostError.itemNotFound();
    return found;
  });
}

function place(context: ModelContext, type: string, relativeTo: unknown): number {
  const { engine, sheets } = context.book;
  if (type === 'Beginning') return 0;
  if (type === 'End') return engine.sheets.length;
  const key = typeof relativeTo === 'string' ? relativeTo : '';
  const at = engine.sheets.findIndex(({ id, name }) => sheets.get(id)?.guid === key || nameKey(name) === nameKey(key));
  if (at < 0) throw HostError.itemNotFound();
  return type === 'Before' ? at : at + 1;
}
