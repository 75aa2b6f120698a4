import type { PlannedCuts, ReturnedFormula } from './cutReferences';
import type { FormulaInRow } from './keptFormulas';
import type { BandChange, CellContent, FormatWrite, InsertedWrite, SheetPlan } from '../plan';

/**
 * The sheets of a plan with the formulas that get references back, which may stand on further sheets. A formula whose
 * number format gets words, too, has them with its content.
 */
export function withReturnedFormulas(
  sheets: readonly SheetPlan[],
  { returned, inRows }: Pick<PlannedCuts, 'returned' | 'inRows'>,
): readonly SheetPlan[] {
  if (returned.length + inRows.length === 0) return sheets;
  const names = [...new Set([...sheets, ...returned].map(({ sheet }) => sheet))];
  return names.map((name) => {
    const plan = sheets.find(({ sheet }) => sheet === name) ?? { sheet: name, changes: [], writes: [], qualify: [] };
    return returned.filter(({ sheet }) => sheet === name).reduce(withFormula, withFormulasInRows(plan, inRows));
  });
}

function withFormulasInRows(plan: SheetPlan, inRows: readonly FormulaInRow[]): SheetPlan {
  const changes = plan.changes.map((change) => {
    if (change.kind !== 'insert') return change;
    const writes = change.writes ?? [];
    const written = new Set(writes.map(placeIn));
    const added = inRows
      .filter((one) => one.change === change && !written.has(placeIn(one)))
      .map(({ rowOffset, column, ...formula }): InsertedWrite => ({ rowOffset, column, content: contentOf(formula) }));
    return added.length === 0 ? change : { ...change, writes: [...writes, ...added] };
  });
  return { ...plan, changes };
}

function placeIn({ rowOffset, column }: Pick<InsertedWrite, 'rowOffset' | 'column'>): string {
  return `${rowOffset}:${column}`;
}

/** The number format is written where its words are not those of the kept row. */
function contentOf({
  formula,
  format = 'General',
  worded,
  prefix = '',
  suffix = '',
}: Pick<FormulaInRow, 'formula' | 'format' | 'worded' | 'prefix' | 'suffix'>): CellContent {
  if (prefix === '' && suffix === '' && !worded) return { type: 'formula', formula };
  return { type: 'formula', formula, prefix, suffix, format };
}

/** Whether a plan puts more on a sheet than formulas that get references back. */
export function writesFigures({ changes, writes, qualify }: SheetPlan): boolean {
  return changes.length + qualify.length > 0 || writes.some(({ content }) => content.type !== 'formula');
}

function withFormula(plan: SheetPlan, { row, column, formulas }: ReturnedFormula): SheetPlan {
  const isHere = (write: { readonly row: number; readonly column: number }): boolean =>
    write.row === row && write.column === column;
  const words = plan.qualify.find(isHere);
  const contents = formulas.map((formula): CellContent => ({
    type: 'formula',
    formula,
    ...(words ? wordsOf(words) : {}),
  }));
  const qualify = plan.qualify.filter((write) => write !== words);
  const band = plan.changes.find((change): change is BandChange => change.kind === 'band' && isInBody(change, row));
  if (band) {
    const changes = plan.changes.map((change) => (change === band ? withColumn(band, row, column, contents) : change));
    return { ...plan, changes, qualify };
  }
  const [content] = contents;
  if (!content || plan.writes.some(isHere)) return plan;
  return { ...plan, writes: [...plan.writes, { row, column, content }], qualify };
}

function wordsOf({ prefix, suffix, format }: FormatWrite): Pick<FormatWrite, 'prefix' | 'suffix' | 'format'> {
  return { prefix, suffix, ...(format === undefined ? {} : { format }) };
}

export function isInBody({ bodyFrom, height, oldCount }: BandChange, row: number): boolean {
  return row >= bodyFrom && row < bodyFrom + height * oldCount;
}

/** A list with one more column, unless that is written already. @param row of the first entry */
export function withColumn(
  band: BandChange,
  row: number,
  column: number,
  contents: readonly CellContent[],
): BandChange {
  const rowOffset = row - band.bodyFrom;
  if (band.columns.some((one) => one.rowOffset === rowOffset && one.column === column)) return band;
  return { ...band, columns: [...band.columns, { rowOffset, column, contents }] };
}
