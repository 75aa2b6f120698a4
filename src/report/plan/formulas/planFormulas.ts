import { sumValues } from '../../../kpi/claim';
import { NgktError } from '../../../kpi/finding';
import { exact, isQuantity, type Quantity, type Value } from '../../../kpi/value';
import { qualifierAround } from '../../../language/qualifiers';
import { cellName } from '../../references/cellAddress';
import { RowMap } from '../../references/rowMap';
import type { ScannedSheet } from '../../scan/scanWorkbook';
import { nameKey } from '../../workbook/nameKey';
import type { QualifiedRecord, RangeEnd } from '../../workbook/record';
import type { CellRange, CellSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { cellNumber } from '../cells/cellContent';
import { isExact } from '../cells/cellFiller';
import type { FillRun, NotableCell } from '../fillRun';
import { formulaReferences, type FormulaReferences, type ReferredCells } from './formulaReferences';
import * as messages from '../messages';
import { misreading } from '../cells/misreading';
import { NamesOfCells } from './namedCells';
import { NotableCells } from './notableCells';
import type { PlannedCuts } from '../removedRows/cutReferences';
import type { FormulaInRow } from '../removedRows/keptFormulas';
import type { FormatWrite, RowChange } from '../plan';

/** Cells named in one message. */
const MOST_NAMED = 5;

interface FormulaCell {
  readonly scanned: ScannedSheet;
  readonly cell: CellSnapshot;
  readonly newRow: number;
  readonly inList: boolean;
  readonly references: FormulaReferences;
  /** Number format before an earlier fill put words into it. */
  readonly before?: Pick<QualifiedRecord, 'format'>;
  /** It stands in a row that comes back. */
  readonly inRow?: FormulaInRow;
}

/** What the fill does to the formulas of the workbook. */
export interface PlannedFormulas {
  /** By sheet name. */
  readonly qualify: ReadonlyMap<string, readonly FormatWrite[]>;
  readonly qualified: readonly QualifiedRecord[];
  /** Formulas of rows that come back, with the words that their results carry. */
  readonly inRows: readonly FormulaInRow[];
}

/**
 * Simple sums over figures that are not exact get the words of their sum into their number format; every other formula
 * over such figures is a finding, and so is a formula that looks only at rows that go.
 */
export function planFormulas(
  run: FillRun,
  sheets: readonly { readonly scanned: ScannedSheet; readonly changes: readonly RowChange[] }[],
  snapshot: Pick<WorkbookSnapshot, 'names' | 'sheets'>,
  cuts: PlannedCuts,
): PlannedFormulas {
  const planner = new FormulaPlanner(run, sheets, new NamesOfCells(snapshot), cuts);
  return planner.plan();
}

class FormulaPlanner {
  private readonly maps: ReadonlyMap<string, RowMap>;
  private readonly notable: NotableCells;
  /** Ranges told in rows after the fill. */
  private readonly afterFill = new Set<ReferredCells>();
  private readonly formulas: readonly FormulaCell[];
  /** Where lists without entries stand after the fill. */
  private readonly emptyLists: readonly { readonly sheet: string; readonly range: CellRange }[];
  /** Whether any row goes, be it one of markers. */
  private readonly takesOutRows: boolean;

  constructor(
    private readonly run: FillRun,
    sheets: readonly { readonly scanned: ScannedSheet; readonly changes: readonly RowChange[] }[],
    private readonly names: NamesOfCells,
    private readonly cuts: PlannedCuts,
  ) {
    this.maps = new Map(sheets.map(({ scanned, changes }) => [nameKey(scanned.sheet.name), new RowMap(changes)]));
    this.notable = new NotableCells(run.notable);
    this.takesOutRows = sheets.some(({ changes }) => changes.some(takesOutRows));
    const rowsGo = sheets.some(({ changes }) => changes.some((change) => losesRows(change) || beginsSheet(change)));
    const before = run.typedFormulas.length > 0 || sheets.some(({ scanned }) => scanned.qualified.length > 0);
    this.emptyLists = run.bands.flatMap(({ name, empty }) => (empty ? (run.positions.get(name) ?? []) : []));
    // Most fills concern no formula; then none is read.
    const concerned =
      this.emptyLists.length > 0 ||
      rowsGo ||
      before ||
      (cuts.record.cut?.length ?? 0) + cuts.returned.length > 0 ||
      !this.notable.isEmpty;
    this.formulas = concerned
      ? sheets.flatMap(({ scanned }) => [...this.formulasOf(scanned), ...this.formulasInRows(scanned)])
      : [];
  }

  plan(): PlannedFormulas {
    const sums = this.qualifiedSums();
    // All ranges must have been asked about before one can be told to be the only one that ends where it does.
    if (this.takesOutRows) {
      for (const { references } of this.formulas) references.cells.forEach((range) => this.newRows(range));
    }
    for (const formula of this.formulas) {
      if (this.takesOutRows) this.tellLostRows(formula);
      if (!sums.has(formula)) this.tellInexact(formula);
      if (this.emptyLists.length > 0) this.tellEmpty(formula);
    }
    const qualify = new Map<string, FormatWrite[]>();
    const qualified: QualifiedRecord[] = [];
    const worded = new Map<FormulaInRow, FormulaInRow>();
    for (const formula of this.formulas) {
      const write = this.formatWrite(formula, sums.get(formula));
      if (!write) continue;
      this.tellMisread(formula, sums.get(formula));
      const { name: sheet } = formula.scanned.sheet;
      const { inRow } = formula;
      if (inRow) worded.set(inRow, { ...inRow, prefix: write.prefix, suffix: write.suffix });
      else qualify.set(sheet, [...(qualify.get(sheet) ?? []), write]);
      if (write.prefix === '' && write.suffix === '') continue;
      const name = this.run.names.next();
      qualified.push({ name, format: formula.before?.format ?? formula.cell.format });
      this.run.placeCell(name, sheet, formula.newRow, formula.cell.column);
    }
    return { qualify, qualified, inRows: this.cuts.inRows.map((one) => worded.get(one) ?? one) };
  }

  private formulasOf(scanned: ScannedSheet): FormulaCell[] {
    const { sheet, bands, qualified } = scanned;
    const map = this.maps.get(nameKey(sheet.name));
    const formulas: FormulaCell[] = [];
    for (const cell of sheet.cells) {
      if (cell.formula === undefined) continue;
      // Copies of a list's formula say what the first one says.
      const band = bands.find(({ first, last }) => cell.row >= first && cell.row <= last);
      if (band && cell.row >= band.first + band.record.height) continue;
      const newRow = map ? map.row(cell.row) : cell.row;
      if (newRow === undefined) continue;
      const before =
        qualified.find(({ row, column }) => row === cell.row && column === cell.column)?.record ??
        this.run.typedFormulas.find((typed) => typed.cell === cell);
      const references = this.referencesOf(sheet.name, cell, cell.formula);
      const inList = band !== undefined || map?.band(cell.row) !== undefined;
      formulas.push({ scanned, cell, newRow, inList, references, ...(before ? { before } : {}) });
    }
    return formulas;
  }

  /** Formulas of rows that come back; copies in a list say what the first one says. */
  private formulasInRows(scanned: ScannedSheet): FormulaCell[] {
    const { name } = scanned.sheet;
    const rows = this.cuts.inRows.filter(({ sheet, entry = 0 }) => sheet === name && entry === 0);
    return rows.map((inRow) => {
      const { row, column, formula, entry, format = 'General' } = inRow;
      const references = formulaReferences(formula, name, this.names);
      for (const range of references.cells) this.afterFill.add(range);
      const cell = { row, column, value: null, formula, format };
      return { scanned, cell, newRow: row, inList: entry !== undefined, references, inRow };
    });
  }

  /** Those of a formula that gets references back are told in rows after the fill. */
  private referencesOf(sheet: string, { row, column }: CellSnapshot, formula: string): FormulaReferences {
    const back = this.cuts.returned.find((one) => one.sheet === sheet && one.row === row && one.column === column);
    const references = formulaReferences(back?.formulas[0] ?? formula, sheet, this.names);
    if (back) for (const range of references.cells) this.afterFill.add(range);
    return references;
  }

  /**
   * The sums whose words can be computed; a sum over sums takes theirs, so this goes on until nothing is new. Those that
   * cannot be known stay out, and are kept as such for the formulas over them.
   */
  private qualifiedSums(): ReadonlyMap<FormulaCell, Quantity> {
    const sums = new Map<FormulaCell, Quantity>();
    let news = true;
    // A workbook whose formulas run in a circle would never come to rest.
    for (let pass = 0; news && pass <= this.formulas.length; pass++) {
      news = false;
      for (const formula of this.formulas) {
        const sum = this.sumOf(formula);
        if (!sum) continue;
        if (sum === 'unknown') sums.delete(formula);
        else sums.set(formula, sum);
        const { scanned, newRow, cell } = formula;
        const place = { sheet: scanned.sheet.name, row: newRow, column: cell.column, value: sum };
        if (this.notable.set(place)) news = true;
      }
    }
    return sums;
  }

  private sumOf(formula: FormulaCell): Quantity | 'unknown' | undefined {
    const { references, inList } = formula;
    if (inList) return undefined;
    const touched = this.touched(references);
    if (touched.length === 0 || !references.isSimpleSum) return undefined;
    const values = touched.filter((one) => !isAt(one, formula)).map(({ value }) => value);
    const known = values.filter((value) => value !== 'unknown');
    if (values.length === 0 || !known.every(isQuantity)) return undefined;
    const [first] = known;
    if (!first || known.length < values.length) return 'unknown';
    // Exact parts change no claim, but *gần 60* with anything added is *dưới*: only one cell shown alone keeps its word.
    const sum = claimOfSum(this.showsOneCell(references) ? known : [...known, exact(0, first.unit)]);
    if (!sum || !isQuantity(sum)) return 'unknown';
    return isExact(sum) ? undefined : sum;
  }

  private showsOneCell({ cells: [only, ...others] }: FormulaReferences): boolean {
    if (!only || others.length > 0 || only.firstColumn !== only.lastColumn) return false;
    const rows = this.newRows(only);
    return rows !== undefined && rows[0] === rows[1];
  }

  /** @param formula where what it looks at in its own list stands for the same in every row of the list */
  private touched({ cells }: FormulaReferences, formula?: FormulaCell): NotableCell[] {
    const found: NotableCell[] = [];
    for (const range of cells) {
      if (!this.notable.isInColumns(range.sheet, range.firstColumn, range.lastColumn)) continue;
      const rows = (formula && this.ownList(formula, range)) ?? this.newRows(range, formula?.inList);
      if (rows) found.push(...this.notable.within(range.sheet, rows[0], rows[1], range.firstColumn, range.lastColumn));
    }
    return [...new Set(found)];
  }

  /** The rows of the list after the fill, where a formula of its first entry looks at that entry. */
  private ownList({ scanned, cell, inRow }: FormulaCell, range: ReferredCells): readonly [number, number] | undefined {
    if (inRow) return undefined;
    const map = this.maps.get(nameKey(scanned.sheet.name));
    const own = map?.bandRow(cell.row);
    const other = map?.bandRow(range.firstRow);
    if (!map || !own || own.change !== other?.change || nameKey(range.sheet) !== nameKey(scanned.sheet.name))
      return undefined;
    const { bodyFrom, height, oldCount } = own.change;
    return map.range(bodyFrom, bodyFrom + height * oldCount - 1);
  }

  /** @param inList whether its formula stands in a list: the copies may step along with the cells of another list */
  private newRows(range: ReferredCells, inList = false): readonly [number, number] | undefined {
    const map = this.afterFill.has(range) ? undefined : this.maps.get(nameKey(range.sheet));
    if (map && range.staysCell && !inList) {
      const row = map.row(range.firstRow);
      return row === undefined ? undefined : [row, row];
    }
    const isCell = range.firstRow === range.lastRow && range.firstColumn === range.lastColumn;
    return map ? map.range(range.firstRow, range.lastRow, isCell ? undefined : range) : [range.firstRow, range.lastRow];
  }

  private tellLostRows(formula: FormulaCell): void {
    for (const range of formula.references.cells) {
      const map = this.maps.get(nameKey(range.sheet));
      if (!map || map.isIdentity || this.afterFill.has(range) || isRowAbove(map, formula, range)) continue;
      if (!this.newRows(range)) this.tell(formula, 'formula.lostRows', messages.formulaLosesRows(), 'warning');
      else if (this.isRemembered(formula)) continue;
      else if (isForgotten(map, range.firstRow, 'first', range) || isForgotten(map, range.lastRow, 'last', range)) {
        this.tell(formula, 'formula.narrowed', messages.formulaLosesEdge(), 'info');
      }
    }
  }

  /** What a list without entries leaves to a formula below it is no number at all. */
  private tellEmpty(formula: FormulaCell): void {
    const { references } = formula;
    if (!references.needsNumbers) return;
    const isOverEmpty = references.cells.some((cells) => {
      const rows = this.newRows(cells);
      return rows && this.emptyLists.some((list) => isWithin(cells, rows, list));
    });
    if (isOverEmpty) this.tell(formula, 'formula.overEmpty', messages.formulaOverEmpty(), 'warning');
  }

  private isRemembered({ scanned, cell }: FormulaCell): boolean {
    return this.cuts.remembers(scanned.sheet.name, cell.row, cell.column);
  }

  private tellInexact(formula: FormulaCell): void {
    const { references } = formula;
    const touched = this.touched(references, formula);
    if (touched.length === 0) return;
    const unknown = touched.filter((one) => one.value === 'unknown' && !isAt(one, formula));
    const numbers = touched.filter(({ value }) => value !== 'unknown' && isQuantity(value));
    const texts = touched.filter(({ value }) => value !== 'unknown' && !isQuantity(value));
    if (texts.length > 0) this.tellText(formula, texts);
    if (unknown.length > 0)
      this.tell(formula, 'formula.overUnknown', messages.formulaOverUnknown(named(unknown)), 'error');
    if (numbers.length === 0) return;
    if (!references.isSimpleSum || formula.inList) {
      this.tell(formula, 'formula.qualified', messages.formulaOverQualified(named(numbers)), 'warning');
    } else if (texts.length === 0 && unknown.length === 0) {
      this.tell(formula, 'formula.unknownSum', messages.sumUnknown(named(numbers)), 'error');
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

  private tellMisread(formula: FormulaCell, sum: Quantity | undefined): void {
    const format = formula.before?.format ?? formula.cell.format;
    const misread = sum && misreading(sum, cellNumber(sum, format), format);
    if (misread) this.tell(formula, `format.${misread}`, messages.misread(misread, sum), 'warning');
  }

  private formatWrite({ cell, before }: FormulaCell, sum: Quantity | undefined): FormatWrite | undefined {
    if (!sum && !before) return undefined;
    const words = sum ? qualifierAround(sum, this.run.context.lang) : { prefix: '', suffix: '' };
    const format = before ? { format: before.format } : {};
    return { row: cell.row, column: cell.column, ...words, ...format };
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

/** The claim of a sum; undefined where it cannot be said, also over different units. */
function claimOfSum(values: readonly Value[]): Value | undefined {
  try {
    const sum = sumValues(values);
    if (sum.kind !== 'range') return sum;
    // A cell holds one number; two ends are said as *khoảng*.
    return { kind: 'approx', number: (sum.low + sum.high) / 2, decimals: sum.decimals, word: 'khoảng', unit: sum.unit };
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}

function losesRows(change: RowChange): boolean {
  return change.kind === 'drop' || (change.kind === 'band' && change.newCount < change.oldCount);
}

/** Whether the row of markers that goes is the sheet's first: a formula of the list that looks there has no row above it. */
function beginsSheet(change: RowChange): boolean {
  return change.kind === 'band' && change.from === 1 && change.bodyFrom > 1;
}

function takesOutRows(change: RowChange): boolean {
  if (change.kind !== 'band') return change.kind === 'drop';
  const { from, to, height, oldCount, newCount } = change;
  return newCount < oldCount || to - from + 1 > height * oldCount;
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

/** Whether a notable cell is the formula's own. */
function isAt({ sheet, row, column }: NotableCell, { scanned, newRow, cell }: FormulaCell): boolean {
  return sheet === scanned.sheet.name && row === newRow && column === cell.column;
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
