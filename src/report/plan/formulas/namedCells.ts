import { tableRange } from '../../references/tableColumns';
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
    for (const { name, sheet = '', formula } of names)
      this.meanings.set(keyOf(name, sheet), () => meaningOf(formula, sheet));
    for (const { name, sheet = '', formula } of returned)
      this.meanings.set(keyOf(name, sheet), () => afterFill(meaningOf(formula, sheet)));
    for (const sheet of sheets) {
      for (const table of sheet.tables)
        this.tables.set(nameKey(table.name), (selector) => cellsOfTable(sheet, table, selector));
    }
  }

  /** @param selector what stands in brackets behind a table's name, brackets included */
  find(name: string, home: string, selector?: string): NamedCells | undefined {
    const meaning = this.meanings.get(keyOf(name, home)) ?? this.meanings.get(keyOf(name, ''));
    return meaning?.() ?? this.tables.get(nameKey(name))?.(selector ?? '');
  }
}

/** Names of names are not followed. The name of one cell of a list grows with the list. */
function meaningOf(formula: string, sheet: string): NamedCells {
  const { cells, isSimpleSum } = formulaReferences(formula, sheet);
  return {
    cells: cells.map((range) => ({ ...range, staysCell: false })),
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

function keyOf(name: string, sheet: string): string {
  return `${nameKey(sheet)}\n${nameKey(name)}`;
}
