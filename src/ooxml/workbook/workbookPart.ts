import type { DefinedName } from '../../report/workbook/snapshot';
import {
  brokenRelationship,
  noWorkbookPart,
  wrongContentType,
  binaryWorkbook,
  macroWorkbook,
} from '../package/messages';
import type { WorkbookPackage } from '../package/workbookPackage';
import { isOn } from '../xml/isOn';
import { attributeOf, descendantsOf, innerTextOf, type XmlElement } from '../xml/xmlElement';
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
  const tree = file.tree(part);
  const text = file.text(part);
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  const visit = (element: XmlElement): void => {
    if (element.localName === 'workbookPr') date1904 = isOn(attributeOf(element, 'date1904', text));
    else if (element.localName === 'sheet') {
      const name = attributeOf(element, 'name', text) ?? '';
      const id = relationshipId(element, text);
      const relationship = relationships.get(id);
      if (relationship?.part === undefined) throw brokenRelationship(part, id).at({ sheet: name });
      if (sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) throw doubledSheetName(name);
      const isWorksheet = relationship.kind === 'worksheet';
      const hidden = attributeOf(element, 'state', text)?.toLowerCase().includes('hidden') ?? false;
      sheets.push({ name, hidden, part: file.nameOf(relationship.part), isWorksheet });
    }
    for (const child of element.children) visit(child);
  };
  visit(tree);
  if (sheets.length === 0) throw noSheets(part);
  return { part, sheets, names: definedNamesOf(tree, text, part, sheets), date1904 };
}

/** The defined names a workbook part holds. */
export function definedNamesOf(
  tree: XmlElement,
  text: string,
  part: string,
  sheets: readonly SheetEntry[],
): DefinedName[] {
  return descendantsOf(tree, 'definedName').map((element) => {
    const name = attributeOf(element, 'name', text) ?? '';
    const local = attributeOf(element, 'localSheetId', text);
    const sheet = local === undefined ? undefined : sheets[Number(local)]?.name;
    const formula = innerTextOf(element, text, part).trim();
    return sheet === undefined ? { name, formula } : { name, sheet, formula };
  });
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
function relationshipId(element: XmlElement, text: string): string {
  const name = element.attributes.find((attribute) => attribute.name.endsWith(':id'))?.name;
  return (name === undefined ? undefined : attributeOf(element, name, text)) ?? '';
}
