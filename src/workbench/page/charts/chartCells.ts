import { parseRange } from '../../../report/references/cellAddress';
import { formulaTokens } from '../../../report/references/formulaTokens';
import type { CellRange } from '../../../report/workbook/snapshot';
import { sameSheetName } from '../../book/sheetName';
import type { Engine, EngineSheet } from '../../engine/engine';

interface Area {
  readonly sheet: EngineSheet;
  readonly range: CellRange;
}

/** Cells of a series: `'Bảng 1'!$B$6:$B$15`, or several ranges in parentheses. Empty where it points nowhere. */
function areasOf(reference: string, engine: Engine): Area[] {
  return formulaTokens(reference).flatMap((token) => {
    if (token.kind !== 'reference') return [];
    const [name] = token.sheets;
    const sheet = engine.sheets.find((each) => name !== undefined && sameSheetName(each.name, name));
    const range = parseRange(token.text.slice(token.prefix.length));
    return sheet && range ? [{ sheet, range }] : [];
  });
}

/** The numbers a series draws; a cell without one leaves a gap. */
export function numbersAt(reference: string, engine: Engine): (number | null)[] {
  return areasOf(reference, engine)
    .flatMap(({ sheet, range }) => sheet.read(range).flat())
    .map(({ value }) => (typeof value === 'number' ? value : null));
}

/** Texts as the cells show them: categories and names of series, qualifiers included. */
export function textsAt(reference: string, engine: Engine): string[] {
  return areasOf(reference, engine).flatMap(({ sheet, range }) => sheet.text(range).flat());
}

/** A name is a reference or a text of its own. */
export function nameAt(name: string, engine: Engine): string {
  return areasOf(name, engine).length > 0 ? textsAt(name, engine).join(' ') : name;
}
