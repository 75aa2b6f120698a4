import { formulaReferences, type ReferredCells } from '../../report/plan/formulas/formulaReferences';
import type { FormCell, FormCells, FormPlace } from './formCells';
import type { FormFindings } from './formFindings';
import * as messages from './formMessages';

/** A list of the form: its rows, and a column for each part of a row. A part the form has no column for is absent. */
export interface FormTable<Part extends string> {
  readonly place: FormPlace;
  readonly columns: Readonly<Partial<Record<Part, number>>>;
}

/** One row of a list. */
export type FormRow<Part extends string> = (part: Part) => FormCell | undefined;

/**
 * Finds a list by its names; undefined where the form has none. Names that point nowhere any more are told: somebody
 * deleted a sheet, a column or rows.
 */
export function findTable<Part extends string>(
  cells: FormCells,
  findings: FormFindings,
  names: { readonly rows: string } & Readonly<Record<Part, string>>,
): FormTable<Part> | undefined {
  if (!cells.has(names.rows)) return undefined;
  const place = cells.place(names.rows);
  if (!place) {
    findings.error('form.partLost', messages.listLost(names.rows));
    return undefined;
  }
  const columns = findColumns(cells, findings, place.sheet, names);
  return { place, columns };
}

/** The columns that names tell on a sheet. */
export function findColumns<Part extends string>(
  cells: FormCells,
  findings: FormFindings,
  sheet: string,
  names: Readonly<Record<Part, string>>,
): Partial<Record<Part, number>> {
  const columns: Partial<Record<Part, number>> = {};
  for (const [part, name] of Object.entries(names) as [Part, string][]) {
    if (part === 'rows' || !cells.has(name)) continue;
    const column = cells.place(name);
    if (!column || column.sheet !== sheet)
      findings.error('form.partLost', messages.columnLost(name), { sheet, name: '' });
    else columns[part] = column.range.firstColumn;
  }
  return columns;
}

/** The rows of a list in which anything stands, from above. */
export function* filledRows<Part extends string>(
  cells: FormCells,
  { place, columns }: FormTable<Part>,
): Iterable<FormRow<Part>> {
  const { sheet, range } = place;
  for (let row = range.firstRow; row <= range.lastRow; row++) {
    const cellOf = (part: Part): FormCell | undefined => {
      const column = columns[part];
      return column === undefined ? undefined : cells.at(sheet, row, column);
    };
    const parts = Object.keys(columns) as Part[];
    if (parts.some((part) => isFilled(cellOf(part)))) yield cellOf;
  }
}

/** A formula that no program has calculated yet and that has nothing to calculate: it shows nothing. */
export function waitsForInput(cells: FormCells, { sheet, content }: FormCell): boolean {
  if (content?.formula === undefined || content.value !== null || content.error !== undefined) return false;
  const referred = formulaReferences(content.formula, sheet).cells;
  return referred.length > 0 && referred.every((range) => range.sheet === sheet && !rangeIsFilled(cells, range));
}

function rangeIsFilled(
  cells: FormCells,
  { sheet, firstRow, lastRow, firstColumn, lastColumn }: ReferredCells,
): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = firstColumn; column <= lastColumn; column++) {
      if (isFilled(cells.at(sheet, row, column))) return true;
    }
  }
  return false;
}

/** Whether anything stands in a cell that a person can see or has to mend. */
export function isFilled(cell: FormCell | undefined): boolean {
  const content = cell?.content;
  if (!content) return false;
  if (content.error !== undefined || (content.formula !== undefined && content.value === null)) return true;
  return content.value !== null && (typeof content.value !== 'string' || content.value.trim() !== '');
}
