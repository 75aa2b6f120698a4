import type { Period } from '../../../kpi/period';
import type { WorkbookSnapshot } from '../../../report/workbook/snapshot';
import { builtInTemplates } from './builtInTemplates';

/**
 * The kinds of period that sheets opened as a file are made for, told by a text that only one built-in template has;
 * undefined where no template is recognised.
 */
export function kindsMadeFor(
  { sheets }: Pick<WorkbookSnapshot, 'sheets'>,
  chosen: readonly string[],
): readonly Period['kind'][] | undefined {
  const cells = sheets.filter(({ name }) => chosen.includes(name)).flatMap((sheet) => sheet.cells);
  return builtInTemplates.find(({ ownText }) => {
    return ownText !== undefined && cells.some(({ value }) => typeof value === 'string' && value.includes(ownText));
  })?.periods;
}
