import { parseRange, rangeName } from '../../../report/references/cellAddress';
import { withSheetElement, withTagAttributes } from '../../../ooxml/save/sheetElement';
import type { SavedSheet } from './savedSheet';
import { readShell } from './shellView';

/** The sheet with the filter the book has; its conditions stay as long as it has any. */
export function withAutoFilter(shell: string, { part, prefix, beside }: SavedSheet): string {
  const old = readShell(shell, part).child('autoFilter');
  const range = old && parseRange(old.attribute('ref') ?? '');
  const now = beside.autoFilter;
  if (!now) return old ? withSheetElement(shell, part, 'autoFilter', '') : shell;
  const wasActive = (old?.children('filterColumn').length ?? 0) > 0;
  if (range && rangeName(range) === rangeName(now.range) && (now.active || !wasActive)) return shell;
  const ref = rangeName(now.range);
  const keeps = old && range?.firstColumn === now.range.firstColumn && now.active;
  const xml = keeps ? withTagAttributes(old.xml, { ref }) : `<${prefix}autoFilter ref="${ref}"/>`;
  return withSheetElement(shell, part, 'autoFilter', xml);
}
