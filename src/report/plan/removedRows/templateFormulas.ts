import { nameHabits } from '../../references/nameHabits';
import { formulaCopies, rewriteFormula } from '../../references/rewriteFormula';
import type { SheetMaps } from '../../references/sheetMaps';
import { cellKey } from '../../workbook/cellKey';
import { definedNameKey } from '../../workbook/definedNameKey';
import { RECORD_NAME_PREFIX, type RecordPositions, type TemplateFormulaRecord } from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { CellSnapshot, DefinedName, WorkbookSnapshot } from '../../workbook/snapshot';
import type { PlannedCuts, ReturnedFormula } from './cutReferences';
import type { FormulaInRow } from './keptFormulas';
import type { RowsOfPlan } from './keptRows';
import { isSameFormula, ReportRows } from './reportRows';

/**
 * Formulas and names as they must read after the fill, found from what the template has instead of what they read now:
 * two formulas that differ in the template may read the same in a report, where rows are out or a list has one entry.
 * The record keeps those of the template that a report does not tell, so a refill ends where a first fill would.
 *
 * Where people moved rows of the report, or typed another formula, the references follow from what they read now
 * (`planCuts`).
 */
export function withTemplateFormulas(
  cuts: PlannedCuts,
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
  rows: RowsOfPlan,
): PlannedCuts {
  const sheetNames = snapshot.sheets.map(({ name }) => name);
  const before = snapshot.record ? ReportRows.asFilled(snapshot, positions) : ReportRows.of([], rows.at, sheetNames);
  const after = ReportRows.of(rows.kept, rows.at, sheetNames);
  if (!before || !after) return cuts;
  const planner = new TemplateFormulaPlanner(snapshot, positions, rows.maps, before, after);
  // Where all rows are the template's, so are the formulas.
  if (!before.areTemplates || !after.areTemplates) planner.plan();
  return planner.joined(cuts, after.layout(rows.kept, rows.at));
}

