import { relationshipsPart } from '../package/partNames';
import type { WorkbookPackage } from '../package/workbookPackage';
import { startsElement } from '../startsElement';
import { XmlScanner } from '../xml/scanner';
import { Splices } from '../xml/splices';

/** The sheet without its references to tables that are gone. */
export function withoutTables(
  sheetXml: string,
  part: string,
  file: WorkbookPackage,
  gone: ReadonlySet<string>,
): string {
  if (gone.size === 0 || !file.has(relationshipsPart(part))) return sheetXml;
  const ids = new Set(
    file.relationships(part).flatMap(({ id, part: target }) => (target && gone.has(file.nameOf(target)) ? [id] : [])),
  );
  const splices = new Splices(sheetXml);
  const scanner = new XmlScanner(sheetXml, part);
  let list: { start: number; openEnd: number; kept: number; gone: number } | undefined;
  while (scanner.next()) {
    if (scanner.isLocal('tableParts') && scanner.kind === 'open') {
      list = { start: scanner.start, openEnd: scanner.end, kept: 0, gone: 0 };
    } else if (list && startsElement(scanner) && scanner.isLocal('tablePart')) {
      const id = scanner.attributes().find(({ name }) => name.endsWith(':id'));
      const isGone = ids.has(id ? sheetXml.slice(id.valueFrom, id.valueTo) : '');
      if (isGone) splices.remove(scanner.start, scanner.end);
      list[isGone ? 'gone' : 'kept']++;
    } else if (list && scanner.kind === 'close' && scanner.isLocal('tableParts') && list.gone > 0) {
      if (list.kept === 0) return sheetXml.slice(0, list.start) + sheetXml.slice(scanner.end);
      const opening = sheetXml.slice(list.start, list.openEnd);
      splices.replace(list.start, list.openEnd, opening.replace(/ count="\d+"/, ` count="${list.kept}"`));
    }
  }
  return splices.join();
}
