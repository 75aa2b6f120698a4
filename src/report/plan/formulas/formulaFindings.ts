import type { Quantity } from '../../../kpi/value';
import { cellName } from '../../references/cellAddress';
import type { RowMap } from '../../references/rowMap';
import { nameKey } from '../../workbook/nameKey';
import type { RangeEnd } from '../../workbook/record';
import type { CellRange } from '../../workbook/snapshot';
import { cellNumber } from '../cells/cellContent';
import { misreading } from '../cells/misreading';
import type { FillRun, NotableCell } from '../fillRun';
import * as cellMessages from '../cells/messages';
import * as messages from './messages';
import type { PlannedCuts } from '../removedRows/cutReferences';
import type { FormulaCell } from './formulaCell';
import type { ReferredCells } from './formulaReferences';
import { byKind } from './notableCells';
import type { RangesAfterFill } from './rangesAfterFill';

/** Cells named in one message. */
const MOST_NAMED = 5;

/** What the preview tells of formulas: that they lose rows, say more than the figures they work on, or work on none. */
export class FormulaFindings {
  /** Where lists without entries stand after the fill. */
  private readonly emptyLists: readonly { readonly sheet: string; readonly range: CellRange }[];

  constructor(
    private readonly run: FillRun,
    private readonly ranges: RangesAfterFill,
    private readonly cuts: PlannedCuts,
  ) {
    this.emptyLists = run.bands.flatMap(({ name, empty }) => (empty ? (run.positions.get(name) ?? []) : []));
  }

  get hasEmptyLists(): boolean {
    return this.emptyLists.length > 0;
  }

  /**
   * @param losesRows whether any row goes
   * @param isSaid whether it is a sum whose words are known
   */
  tellFormula(formula: FormulaCell, { losesRows, isSaid }: { losesRows: boolean; isSaid: boolean }): void {
    if (losesRows) this.tellLostRows(formula);
    this.tellStillLost(formula);
    if (!isSaid) this.tellInexact(formula);
    if (this.hasEmptyLists) this.tellEmpty(formula);
  }

  /** What an earlier fill told of a formula holds as long as the rows are out. */
  private tellStillLost(formula: FormulaCell): void {
    if (!formula.text.includes('#REF!') || !this.isRemembered(formula)) return;
    this.tell(formula, 'formula.lostRows', messages.formulaLosesRows(), 'warning');
  }

  private tellLostRows(formula: FormulaCell): void {
    for (const range of formula.references.cells) {
      const map = this.ranges.maps.get(nameKey(range.sheet));
      if (!map || map.isIdentity || range.isAfterFill || isRowAbove(map, formula, range)) continue;
      if (!this.ranges.newRows(range)) this.tell(formula, 'formula.lostRows', messages.formulaLosesRows(), 'warning');
      else if (this.isRemembered(formula) || (range.ofName && this.cuts.remembersName(range.ofName))) continue;
      else if (isForgotten(map, range.firstRow, 'first', range) || isForgotten(map, range.lastRow, 'last', range)) {
        this.tell(formula, 'formula.narrowed', messages.formulaLosesEdge(), 'info');
      }
    }
  }

  /** What a list without entries leaves to a formula below it is no number at all, but a row that says so. */
  private tellEmpty(formula: FormulaCell): void {
    const { references } = formula;
    if (!references.needsNumbers && !references.countsEntries) return;
    const isOverEmpty = references.cells.some((cells) => {
      const rows = this.ranges.newRows(cells);
      return rows && this.emptyLists.some((list) => isWithin(cells, rows, list));
    });
    if (!isOverEmpty) return;
    if (references.countsEntries) this.tell(formula, 'formula.countsEmpty', messages.formulaCountsEmpty(), 'warning');
    else this.tell(formula, 'formula.overEmpty', messages.formulaOverEmpty(), 'warning');
  }

  private isRemembered({ scanned, cell }: FormulaCell): boolean {
    return this.cuts.remembers(scanned.sheet.name, cell.row, cell.column);
  }

