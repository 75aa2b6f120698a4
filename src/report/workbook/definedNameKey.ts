import { nameKey } from './nameKey';
import type { DefinedName } from './snapshot';

/** What a defined name is called, and on which sheet where it is one's own. */
export type NameOfCells = Pick<DefinedName, 'name' | 'sheet'>;

/** Equal for names that are one and the same to Excel. */
export function definedNameKey({ name, sheet = '' }: NameOfCells): string {
  return `${nameKey(sheet)}\n${nameKey(name)}`;
}
