import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import type { WorkbookContent } from '../../../ooxml/readWorkbook';

/** Takes out the worksheets that are gone, and the parts nothing else leads to. @param kept parts of sheets that stay */
export function removeSheets(changes: PackageChanges, content: WorkbookContent, kept: ReadonlySet<string>): void {
  const { file, workbook } = content;
  const gone = workbook.sheets
    .filter(({ part, isWorksheet }) => isWorksheet && !kept.has(part))
    .map(({ part }) => part);
  if (gone.length === 0) return;
  const needed = reachable(content, new Set(gone));
  const removed = new Set(gone);
  const remove = (source: string): void => {
    for (const { part } of file.relationships(source)) {
      if (part === undefined || !file.has(part)) continue;
      const name = file.nameOf(part);
      if (needed.has(name) || removed.has(name)) continue;
      removed.add(name);
      remove(name);
      changes.remove(name, source);
    }
  };
  for (const part of gone) {
    remove(part);
    changes.remove(part, workbook.part);
  }
}

/** Parts that can be reached without passing through some. */
function reachable({ file }: WorkbookContent, without: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (source: string): void => {
    for (const { part } of file.relationships(source)) {
      if (part === undefined || !file.has(part)) continue;
      const name = file.nameOf(part);
      if (found.has(name) || without.has(name)) continue;
      found.add(name);
      visit(name);
    }
  };
  visit('');
  return found;
}
