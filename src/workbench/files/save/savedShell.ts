import type { PackageChanges } from '../../../ooxml/package/packageChanges';
import { withSheetElement } from '../../../ooxml/save/sheetElement';
import { withoutTables } from '../../../ooxml/sheet/tableParts';
import type { OpenedFile } from '../open/openedFile';
import { saveCharts } from './charts';
import { saveComments } from './comments';
import { withFormats } from './formatsXml';
import { withOwnDifferences } from './otherSheets';
import { ruleTag, withoutRuleTags } from './ruleTags';
import type { SavedSheet } from './savedSheet';
import { withSheetProperties } from './sheetShell';
import { readShell } from './shellView';
import type { StyleNumbers } from './styleNumbers';
import { saveTables } from './tables';
import { withValidations } from './validationsXml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The text around a sheet's rows as it is saved, with the tables and charts that hang on it.
 * @param shell as it has followed rows and names @param opened as it was opened; rules are tagged in both
 */
export function savedShell(
  changes: PackageChanges,
  sheet: SavedSheet,
  shell: string,
  opened: string,
  own: OpenedFile,
  numbers: StyleNumbers,
): string {
  const { part, source } = sheet;
  const styles = source?.file.styles ?? own.styles;
  let text = withFormats(shell, opened, sheet, styles, numbers);
  text = withValidations(text, opened, sheet);
  if (source && !source.isOwn) {
    text = withOwnDifferences(text, part, (rule) => ruleTag(rule) !== undefined, styles, numbers);
  }
  text = withSheetProperties(withoutRuleTags(text), sheet, styles.theme);
  const tables = saveTables(changes, sheet);
  text = withoutTables(text, part, changes.file, tables.gone);
  if (tables.added.length > 0) text = withTableParts(text, sheet, tables.added);
  const drawing = saveCharts(changes, sheet, own.styles.theme);
  if (drawing !== undefined) text = withSheetElement(text, part, 'drawing', leadingTo('drawing', sheet, drawing));
  const boxes = saveComments(changes, sheet, text, own.content.workbook.part);
  if (boxes === undefined) return text;
  const drawn = boxes === '' ? '' : leadingTo('legacyDrawing', sheet, boxes);
  return withSheetElement(text, part, 'legacyDrawing', drawn);
}

function withTableParts(text: string, sheet: SavedSheet, ids: readonly string[]): string {
  const { part, prefix } = sheet;
  const old =
    readShell(text, part)
      .child('tableParts')
      ?.children('tablePart')
      .map(({ xml }) => xml) ?? [];
  const list = [...old, ...ids.map((id) => leadingTo('tablePart', sheet, id))];
  const xml = `<${prefix}tableParts count="${list.length}">${list.join('')}</${prefix}tableParts>`;
  return withSheetElement(text, part, 'tableParts', xml);
}

/** Declares its own prefix: not every sheet has one for relationships. */
function leadingTo(element: string, { prefix }: SavedSheet, id: string): string {
  return `<${prefix}${element} xmlns:r="${OFFICE}" r:id="${id}"/>`;
}
