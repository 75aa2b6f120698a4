import { definedNameKey } from '../../report/workbook/definedNameKey';
import type { DefinedName } from '../../report/workbook/snapshot';

export interface NameMeaning {
  readonly formula: string;
  /** Sheet that references without a sheet mean. */
  readonly home: string;
  /** It gets references back with rows that a fill brings back. */
  readonly comesBack: boolean;
}

/** What the defined names of a workbook stand for. */
export class WorkbookNames {
  private meanings: Map<string, NameMeaning> | undefined;

  private readonly returned: ReadonlySet<string>;

  /**
   * @param names read when a formula first names something
   * @param returned those that get references back
   */
  constructor(
    private readonly names: () => readonly DefinedName[],
    returned: readonly DefinedName[] = [],
  ) {
    this.returned = new Set(returned.map(definedNameKey));
  }

  /** A name as a formula on a sheet sees it: the sheet's own name goes before the workbook's. */
  find(name: string, home: string): NameMeaning | undefined {
    // `Sheet!Name` and `'My sheet'!Name`.
    const qualified = name.includes('!') && /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(name);
    if (qualified) return this.lookUp(qualified[3] ?? '', (qualified[1] ?? qualified[2] ?? '').replaceAll("''", "'"));
    return this.lookUp(name, home);
  }

  private lookUp(name: string, sheet: string): NameMeaning | undefined {
    this.meanings ??= new Map(
      this.names().map((one) => {
        const key = definedNameKey(one);
        return [key, { formula: one.formula, home: one.sheet ?? '', comesBack: this.returned.has(key) }];
      }),
    );
    const own = this.meanings.get(definedNameKey({ name, sheet }));
    if (own) return own;
    const common = this.meanings.get(definedNameKey({ name }));
    return common && { ...common, home: sheet };
  }
}
