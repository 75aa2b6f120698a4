import type { WorkbookPart } from '../workbook/workbookPart';
import type { WorkbookPackage } from './workbookPackage';

/** A part that may hold references, with the sheet it belongs to ("" for the workbook's own) and the part that leads to it. */
export interface OwnedPart {
  readonly part: string;
  readonly sheet: string;
  readonly source: string;
}

/** Every part that can be reached from the workbook, sheets first. */
export function ownedParts(file: WorkbookPackage, workbook: WorkbookPart): OwnedPart[] {
  const owned = new Map<string, OwnedPart>();
  const sheetOf = new Map(workbook.sheets.map(({ part, name }) => [part, name]));
  const visit = (source: string, sheet: string): void => {
    for (const { part: target } of file.relationships(source)) {
      if (target === undefined || !file.has(target)) continue;
      const part = file.nameOf(target);
      if (owned.has(part) || sheetOf.has(part) || part === workbook.part) continue;
      owned.set(part, { part, sheet, source });
      visit(part, sheet);
    }
  };
  for (const { part, name } of workbook.sheets) visit(part, name);
  visit(workbook.part, '');
  return [...owned.values()];
}
