import { formulaTokens } from '../../../report/references/formulaTokens';
import type { BookTable } from '../../book/book';
import { nameKey } from '../../../ooxml/workbook/nameKey';

/** Tables of another file under names the book does not have yet, and what formulas that name them must read. */
export function withUniqueTableNames(
  tables: readonly BookTable[],
  taken: ReadonlySet<string>,
): { readonly tables: BookTable[]; readonly follow: (formula: string) => string } {
  const used = new Set(taken);
  const renames = new Map<string, string>();
  const unique = tables.map((table) => {
    let name = table.name;
    for (let number = 2; used.has(nameKey(name)); number++) name = `${table.name}_${number}`;
    used.add(nameKey(name));
    if (name !== table.name) renames.set(nameKey(table.name), name);
    return { ...table, name };
  });
  const follow = (formula: string): string => {
    if (renames.size === 0 || !formula.includes('[')) return formula;
    const tokens = formulaTokens(formula);
    return tokens
      .map(({ text }, at) => (tokens[at + 1]?.text.startsWith('[') ? (renames.get(nameKey(text)) ?? text) : text))
      .join('');
  };
  return { tables: unique, follow };
}
