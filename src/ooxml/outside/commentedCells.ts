import { parseRange } from '../../report/references/cellAddress';
import type { CellPlace } from '../../report/workbook/snapshot';
import type { WorkbookPackage } from '../package/workbookPackage';
import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';

/** The cells of a sheet that people commented on, in notes or in threads, each once. */
export function commentedCells(file: WorkbookPackage, sheetPart: string): readonly CellPlace[] {
  const refs = new Set<string>();
  for (const part of file.related(sheetPart, 'comments', 'threadedComment')) {
    const scanner = new XmlScanner(file.text(part), part);
    while (scanner.next()) {
      if (!startsElement(scanner)) continue;
      // Of a thread the notes part has the first comment; which of the two a program writes does not matter here.
      if (scanner.isLocal('comment') || scanner.isLocal('threadedComment')) refs.add(scanner.attribute('ref') ?? '');
    }
  }
  return [...refs].flatMap((ref) => {
    const range = parseRange(ref);
    return range ? [{ row: range.firstRow, column: range.firstColumn }] : [];
  });
}
