import type { DefinedName } from '../../report/workbook/snapshot';
import {
  brokenRelationship,
  noWorkbookPart,
  wrongContentType,
  binaryWorkbook,
  macroWorkbook,
} from '../package/messages';
import type { WorkbookPackage } from '../package/workbookPackage';
import { startsElement } from '../startsElement';
import { isOn } from '../xml/isOn';
import { XmlScanner } from '../xml/scanner';
import { doubledSheetName, noSheets } from './messages';

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
  /** False for chart sheets and dialogs, which have no cells. */
  readonly isWorksheet: boolean;
}

/** What filling needs to know of the workbook part. */
export interface WorkbookPart {
  readonly part: string;
  /** In the order of their tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
export const TEMPLATE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';

/**
 * Finds the workbook by its relationship, wherever it lies, and refuses kinds that cannot be filled.
 * @throws NgktError `file.macro`, `file.binary`, `package.*`, `workbook.*`
 */
export function readWorkbookPart(file: WorkbookPackage): WorkbookPart {
  const [part] = file.related('', 'officeDocument');
  if (part === undefined) throw noWorkbookPart();
  checkType(file, part);
  const relationships = new Map(file.relationships(part).map((relationship) => [relationship.id, relationship]));
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const scanner = new XmlScanner(file.text(part), part);
  while (scanner.next()) {
    if (!startsElement(scanner)) continue;
    if (scanner.isLocal('workbookPr')) date1904 = isOn(scanner.attribute('date1904'));
    else if (scanner.isLocal('sheet')) {
      const name = scanner.attribute('name') ?? '';
      const id = relationshipId(scanner);
      const relationship = relationships.get(id);
      if (relationship?.part === undefined) throw brokenRelationship(part, id).at({ sheet: name });
      if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw doubledSheetName(name);
      const isWorksheet = relationship.kind === 'worksheet';
      const hidden = scanner.attribute('state')?.toLowerCase().includes('hidden') ?? false;
      sheets.push({ name, hidden, part: file.nameOf(relationship.part), isWorksheet });
    }
  }
  if (sheets.length === 0) throw noSheets(part);
  return { part, sheets, names: definedNamesOf(file.text(part), part, sheets), date1904 };
}

/** The defined names a workbook part's text holds. */
export function definedNamesOf(xml: string, part: string, sheets: readonly SheetEntry[]): DefinedName[] {
  const names: DefinedName[] = [];
  const scanner = new XmlScanner(xml, part);
  while (scanner.next()) {
    if (!startsElement(scanner) || !scanner.isLocal('definedName')) continue;
    const name = scanner.attribute('name') ?? '';
    const local = scanner.attribute('localSheetId');
    const sheet = local === undefined ? undefined : sheets[Number(local)]?.name;
    const formula = scanner.readInnerText().trim();
    names.push(sheet === undefined ? { name, formula } : { name, sheet, formula });
  }
  return names;
}

function checkType(file: WorkbookPackage, part: string): void {
  const type = file.types.of(part);
  const macros = file.types.partOfType('vbaproject', 'macrosheet');
  if (macros !== undefined && file.has(macros)) throw macroWorkbook(file.nameOf(macros));
  const isUsual = type === WORKBOOK_TYPE || type === TEMPLATE_TYPE;
  if (!isUsual && /sheet\.binary/i.test(type)) throw binaryWorkbook();
  if (!isUsual && /macroEnabled|addin\.main/i.test(type)) throw macroWorkbook(part);
  if (file.related(part, 'vbaProject').length > 0) throw macroWorkbook(file.related(part, 'vbaProject')[0] ?? part);
  if (!isUsual) throw wrongContentType(part, type, WORKBOOK_TYPE);
}

/** `r:id`, whatever prefix the relationships namespace has. */
function relationshipId(scanner: XmlScanner): string {
  const name = scanner.attributes().find((attribute) => attribute.name.endsWith(':id'))?.name;
  return (name === undefined ? undefined : scanner.attribute(name)) ?? '';
}
