import type { Finding } from '../../kpi/finding';
import { cellName } from '../../report/references/cellAddress';
import type { CellError } from './cellError';
import type { FailingCell } from './filledWorkbook';
import * as messages from './messages';

/** Cells named in one message. */
const MOST_NAMED = 5;

/** What the planner says of a formula that it knows to end in an error, by that error. */
const FORESEEN: Readonly<Record<CellError['error'], string>> = {
  '#DIV/0!': 'formula.overEmpty',
  '#VALUE!': 'formula.overText',
};

/**
 * The formulas that give an error after the fill, each of a list once. What cells show in the template does not matter:
 * there, whatever counts with a marker is an error.
 * @param planned what the plan tells already
 */
export function failingFormulas(failing: readonly FailingCell[], planned: readonly Finding[]): Finding[] {
  const byFormula = new Map<string, FailingCell[]>();
  for (const cell of failing) {
    const key = `${cell.sheet.name}\n${templateCell(cell) ?? cellName(cell.row, cell.column)}\n${cell.error}`;
    const cells = byFormula.get(key);
    if (cells) cells.push(cell);
    else byFormula.set(key, [cell]);
  }
  return [...byFormula.values()]
    .map((cells) => [...cells].sort((a, b) => a.row - b.row) as [FailingCell, ...FailingCell[]])
    .filter(([first]) => !isForeseen(first, planned))
    .map(findingOf);
}

function isForeseen(cell: FailingCell, planned: readonly Finding[]): boolean {
  const name = templateCell(cell);
  return planned.some(
    ({ rule, where }) => rule === FORESEEN[cell.error] && where.sheet === cell.sheet.name && where.cell === name,
  );
}

/** @param cells where one formula gives one error, from top to bottom */
function findingOf(cells: readonly [FailingCell, ...FailingCell[]]): Finding {
  const [{ error, sheet }] = cells;
  const shown = cells.slice(0, MOST_NAMED).map(({ row, column }) => cellName(row, column));
  const named = cells.length > MOST_NAMED ? `${shown.join(', ')}, … (${cells.length})` : shown.join(', ');
  const cell = templateCell(cells[0]);
  return {
    severity: 'warning',
    rule: 'formula.fails',
    message: messages.formulaFails(error, named),
    where: { sheet: sheet.name, ...(cell === undefined ? {} : { cell }) },
  };
}

/** The cell as the plan names it: where it stood before the fill. */
function templateCell({ sheet, row, column }: FailingCell): string | undefined {
  const before = sheet.templateRow(row);
  return before === undefined ? undefined : cellName(before, column);
}
