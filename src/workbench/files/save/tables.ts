import { rangeName } from '../../../report/references/cellAddress';
import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { relationshipType } from '../../../ooxml/package/relationshipTypes';
import { withTagAttributes } from '../../../ooxml/save/sheetElement';
import { escapeAttribute } from '../../../ooxml/xml/escape';
import { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookTable } from '../../book/book';
import { readTable } from '../open/tables';
import { freePart } from './freePart';
import type { SavedSheet } from './savedSheet';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Brings the tables of a sheet into its table parts.
 * @returns relationship ids of tables new to the sheet, and the parts that are gone
 */
export function saveTables(
  changes: PackageChanges,
  sheet: SavedSheet,
): { readonly added: readonly string[]; readonly gone: ReadonlySet<string> } {
  const own = sheet.source?.isOwn ? changes.file.related(sheet.part, 'table') : [];
  const kept = new Map(
    sheet.beside.tables.flatMap((table) =>
      table.part !== undefined && own.includes(table.part) ? [[table.part, table] as const] : [],
    ),
  );
  const gone = new Set<string>();
  for (const part of own) {
    const table = kept.get(part);
    if (table && changes.has(part)) changes.set(part, editedTable(changes.text(part), part, table));
    else {
      gone.add(part);
      if (changes.has(part)) changes.remove(part, sheet.part);
    }
  }
  const added = sheet.beside.tables
    .filter((table) => table.part === undefined || !kept.has(table.part))
    .map((table) => {
      const part = freePart(changes, 'xl/tables/table', '.xml');
      changes.add(part, newTable(table, nextId(changes)), TABLE_TYPE);
      return changes.addRelationship(sheet.part, relationshipType(changes.file, 'table'), part);
    });
  return { added, gone };
}

/** Tables are numbered through the whole workbook. */
function nextId(changes: PackageChanges): number {
  let number = 1;
  const taken = new Set<number>();
  for (let part = 1; part <= 1000; part++) {
    const name = `xl/tables/table${part}.xml`;
    if (changes.has(name)) taken.add(Number(/<(?:\w+:)?table\s[^>]*?\sid="(\d+)"/.exec(changes.text(name))?.[1] ?? 0));
  }
  while (taken.has(number)) number++;
  return number;
}

function editedTable(xml: string, part: string, now: BookTable): string {
  const root = XmlView.read(xml, part);
  const old = readTable(root, now.sheet, part);
  const described = ({ name, range, columns, headerRow, totalRow, style }: BookTable): string =>
    JSON.stringify([name, rangeName(range), columns, headerRow, totalRow, style]);
  if (old && described(old) === described(now)) return xml;
  const prefix = root.element.name.slice(0, -'table'.length);
  const name = escapeAttribute(now.name);
  const opening = withTagAttributes(xml.slice(root.element.start, root.element.contentFrom), {
    ...(old?.name === now.name ? {} : { name, displayName: name }),
    ref: rangeName(now.range),
    headerRowCount: now.headerRow ? undefined : '0',
    totalsRowCount: now.totalRow ? '1' : undefined,
  });
  const children = root.children().map((child) => {
    switch (child.name) {
      case 'autoFilter':
        return now.headerRow ? withTagAttributes(child.xml, { ref: filterRange(now) }) : '';
      case 'tableColumns':
        return columnsXml(child, now, prefix);
      case 'tableStyleInfo':
        return styleXml(child, now.style);
      default:
        return child.xml;
    }
  });
  return xml.slice(0, root.element.start) + opening + children.join('') + xml.slice(root.element.contentTo);
}

function filterRange({ range, totalRow }: BookTable): string {
  return rangeName({ ...range, lastRow: range.lastRow - (totalRow ? 1 : 0) });
}

/** Columns keep their formulas and totals, told by name, else by place where their number is the same. */
function columnsXml(list: XmlView, { columns }: BookTable, prefix: string): string {
  const old = list.children('tableColumn');
  let nextColumn = Math.max(0, ...old.map((column) => column.number('id') ?? 0)) + 1;
  const samePlaces = old.length === columns.length;
  const written = columns.map((column, at) => {
    const name = columnName(column);
    const known = old.find((one) => one.attribute('name') === column) ?? (samePlaces ? old[at] : undefined);
    if (!known) return `<${prefix}tableColumn id="${nextColumn++}" name="${name}"/>`;
    return known.attribute('name') === column ? known.xml : withTagAttributes(known.xml, { name });
  });
  return `<${prefix}tableColumns count="${columns.length}">${written.join('')}</${prefix}tableColumns>`;
}

/** Line breaks are written as the text type's escapes. */
function columnName(column: string): string {
  return escapeAttribute(column.replace(/\n/g, '_x000a_'));
}

function styleXml(old: XmlView, style: string): string {
  if (style === (old.attribute('name') ?? '')) return old.xml;
  return withTagAttributes(old.xml, { name: style === '' ? undefined : escapeAttribute(style) });
}

function newTable(table: BookTable, id: number): string {
  const name = escapeAttribute(table.name);
  const filter = table.headerRow ? `<autoFilter ref="${filterRange(table)}"/>` : '';
  const columns = table.columns.map((column, at) => `<tableColumn id="${at + 1}" name="${columnName(column)}"/>`);
  const style = table.style === '' ? '' : ` name="${escapeAttribute(table.style)}"`;
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${rangeName(table.range)}"` +
    `${table.headerRow ? '' : ' headerRowCount="0"'}${table.totalRow ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    `${filter}<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>` +
    `<tableStyleInfo${style} showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}
