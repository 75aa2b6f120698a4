import { withSheetElement } from '../../../ooxml/save/sheetElement';
import { PROTECTION_OPTIONS, readProtection } from '../open/protection';
import { legacyPasswordHash } from './passwordHash';
import type { SavedSheet } from './savedSheet';
import { readShell } from './shellView';

/** The sheet protected as the book has it. A protection that is as in the file keeps its password there. */
export function withProtection(shell: string, { part, prefix, beside }: SavedSheet): string {
  const old = readProtection(readShell(shell, part));
  const { protected: isProtected, options, password } = beside.protection;
  const changed = PROTECTION_OPTIONS.some(
    ([name]) => options[name] !== undefined && options[name] !== old.options[name],
  );
  const selection = options['selectionMode'] ?? 'Normal';
  const sameSelection = selection === (old.options['selectionMode'] ?? 'Normal');
  if (isProtected === old.protected && (!isProtected || (!changed && sameSelection && password === undefined)))
    return shell;
  if (!isProtected) return withSheetElement(shell, part, 'sheetProtection', '');
  const attributes = PROTECTION_OPTIONS.map(([name, attribute, forbidden]) => {
    const forbids = options[name] !== true;
    return forbids === forbidden ? '' : ` ${attribute}="${forbids ? 1 : 0}"`;
  });
  if (password !== undefined && password !== '') attributes.unshift(` password="${legacyPasswordHash(password)}"`);
  if (selection !== 'Normal') attributes.push(' selectLockedCells="1"');
  if (selection === 'None') attributes.push(' selectUnlockedCells="1"');
  return withSheetElement(
    shell,
    part,
    'sheetProtection',
    `<${prefix}sheetProtection sheet="1"${attributes.join('')}/>`,
  );
}
