import { sheetMapsOf, type SheetMaps } from '../../references/sheetMaps';
import { templateChanges, type TemplateChanges } from '../../references/templateChanges';
import { fingerprint } from '../../workbook/fingerprint';
import { nameKey } from '../../workbook/nameKey';
import type { FillRecord, RecordPositions } from '../../workbook/record';

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
      plans.map(({ sheet, toTemplate }) => ({ sheet, changes: toTemplate })),
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
    const map = this.fromTemplate.map(sheet);
    if (!map) return [templateRow];
    const own = map.bandRow(templateRow);
    if (own) {
      const { first, offset, change } = own;
      return Array.from({ length: change.newCount }, (_, entry) => first + entry * change.height + offset);
    }
    const row = map.row(templateRow);
    return row === undefined ? [] : [row];
  }

  /** Tells whether rows or columns were moved by hand since: where the record's places stand in the template. */
  layout(
    reports: readonly Pick<FillRecord, 'scalars' | 'bands' | 'dropped'>[],
    at: (name: string) => ReturnType<RecordPositions['get']>,
  ): string {
    const places = reports.flatMap(({ scalars, bands, dropped }) =>
      [...scalars, ...bands, ...dropped].map(({ name }) => {
        const place = at(name);
        if (!place) return name;
        const { sheet, range } = place;
        const row = this.templateRow(sheet, range.firstRow) ?? 0;
        return `${nameKey(sheet)}!${row}:${range.firstColumn}-${range.lastColumn}`;
      }),
    );
    return fingerprint(places.sort().join('\n'));
  }
}
