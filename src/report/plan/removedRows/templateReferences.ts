import type { ReferenceHabits } from '../../references/rewriteFormula';
import { shiftFormula } from '../../references/shiftFormula';
import type { FillRecord, RecordPositions, TemplateReferenceRecord } from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { PlannedRecord } from '../plan';
import { isSameFormula, ReportRows } from './reportRows';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A formula outside cells: what has it, and the cell it is written for before and after the fill. */
export interface OutsideFormula extends Pick<TemplateReferenceRecord, 'thing' | 'owner'> {
  /** Sheet that references without a sheet mean; "" for charts. */
  readonly sheet: string;
  readonly from: Cell;
  readonly to: Cell;
  readonly habits?: ReferenceHabits;
}

/** The cell of formulas that are written for none. */
const NO_CELL: Cell = { row: 1, column: 1 };

/** How a chart points at its figures. */
export function chartFormula(part: string, habits: ReferenceHabits): OutsideFormula {
  return { thing: 'chart', owner: part, sheet: '', from: NO_CELL, to: NO_CELL, habits };
}

/**
 * Formulas of data validations, conditional formats and charts as they must read after the fill, found from what the
 * template has, as those of cells and names are (`withTemplateFormulas`): following the rows alone they would stay
 * `#REF!` once their rows were out, and two charts that closed up to the same rows could not be told apart.
 */
export class TemplateReferences {
  private readonly kept: TemplateReferenceRecord[] = [];
  private readonly known: Set<TemplateReferenceRecord>;
  /** Undefined where nothing is to be found: all rows are the template's, or nobody knows which they are. */
  private rows: BothRows | undefined;
  private isAsked = false;

  constructor(
    private readonly snapshot: Pick<WorkbookSnapshot, 'record' | 'sheets'>,
    private readonly positions: RecordPositions,
    private readonly planned: PlannedRecord | undefined,
  ) {
    this.known = new Set(snapshot.record?.template?.references);
  }

  /** The record with the formulas that the report does not tell. */
  completed(record: FillRecord): FillRecord {
    if (!record.template || !this.rows) return record;
    const { references: _, ...template } = record.template;
    return { ...record, template: { ...template, ...(this.kept.length > 0 && { references: this.kept }) } };
  }

  /** @param followed what the formula reads by following the rows of the plan, which it does where nothing else is known */
  read(one: OutsideFormula, formula: string, followed: string): string {
    const { sheet, to, habits } = one;
    const rows = this.bothRows();
    if (!rows) return followed;
    const { before, after } = rows;
    const row = after.templateRow(sheet, to.row);
    const template = row === undefined ? undefined : this.templateOf(one, formula, row, before);
    if (row === undefined || template === undefined) return followed;
    const read = before.areTemplates ? followed : after.reads(template, sheet, row, habits)(0);
    if (!isSameFormula(after.inTemplate(read, sheet, to.row, habits), template)) {
      const { thing, owner } = one;
      this.kept.push({ thing, owner, row, column: to.column, formula: template });
    }
    return read;
  }

  /** Worked out for the first formula: most workbooks have none outside cells. */
  private bothRows(): BothRows | undefined {
    if (!this.isAsked) this.rows = bothRowsOf(this.snapshot, this.positions, this.planned);
    this.isAsked = true;
    return this.rows;
  }

  /** How the template has it, written for the cell's row there; undefined where that cannot be told. */
  private templateOf(one: OutsideFormula, formula: string, rowAfter: number, before: ReportRows): string | undefined {
    const { sheet, from, to, habits } = one;
    const row = before.templateRow(sheet, from.row);
    if (row === undefined) return undefined;
    const reads = (template: string): boolean => isSameFormula(before.reads(template, sheet, row, habits)(0), formula);
    const here = (known: TemplateReferenceRecord): string =>
      shiftFormula(known.formula, row - known.row, from.column - known.column);
    const candidates = [...this.known].filter(
      (known) => known.thing === one.thing && known.owner === one.owner && reads(here(known)),
    );
    // Of several that read alike each is taken once, in their order, the one of this cell first.
    const isHere = (known: TemplateReferenceRecord): boolean => known.row === row && known.column === from.column;
    const known = candidates.find(isHere) ?? candidates[0];
    if (known) this.known.delete(known);
    const template = known
      ? here(known)
      : before.areTemplates
        ? formula
        : before.inTemplate(formula, sheet, from.row, habits);
    if (!known && !before.areTemplates && !reads(template)) return undefined;
    return shiftFormula(template, rowAfter - row, to.column - from.column);
  }
}

/** The rows of the report before and after the fill, beside the template's. */
interface BothRows {
  readonly before: ReportRows;
  readonly after: ReportRows;
}

function bothRowsOf(
  snapshot: Pick<WorkbookSnapshot, 'record' | 'sheets'>,
  positions: RecordPositions,
  planned: PlannedRecord | undefined,
): BothRows | undefined {
  const names = snapshot.sheets.map(({ name }) => name);
  const at = (name: string): ReturnType<RecordPositions['get']> => planned?.positions.get(name);
  const before = snapshot.record ? ReportRows.asFilled(snapshot, positions) : ReportRows.of([], at, names);
  const after = ReportRows.of(reportsIn(planned?.record), at, names);
  if (!before || !after || (before.areTemplates && after.areTemplates)) return undefined;
  return { before, after };
}
