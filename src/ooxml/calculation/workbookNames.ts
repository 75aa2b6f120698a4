import { nameKey } from '../workbook/nameKey';
import type { DefinedName } from '../../report/workbook/snapshot';

export interface NameMeaning {
  readonly formula: string;
  /** Sheet that references without a sheet mean. */
  readonly home: string;
}

/** What the defined names of a workbook stand for. */
export class WorkbookNames {
  private meanings: Map<string, NameMeaning> | undefined;

  /** @param names read when a formula first names something */
  constructor(private readonly names: () => readonly DefinedName[]) {}

  /** A name as a formula on a sheet sees it: the sheet's own name goes before the workbook's. */
  find(name: string, home: string): NameMeaning | undefined {
    // `Sheet!Name` and `'My sheet'!Name`.
    const qualified = name.includes('!') && /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(name);
    if (qualified) return this.lookUp(qualified[3] ?? '', (qualified[1] ?? qualified[2] ?? '').replaceAll("''", "'"));
    return this.lookUp(name, home);
  }

  private lookUp(name: string, sheet: string): NameMeaning | undefined {
    this.meanings ??= new Map(
      this.names().map(({ name, sheet = '', formula }) => [key(name, sheet), { formula, home: sheet }]),
    );
    const own = this.meanings.get(key(name, sheet));
    if (own) return own;
    const common = this.meanings.get(key(name, ''));
    return common && { ...common, home: sheet };
  }
}

function key(name: string, sheet: string): string {
  return `${nameKey(sheet)}\n${nameKey(name)}`;
}
