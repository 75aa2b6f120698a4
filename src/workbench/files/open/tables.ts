import { parseRange } from '../../../report/references/cellAddress';
import type { WorkbookPackage } from '../../../ooxml/package/workbookPackage';
import { unescape } from '../../../ooxml/xml/escape';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookTable } from '../../book/book';

/** The tables of a sheet, in the order of its relationships. */
export function readTables(file: WorkbookPackage, sheetPart: string, sheet: string): BookTable[] {
  return file.related(sheetPart, 'table').flatMap((part) => {
    const table = XmlView.read(file.text(part), part);
    const read = readTable(table, sheet, part);
    return read ? [read] : [];
  });
}

export function readTable(table: XmlView, sheet: string, part: string): BookTable | undefined {
  const range = parseRange(table.attribute('ref') ?? '');
  if (!range) return undefined;
  return {
    id: table.prefixed('uid') ?? table.attribute('id') ?? '',
    name: table.attribute('displayName') ?? table.attribute('name') ?? '',
    sheet,
    range,
    // Line breaks in headings stand as the text type's escapes.
    columns: table.child('tableColumns')?.children('tableColumn').map(columnName) ?? [],
    headerRow: table.number('headerRowCount') !== 0,
    totalRow: (table.number('totalsRowCount') ?? 0) > 0,
    style: table.child('tableStyleInfo')?.attribute('name') ?? '',
    part,
  };
}

function columnName(column: XmlView): string {
  return unescape(column.attribute('name') ?? '').replace(/\r\n?/g, '\n');
}