class TemplateFormulaPlanner {
  private readonly returned: ReturnedFormula[] = [];
  private readonly inRows: FormulaInRow[] = [];
  private readonly names: DefinedName[] = [];
  private readonly formulaRecords: TemplateFormulaRecord[] = [];
  private readonly nameRecords: DefinedName[] = [];
  /** Cells and names of which the template's formula is known. */
  private readonly told = new Set<string>();
  private readonly remembered = new Set<string>();
  private readonly known: ReadonlyMap<string, TemplateFormulaRecord>;
  /** The workbook was not filled before: what it reads is the template's, and follows the rows by itself. */
  private readonly isTemplate: boolean;
  private readonly knownNames: ReadonlyMap<string, DefinedName>;
  /** Number formats without the words of an earlier fill. */
  private readonly wordless: ReadonlyMap<string, string>;

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    positions: RecordPositions,
    /** What the plan does to the rows. */
    private readonly maps: SheetMaps,
    private readonly before: ReportRows,
    private readonly after: ReportRows,
  ) {
    const { formulas = [], names = [] } = snapshot.record?.template ?? {};
    this.isTemplate = before.areTemplates;
    this.known = new Map(formulas.map((one) => [cellKey(one.sheet, one.row, one.column), one]));
    this.knownNames = new Map(names.map((one) => [definedNameKey(one), one]));
    const qualified = reportsIn(snapshot.record).flatMap((report) => report.qualified ?? []);
    this.wordless = new Map(
      qualified.flatMap(({ name, format }) => {
        const at = positions.get(name);
        return at ? [[cellKey(at.sheet, at.range.firstRow, at.range.firstColumn), format] as const] : [];
      }),
    );
  }

  plan(): void {
    for (const { name, cells } of this.snapshot.sheets) {
      for (const cell of cells) if (cell.formula !== undefined) this.planCell(name, cell, cell.formula);
    }
    for (const record of this.known.values()) {
      if (this.before.rowsOf(record.sheet, record.row).length === 0) this.planOut(record);
    }
    for (const name of this.snapshot.names) this.planName(name);
  }

  joined(cuts: PlannedCuts, layout: string): PlannedCuts {
    const isTold = ({ sheet, row, column }: ReturnedFormula): boolean => this.told.has(cellKey(sheet, row, column));
    const inRows = new Set(this.inRows.map(placeInRows));
    const names = new Set(this.names.map(definedNameKey));
    const { references = [] } = this.snapshot.record?.template ?? {};
    return {
      returned: [...cuts.returned.filter((one) => !isTold(one)), ...this.returned],
      inRows: [...cuts.inRows.filter((one) => !inRows.has(placeInRows(one))), ...this.inRows],
      names: [...cuts.names.filter((one) => !names.has(definedNameKey(one))), ...this.names],
      record: {
        ...cuts.record,
        template: {
          layout,
          formulas: this.formulaRecords,
          names: this.nameRecords,
          ...(references.length > 0 ? { references } : {}),
        },
      },
      remembers: (sheet, row, column) =>
        this.remembered.has(cellKey(sheet, row, column)) || cuts.remembers(sheet, row, column),
      remembersName: (name) =>
        this.nameRecords.some((one) => definedNameKey(one) === definedNameKey(name)) || cuts.remembersName(name),
    };
  }

  private planCell(sheet: string, cell: CellSnapshot, formula: string): void {
    const { row, column } = cell;
    const templateRow = this.before.templateRow(sheet, row);
    if (templateRow === undefined) return;
    const template = this.isTemplate ? formula : this.templateOf(sheet, cell, formula, templateRow);
    if (template === undefined) return;
    const key = cellKey(sheet, row, column);
    this.told.add(key);
    const places = this.after.rowsOf(sheet, templateRow);
    const record = { sheet, row: templateRow, column, formula: template };
    if (places.length === 0) {
      this.remembered.add(key);
      this.formulaRecords.push({ ...record, ...this.formatOf(sheet, cell) });
      return;
    }
    const after = this.after.reads(template, sheet, templateRow);
    if (!this.isTemplate && !this.follows(sheet, cell, template, after, places.length)) {
      this.returned.push({ sheet, row, column, formulas: places.map((_, entry) => after(entry)) });
    }
    if (this.isLost(record, after(0), places[0] as number)) {
      this.remembered.add(key);
      this.formulaRecords.push(record);
    }
  }

  /**
   * Whether the entries read so by following the rows of the plan, or people typed over some of them: the first two and the
   * last of those there are tell of all.
   * @param count entries after the fill
   */
  private follows(
    sheet: string,
    { row, column, formula = '' }: CellSnapshot,
    template: string,
    after: (entry: number) => string,
    count: number,
  ): boolean {
    const own = this.maps.map(sheet)?.bandRow(row)?.change;
    const standing = own ? own.oldCount : count;
    const templateRow = this.before.templateRow(sheet, row) ?? row;
    const now = this.before.reads(template, sheet, templateRow);
    const following = (entry: number): string => {
      if (entry === 0 || entry >= standing) return formulaCopies(formula, sheet, this.maps, row)(entry);
      return formulaCopies(now(entry), sheet, this.maps, row + entry * (own?.height ?? 1))(entry);
    };
    const entries = [0, 1, standing - 1, count - 1].filter((entry) => entry >= 0 && entry < count);
    if (entries.every((entry) => after(entry) === following(entry))) return true;
    return !this.isAsFilled(sheet, templateRow, column, now);
  }

  /** The formula as the template has it; undefined where that cannot be told. */
  private templateOf(
    sheet: string,
    { column, row }: CellSnapshot,
    formula: string,
    templateRow: number,
  ): string | undefined {
    const reads = (template: string): boolean =>
      isSameFormula(this.before.reads(template, sheet, templateRow)(0), formula);
    const known = this.known.get(cellKey(sheet, templateRow, column));
    if (known && reads(known.formula)) return known.formula;
    const template = this.before.inTemplate(formula, sheet, row);
    return reads(template) ? template : undefined;
  }

  /** Whether nobody typed over the formula in any entry of its list. */
  private isAsFilled(sheet: string, templateRow: number, column: number, now: (entry: number) => string): boolean {
    const rows = this.before.rowsOf(sheet, templateRow);
    if (rows.length === 1) return true;
    const cells = this.snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [];
    const formulas = new Map(cells.flatMap((cell) => (cell.column === column ? [[cell.row, cell.formula]] : [])));
    return rows.every((row, entry) => isSameFormula(now(entry), formulas.get(row) ?? ''));
  }

  /** A formula of a row that is out of the sheet. */
  private planOut(record: TemplateFormulaRecord): void {
    const { sheet, row, column, formula, format, worded } = record;
    const look = { ...(format === undefined ? {} : { format }), ...(worded ? { worded } : {}) };
    const isEntry = this.after.fromTemplate.map(sheet)?.bandRow(row) !== undefined;
    const places = this.after.rowsOf(sheet, row);
    const [first] = places;
    if (first === undefined) {
      this.formulaRecords.push(record);
      return;
    }
    const after = this.after.reads(formula, sheet, row);
    places.forEach((place, entry) => {
      const at = this.maps.map(sheet)?.returnedAt(place);
      if (!at) return;
      this.inRows.push({
        sheet,
        ...at,
        row: place,
        column,
        formula: after(entry),
        ...(isEntry ? { entry } : {}),
        ...look,
      });
    });
    if (this.isLost(record, after(0), first)) this.formulaRecords.push(record);
  }

  private planName(name: DefinedName): void {
    if (name.name.startsWith(RECORD_NAME_PREFIX)) return;
    const { formula, sheet = '' } = name;
    const habits = nameHabits(name.name);
    const inReport = (template: string, rows: SheetMaps): string => rewriteFormula(template, sheet, rows, habits);
    const reads = (template: string): boolean => isSameFormula(inReport(template, this.before.fromTemplate), formula);
    const known = this.knownNames.get(definedNameKey(name))?.formula;
    const template = known !== undefined && reads(known) ? known : inReport(formula, this.before.toTemplate);
    if (!this.isTemplate && !reads(template)) return;
    const after = inReport(template, this.after.fromTemplate);
    if (!this.isTemplate && after !== inReport(formula, this.maps)) this.names.push({ ...name, formula: after });
    if (!isSameFormula(inReport(after, this.after.toTemplate), template))
      this.nameRecords.push({ ...name, formula: template });
  }

  /** Whether what a formula reads after the fill does not tell how the template has it. @param row of its first entry */
  private isLost({ sheet, formula }: TemplateFormulaRecord, after: string, row: number): boolean {
    return !isSameFormula(this.after.inTemplate(after, sheet, row), formula);
  }

  /** The number format of a cell that goes, without the words of a fill. */
  private formatOf(
    sheet: string,
    { row, column, format }: CellSnapshot,
  ): Pick<TemplateFormulaRecord, 'format' | 'worded'> {
    const before = this.wordless.get(cellKey(sheet, row, column));
    const plain = before ?? format;
    return { ...(plain === 'General' ? {} : { format: plain }), ...(before === undefined ? {} : { worded: true }) };
  }
}

function placeInRows({ sheet, change, rowOffset, column }: FormulaInRow): string {
  return cellKey(sheet, change.before, column) + `+${rowOffset}`;
}
