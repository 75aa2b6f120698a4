import { tableRange } from '../../references/tableColumns';
import { definedNameKey } from '../../workbook/definedNameKey';
import { nameKey } from '../../workbook/nameKey';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { cellsAfterFill, formulaReferences, type ReferredCells } from './formulaReferences';

/** The cells a name in a formula stands for. */
export interface NamedCells {
  readonly cells: readonly ReferredCells[];
  /** They are one range, all of which counts: a sum over the name is a simple sum. */
  readonly isRange: boolean;
}

/** Defined names and tables as formulas see them. */
export class NamesOfCells {
  private readonly meanings = new Map<string, () => NamedCells>();
  private readonly tables = new Map<string, (selector: string) => NamedCells>();

  /** @param returned names that get references back, as they read after the fill */
  constructor({ names, sheets }: Pick<WorkbookSnapshot, 'names' | 'sheets'>, returned: readonly DefinedName[] = []) {
    for (const name of names) this.meanings.set(definedNameKey(name), () => meaningOf(name));
    for (const name of returned) this.meanings.set(definedNameKey(name), () => afterFill(meaningOf(name)));
    for (const sheet of sheets) {
      for (const table of sheet.tables)
        this.tables.set(nameKey(table.name), (selector) => cellsOfTable(sheet, table, selector));
    }
  }

  /** @param selector what stands in brackets behind a table's name, brackets included */
  find(name: string, home: string, selector?: string): NamedCells | undefined {
    const meaning =
      this.meanings.get(definedNameKey({ name, sheet: home })) ?? this.meanings.get(definedNameKey({ name }));
    return meaning?.() ?? this.tables.get(nameKey(name))?.(selector ?? '');
  }
}

/** Names of names are not followed. The name of one cell of a list grows with the list. */
function meaningOf(ofName: DefinedName): NamedCells {
  const { cells, isSimpleSum } = formulaReferences(ofName.formula, ofName.sheet ?? '');
  return {
    cells: cells.map((range) => ({ ...range, staysCell: false, ofName })),
    isRange: isSimpleSum && cells.length === 1,
  };
}

function afterFill({ cells, isRange }: NamedCells): NamedCells {
  return { cells: cellsAfterFill(cells), isRange };
}

function cellsOfTable(sheet: SheetSnapshot, { range }: SheetSnapshot['tables'][number], selector: string): NamedCells {
  const columns: string[] = [];
  for (let column = range.firstColumn; column <= range.lastColumn; column++) {
    const heading = sheet.cells.find((cell) => cell.row === range.firstRow && cell.column === column);
    columns.push(String(heading?.value ?? ''));
  }
  return {
    cells: [{ sheet: sheet.name, ...tableRange({ range, columns }, selector) }],
    isRange: selector !== '' && !/[#@]/.test(selector),
  };
}
