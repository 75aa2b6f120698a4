import { sumValues } from '../../../kpi/claim';
import { NgktError } from '../../../kpi/finding';
import { exact, isQuantity, type Quantity, type Value } from '../../../kpi/value';
import { qualifierAround } from '../../../language/qualifiers';
import { RowMap } from '../../references/rowMap';
import type { ScannedSheet } from '../../scan/scanWorkbook';
import { cellKey } from '../../workbook/cellKey';
import { nameKey } from '../../workbook/nameKey';
import type { QualifiedRecord } from '../../workbook/record';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { isExact } from '../cells/cellFiller';
import type { FillRun } from '../fillRun';
import type { FormatWrite, RowChange } from '../plan';
import { byCell, type PlannedCuts, type ReturnedFormula } from '../removedRows/cutReferences';
import type { FormulaInRow } from '../removedRows/keptFormulas';
import type { FormulaCell } from './formulaCell';
import { FormulaFindings } from './formulaFindings';
import { formulaReferences, type FormulaReferences } from './formulaReferences';
import { NamesOfCells } from './namedCells';
import { byKind, NotableCells } from './notableCells';
import { RangesAfterFill } from './rangesAfterFill';

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
  const planner = new FormulaPlanner(run, sheets, new NamesOfCells(snapshot, cuts.names), cuts);
  return planner.plan();
}

class FormulaPlanner {
  private readonly maps: ReadonlyMap<string, RowMap>;
  private readonly notable: NotableCells;
  private readonly ranges: RangesAfterFill;
  private readonly findings: FormulaFindings;
  /** Formulas that get references back, by their cells. */
  private readonly returned: ReadonlyMap<string, ReturnedFormula>;
  private readonly formulas: readonly FormulaCell[];
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
    this.ranges = new RangesAfterFill(this.maps, this.notable);
    this.findings = new FormulaFindings(run, this.ranges, cuts);
    this.returned = byCell(cuts.returned);
    this.takesOutRows = sheets.some(({ changes }) => changes.some(takesOutRows));
    const rowsGo = sheets.some(({ changes }) => changes.some((change) => losesRows(change) || beginsSheet(change)));
    const before = run.typedFormulas.length > 0 || sheets.some(({ scanned }) => scanned.qualified.length > 0);
    // Most fills concern no formula; then none is read.
    const concerned =
      this.findings.hasEmptyLists ||
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
      for (const { references } of this.formulas) references.cells.forEach((range) => this.ranges.newRows(range));
    }
    for (const formula of this.formulas) {
      this.findings.tellFormula(formula, { losesRows: this.takesOutRows, isSaid: sums.has(formula) });
    }
    const qualify = new Map<string, FormatWrite[]>();
    const qualified: QualifiedRecord[] = [];
    const worded = new Map<FormulaInRow, FormulaInRow>();
    for (const formula of this.formulas) {
      const write = this.formatWrite(formula, sums.get(formula));
      if (!write) continue;
      this.findings.tellMisread(formula, sums.get(formula));
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
      const back = this.returned.get(cellKey(sheet.name, cell.row, cell.column));
      const text = back?.formulas[0] ?? cell.formula;
      const references = formulaReferences(text, sheet.name, this.names);
      const inList = band !== undefined || map?.band(cell.row) !== undefined;
      formulas.push({
        scanned,
        cell,
        newRow,
        inList,
        references: back ? references.afterFill : references,
        text,
        ...(before ? { before } : {}),
      });
    }
    return formulas;
  }

  /** Formulas of rows that come back; copies in a list say what the first one says. */
  private formulasInRows(scanned: ScannedSheet): FormulaCell[] {
    const { name } = scanned.sheet;
    const rows = this.cuts.inRows.filter(({ sheet, entry = 0 }) => sheet === name && entry === 0);
    return rows.map((inRow) => {
      const { row, column, formula, entry, format = 'General' } = inRow;
      const references = formulaReferences(formula, name, this.names).afterFill;
      const cell = { row, column, value: null, formula, format };
      return { scanned, cell, newRow: row, inList: entry !== undefined, text: formula, references, inRow };
    });
  }

  /**
   * The sums whose words can be computed; a sum over sums takes theirs, so this goes on until nothing is new. Those that
   * cannot be known stay out, and so do other formulas over such cells: both are kept for the formulas over them.
   */
  private qualifiedSums(): ReadonlyMap<FormulaCell, Quantity> {
    const sums = new Map<FormulaCell, Quantity>();
    let news = true;
    // A workbook whose formulas run in a circle would never come to rest.
    for (let pass = 0; news && pass <= this.formulas.length; pass++) {
      news = false;
      for (const formula of this.formulas) {
        const value = this.resultOf(formula);
        if (!value) continue;
        if (typeof value === 'string') sums.delete(formula);
        else sums.set(formula, value);
        const { scanned, cell } = formula;
        for (const row of this.rowsOf(formula)) {
          if (this.notable.set({ sheet: scanned.sheet.name, row, column: cell.column, value })) news = true;
        }
      }
    }
    return sums;
  }

  /** Where a formula stands after the fill: in every entry of its list, else once. */
  private rowsOf({ scanned, cell, newRow, inRow }: FormulaCell): readonly number[] {
    if (inRow) return [newRow];
    return this.maps.get(nameKey(scanned.sheet.name))?.rowsOf(cell.row) ?? [newRow];
  }

  /** What a formula over notable cells gives; undefined where it is exact. */
  private resultOf(formula: FormulaCell): Quantity | 'unknown' | 'computed' | undefined {
    const { references, inList } = formula;
    const touched = this.ranges.touched(formula);
    if (touched.length === 0) return undefined;
    const { numbers, texts, unknown, computed } = byKind(touched);
    if (inList || !references.isSimpleSum || texts.length + computed.length > 0) {
      if (!inList && references.isSimpleSum && unknown.length > 0) return 'unknown';
      const isTold = texts.length < touched.length || references.skipsText || references.overText !== 'works';
      return isTold ? 'computed' : undefined;
    }
    const known = numbers.map(({ value }) => value);
    const [first] = known;
    if (!first || unknown.length > 0) return 'unknown';
    // Exact parts change no claim, but *gần 60* with anything added is *dưới*: only one cell shown alone keeps its word.
    const sum = claimOfSum(this.showsOneCell(references) ? known : [...known, exact(0, first.unit)]);
    if (!sum || !isQuantity(sum)) return 'unknown';
    return isExact(sum) ? undefined : sum;
  }

  private showsOneCell({ cells: [only, ...others] }: FormulaReferences): boolean {
    if (!only || others.length > 0 || only.firstColumn !== only.lastColumn) return false;
    const rows = this.ranges.newRows(only);
    return rows !== undefined && rows[0] === rows[1];
  }

  private formatWrite({ cell, before }: FormulaCell, sum: Quantity | undefined): FormatWrite | undefined {
    if (!sum && !before) return undefined;
    const words = sum ? qualifierAround(sum, this.run.context.lang) : { prefix: '', suffix: '' };
    const format = before ? { format: before.format } : {};
    return { row: cell.row, column: cell.column, ...words, ...format };
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