  private tellInexact(formula: FormulaCell): void {
    const { references } = formula;
    const touched = this.ranges.touched(formula);
    if (touched.length === 0) return;
    const { numbers, texts, unknown, computed } = byKind(touched);
    if (texts.length > 0) this.tellText(formula, texts);
    if (unknown.length > 0)
      this.tell(formula, 'formula.overUnknown', messages.formulaOverUnknown(named(unknown)), 'error');
    const inexact = [...numbers, ...computed];
    if (inexact.length === 0) return;
    // Of a sum that leaves cells out, words would say what it does not add up to.
    const leavesOut = texts.length > 0 && references.skipsText;
    if (!references.isSimpleSum || formula.inList || computed.length > 0 || leavesOut) {
      this.tell(formula, 'formula.qualified', messages.formulaOverQualified(named(inexact)), 'warning');
    } else if (texts.length === 0 && unknown.length === 0) {
      this.tell(formula, 'formula.unknownSum', messages.sumUnknown(named(inexact)), 'error');
    }
  }

  /** Cells that hold words instead of a number: no figure, a range. */
  private tellText(formula: FormulaCell, texts: readonly NotableCell[]): void {
    const { skipsText, isSimpleSum, overText } = formula.references;
    if (skipsText) {
      const message = isSimpleSum ? messages.formulaSkipsText : messages.formulaPassesOverText;
      this.tell(formula, 'formula.skipsText', message(named(texts)), 'warning');
    } else if (overText === 'zero') {
      this.tell(formula, 'formula.countsZero', messages.formulaCountsZero(named(texts)), 'warning');
    } else if (overText !== 'works') {
      const message = messages.formulaOverText(named(texts), texts.length, overText === 'fails');
      this.tell(formula, 'formula.overText', message, 'warning');
    }
  }

  /** @param sum the sum the formula shows, in its number format */
  tellMisread(formula: FormulaCell, sum: Quantity | undefined): void {
    const format = formula.before?.format ?? formula.cell.format;
    const misread = sum && misreading(sum, cellNumber(sum, format), format);
    if (misread) this.tell(formula, `format.${misread}`, cellMessages.misread(misread, sum), 'warning');
  }

  private tell(
    { scanned, cell }: FormulaCell,
    rule: string,
    message: { vi: string; en: string },
    severity: 'error' | 'warning' | 'info',
  ): void {
    const where = { sheet: scanned.sheet.name, cell: cellName(cell.row, cell.column) };
    this.run.warn(rule, message, where, severity);
  }
}

/** Whether a formula of a list looks at the row above the list, which it does not lose with the rows of the markers. */
function isRowAbove(map: RowMap, { scanned, cell }: FormulaCell, { sheet, firstRow, lastRow }: ReferredCells): boolean {
  const own = sheet === scanned.sheet.name ? map.bandRow(cell.row) : undefined;
  return own !== undefined && firstRow === lastRow && map.rowAbove(firstRow, own)?.(0) !== undefined;
}

/** Whether a range ends in a row that goes, and will not take it in again when it comes back. */
function isForgotten(map: RowMap, row: number, side: RangeEnd['side'], columns: ReferredCells): boolean {
  return map.isTakenOut(row) && !map.remembersEnd(row, side, columns);
}

/** Whether a range has no cell outside a list. */
function isWithin(
  { sheet, firstColumn, lastColumn }: ReferredCells,
  [firstRow, lastRow]: readonly [number, number],
  list: { readonly sheet: string; readonly range: CellRange },
): boolean {
  const { range } = list;
  return (
    nameKey(sheet) === nameKey(list.sheet) &&
    firstRow >= range.firstRow &&
    lastRow <= range.lastRow &&
    firstColumn >= range.firstColumn &&
    lastColumn <= range.lastColumn
  );
}

function named(cells: readonly NotableCell[]): string {
  const shown = cells
    .slice(0, MOST_NAMED)
    .map(({ row, column }) => cellName(row, column))
    .join(', ');
  return cells.length > MOST_NAMED ? `${shown}, … (${cells.length})` : shown;
}
