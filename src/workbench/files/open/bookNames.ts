import type { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookName } from '../../book/book';
import { shownFormula } from './formulaText';

export const PRINT_AREA = '_xlnm.Print_Area';

export interface NameElement {
  readonly element: XmlView;
  readonly name: string;
  /** Position of the sheet the name is local to. */
  readonly local: number | undefined;
  readonly formula: string;
}

/** @param workbook the workbook element */
export function nameElements(workbook: XmlView): NameElement[] {
  const list = workbook.child('definedNames')?.children('definedName') ?? [];
  return list.map((element) => ({
    element,
    name: element.attribute('name') ?? '',
    local: element.number('localSheetId'),
    formula: element.text.trim(),
  }));
}

/** @param sheetIds ids in the grid by position in the file; names local to others (chart sheets) are left to saving */
export function readNames(workbook: XmlView, sheetIds: ReadonlyMap<number, string>): BookName[] {
  return nameElements(workbook).flatMap(({ element, name, local, formula }) => {
    const sheet = local === undefined ? undefined : sheetIds.get(local);
    // A sheet's print area is a property of the sheet.
    if (name === PRINT_AREA || (local !== undefined && sheet === undefined)) return [];
    return [
      {
        name,
        ...(sheet !== undefined && { sheet }),
        formula: shownFormula(formula),
        visible: !element.flag('hidden'),
        comment: element.attribute('comment') ?? '',
      },
    ];
  });
}

/** A sheet's print area as addresses without the sheet. */
export function printAreaOf(workbook: XmlView, position: number): string | undefined {
  const found = nameElements(workbook).find(({ name, local }) => name === PRINT_AREA && local === position);
  return found && found.formula.replace(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, '');
}
