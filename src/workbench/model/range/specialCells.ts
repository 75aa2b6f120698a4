import type { CellRange } from '../../../report/workbook/snapshot';
import { intersection, joined } from '../../book/rectangles';
import { isMissing, wordArgument } from '../../protocol/arguments';
import { HostError } from '../../protocol/hostError';
import type { Argument } from '../../protocol/hostObject';
import type { EngineCell } from '../../engine/engine';
import type { CellsObject } from '../cellsObject';
import { besideOf, gridOf } from '../context';

const CELL_TYPES = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;

const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

/** The cells of a kind in a range, as the fewest rectangles; none where there are none. */
export function specialCells(object: CellsObject, type: Argument, valueType: Argument): CellRange[] {
  const kind = wordArgument(type, CELL_TYPES);
  const values = isMissing(valueType) ? 'All' : wordArgument(valueType, VALUE_TYPES);
  const beside = besideOf(object.context, object.sheetId);
  switch (kind) {
    case 'ConditionalFormats':
    case 'SameConditionalFormat':
      return within(object, beside.conditionalFormats);
    case 'DataValidations':
    case 'SameDataValidation':
      return within(object, beside.validations);
    case 'Constants':
      return cellsThat(object, (cell) => cell.formula === undefined && cell.value !== null && isOfType(cell, values));
    case 'Formulas':
      return cellsThat(object, (cell) => cell.formula !== undefined && isOfType(cell, values));
    case 'Blanks':
      return cellsThat(object, (cell) => cell.formula === undefined && cell.value === null);
    case 'Visible':
      return visibleCells(object);
  }
}

function within(object: CellsObject, rules: readonly { readonly ranges: readonly CellRange[] }[]): CellRange[] {
  const ranges = rules.flatMap((rule) => rule.ranges);
  return joined(object.ranges.flatMap((range) => ranges.flatMap((held) => intersection(range, held) ?? [])));
}

function isOfType({ value, error }: EngineCell, values: (typeof VALUE_TYPES)[number]): boolean {
  if (values === 'All') return true;
  if (error !== undefined) return values.includes('Errors');
  if (typeof value === 'number') return values.includes('Number');
  return typeof value === 'boolean' ? values.includes('Logical') : values.includes('Text');
}

/** Only the used part of the sheet is looked at, as in Excel. */
function cellsThat(object: CellsObject, isWanted: (cell: EngineCell) => boolean): CellRange[] {
  const grid = gridOf(object.context, object.sheetId);
  const used = grid.used(true);
  return joined(
    object.ranges.flatMap((range) => {
      const area = used && intersection(used, range);
      if (!area) return [];
      return grid.read(area).flatMap((line, row) => runsOf(line.map(isWanted), area.firstRow + row, area.firstColumn));
    }),
  );
}

/** Stretches of wanted cells along one row. */
function runsOf(wanted: readonly boolean[], row: number, firstColumn: number): CellRange[] {
  const runs: CellRange[] = [];
  for (let at = 0; at < wanted.length; at++) {
    if (!wanted[at]) continue;
    const start = at;
    while (wanted[at + 1]) at++;
    runs.push({ firstRow: row, lastRow: row, firstColumn: firstColumn + start, lastColumn: firstColumn + at });
  }
  return runs;
}

function visibleCells(object: CellsObject): CellRange[] {
  const grid = gridOf(object.context, object.sheetId);
  const used = grid.used();
  return object.ranges.flatMap((range) => {
    const lastRow = Math.min(range.lastRow, Math.max(used?.lastRow ?? range.firstRow, range.firstRow));
    const shown = Array.from({ length: lastRow - range.firstRow + 1 }, (_, at) => !grid.rowHidden(range.firstRow + at));
    const runs = runsOf(shown, 1, range.firstRow);
    return runs.map(({ firstColumn, lastColumn }) => ({
      ...range,
      firstRow: firstColumn,
      lastRow: lastColumn === lastRow ? range.lastRow : lastColumn,
    }));
  });
}

/** @throws HostError ItemNotFound where there are none */
export function notEmpty(ranges: CellRange[]): CellRange[] {
  if (ranges.length === 0) throw HostError.itemNotFound();
  return ranges;
}
