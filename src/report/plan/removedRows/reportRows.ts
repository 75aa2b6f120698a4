import { sheetMapsOf, type SheetMaps } from '../../references/sheetMaps';
import { templateChanges, type TemplateChanges } from '../../references/templateChanges';
import { formulaCopies, type ReferenceHabits } from '../../references/rewriteFormula';
import { nextHash, textHash } from '../../workbook/fingerprint';
import type { FillRecord, RecordPositions } from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { CellRange, WorkbookSnapshot } from '../../workbook/snapshot';
import type { BandChange, InsertChange } from '../plan';

/** The rows of a workbook's sheets beside those of its template. */
export class ReportRows {
  readonly fromTemplate: SheetMaps;
  readonly toTemplate: SheetMaps;

  private constructor(
    private readonly changes: ReadonlyMap<string, TemplateChanges>,
    sheetNames: readonly string[],
  ) {
    const plans = [...changes].map(([sheet, one]) => ({ sheet, ...one }));
    this.fromTemplate = sheetMapsOf(
      plans.map(({ sheet, fromTemplate }) => ({ sheet, changes: fromTemplate })),
      sheetNames,
    );
    this.toTemplate = sheetMapsOf(
      plans.map(({ sheet, toTemplate }) => ({ sheet, changes: toTemplate.map(withoutEnds) })),
      sheetNames,
    );
  }

  /** Undefined where the record does not fit the rows any more. */
  static of(
    reports: readonly Pick<FillRecord, 'bands' | 'dropped'>[],
    at: (name: string) => ReturnType<RecordPositions['get']>,
    sheetNames: readonly string[],
  ): ReportRows | undefined {
    const changes = templateChanges(reports, at);
    return changes && new ReportRows(changes, sheetNames);
  }

  /**
   * The rows as the last fill left them; undefined where people moved rows or columns since, where the workbook was never
   * filled, and where its record does not tell.
   */
  static asFilled(
    { record, sheets }: Pick<WorkbookSnapshot, 'record' | 'sheets'>,
    positions: RecordPositions,
  ): ReportRows | undefined {
    if (!record?.template) return undefined;
    const reports = reportsIn(record);
    const at = (name: string): ReturnType<RecordPositions['get']> => positions.get(name);
    const rows = ReportRows.of(
      reports,
      at,
      sheets.map(({ name }) => name),
    );
    return rows?.layout(reports, at) === record.template.layout ? rows : undefined;
  }

  /** What a formula of the template reads in the report, in every entry of the list it stands in. */
  reads(formula: string, sheet: string, templateRow: number, habits?: ReferenceHabits): (entry: number) => string {
    return formulaCopies(formula, sheet, this.fromTemplate, templateRow, habits);
  }

  /** What a formula of the report reads in the template. @param row of the first entry of its list */
  inTemplate(formula: string, sheet: string, row: number, habits?: ReferenceHabits): string {
    return formulaCopies(formula, sheet, this.toTemplate, row, habits)(0);
  }

  /** Whether all rows are those of the template. */
  get areTemplates(): boolean {
    return [...this.changes.keys()].every((sheet) => this.fromTemplate.map(sheet) === undefined);
  }

  /** The template row that a row is; undefined for rows of further entries of a list. */
  templateRow(sheet: string, row: number): number | undefined {
    const map = this.toTemplate.map(sheet);
    return map ? map.row(row) : row;
  }

  /** Where a template row stands: of a list in every entry, else once or not at all. */
  rowsOf(sheet: string, templateRow: number): readonly number[] {
    return this.fromTemplate.map(sheet)?.rowsOf(templateRow) ?? [templateRow];
  }

  /** Tells whether rows or columns were moved by hand since: where the record's places stand in the template. */
  layout(
    reports: readonly Pick<FillRecord, 'scalars' | 'bands' | 'dropped'>[],
    at: (name: string) => ReturnType<RecordPositions['get']>,
  ): string {
    // A sum: the record's order is not the sheets', and most reports have hundreds of places.
    let sum = 0;
    const hashes = new Map<string, (range: CellRange) => number>();
    for (const { scalars, bands, dropped } of reports) {
      for (const part of [scalars, bands, dropped]) {
        for (const { name } of part) {
          const place = at(name);
          if (!place) continue;
          let hashOf = hashes.get(place.sheet);
          if (!hashOf) hashes.set(place.sheet, (hashOf = this.placeHashes(place.sheet)));
          sum = (sum + hashOf(place.range)) | 0;
        }
      }
    }
    return sum.toString(36);
  }

  private placeHashes(sheet: string): (range: CellRange) => number {
    const seed = textHash(sheet, 0);
    const map = this.toTemplate.map(sheet);
    return ({ firstRow, firstColumn, lastColumn }) => {
      const row = map ? (map.row(firstRow) ?? 0) : firstRow;
      return nextHash(nextHash(nextHash(seed, row), firstColumn), lastColumn);
    };
  }
}

/** By its columns alone nobody can tell which range reached a row that is out: those are in the record. */
function withoutEnds(change: BandChange | InsertChange): BandChange | InsertChange {
  if (change.kind !== 'insert') return change;
  return { ...change, rows: change.rows.map(({ ends: _, ...image }) => image) };
}

/** Programs write blanks and small letters in formulas as they like. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

function plain(formula: string): string {
  return formula.replace(/\s+/g, '').toUpperCase();
}
