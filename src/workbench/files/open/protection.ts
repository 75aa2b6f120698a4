import type { XmlView } from '../../../ooxml/xml/xmlView';
import type { BookSheet } from '../../book/book';

/**
 * What a protected sheet still allows: the name in Office.js, the attribute of the file, whose 1 forbids it, and what
 * holds where the attribute is absent.
 */
export const PROTECTION_OPTIONS: readonly (readonly [option: string, attribute: string, forbidden: boolean])[] = [
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
];

/** @param sheet the worksheet element */
export function readProtection(sheet: XmlView): BookSheet['protection'] {
  const element = sheet.child('sheetProtection');
  if (!element?.flag('sheet')) return { protected: false, options: {} };
  const options: Record<string, unknown> = {};
  for (const [option, attribute, forbidden] of PROTECTION_OPTIONS) {
    options[option] = !element.flag(attribute, forbidden);
  }
  options['selectionMode'] = element.flag('selectLockedCells')
    ? element.flag('selectUnlockedCells')
      ? 'None'
      : 'Unlocked'
    : 'Normal';
  return { protected: true, options };
}

/** Whether a password is needed to take the protection away; which one, a file does not say. */
export function hasPassword(sheet: XmlView): boolean {
  const element = sheet.child('sheetProtection');
  return element?.attribute('password') !== undefined || element?.attribute('hashValue') !== undefined;
}
