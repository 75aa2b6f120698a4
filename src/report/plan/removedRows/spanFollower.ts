import type { ReferenceToken } from '../../references/formulaTokens';
import { referenceIn, withRows } from '../../references/referenceSlots';
import { RowMap } from '../../references/rowMap';
import { common, followOn, sheetsOfSpan, type SpanReference } from '../../references/spanReference';
import { templateChanges, type TemplateChanges } from '../../references/templateChanges';
import { nameKey } from '../../workbook/nameKey';
import type { RecordPositions } from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { RowsOfPlan } from './keptRows';

/** A 3-D reference through a fill. */
export interface FollowedSpan {
  /** As the template has it; undefined where its sheets do not agree on that. */
  readonly template: ReferenceToken | undefined;
  /** What it reads after the fill; undefined where its sheets move differently. */
  readonly after: string | undefined;
}

/** Follows 3-D references through the rows of their sheets, back to the template and on to the filled report. */
export class SpanFollower {
  private changes: ReadonlyMap<string, TemplateChanges> | undefined;
  private readonly rows = new Map<string, SheetRows>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly positions: RecordPositions,
    private readonly maps: RowsOfPlan['maps'],
  ) {}

  /** @param wasLeft it stands as in the template, because an earlier fill could not follow it */
  follow({ token, wholeLists }: SpanReference, wasLeft: boolean): FollowedSpan {
    const template = wasLeft ? token : this.inTemplate(token);
    const after = template ? this.followed(template, wholeLists, wasLeft) : this.moved(token, wholeLists);
    return { template, after };
  }

  private inTemplate(token: ReferenceToken): ReferenceToken | undefined {
    const texts = sheetsOfSpan(token, this.maps).map((sheet) => followOn(token, this.rowsOf(sheet).toTemplate, false));
    const text = common(texts);
    return text === undefined ? undefined : referenceIn(text);
  }

  private followed(template: ReferenceToken, wholeLists: boolean, wasLeft: boolean): string | undefined {
    return common(
      sheetsOfSpan(template, this.maps).map((sheet, index) => {
        const now = standsNow(template, this.rowsOf(sheet).fromTemplate, wholeLists && wasLeft);
        // Each sheet by itself has nothing to say of rows that are out.
        return now ? followOn(now, this.maps.map(sheet), wholeLists) : `${index}`;
      }),
    );
  }

  private moved(token: ReferenceToken, wholeLists: boolean): string | undefined {
    return common(sheetsOfSpan(token, this.maps).map((sheet) => followOn(token, this.maps.map(sheet), wholeLists)));
  }

  private rowsOf(sheet: string): SheetRows {
    const key = nameKey(sheet);
    let rows = this.rows.get(key);
    if (!rows) {
      this.changes ??=
        templateChanges(reportsIn(this.snapshot.record), (name) => this.positions.get(name)) ?? new Map();
      const { fromTemplate = [], toTemplate = [] } = this.changes.get(key) ?? {};
      rows = { fromTemplate: new RowMap(fromTemplate), toTemplate: new RowMap(toTemplate) };
      this.rows.set(key, rows);
    }
    return rows;
  }
}

/** The rows of one sheet of the report beside those of its template. */
interface SheetRows {
  readonly fromTemplate: RowMap;
  readonly toTemplate: RowMap;
}

function standsNow(template: ReferenceToken, rows: RowMap, meansList: boolean): ReferenceToken | undefined {
  const first = rows.rowsOf(template.first.row);
  const last = template.last ? rows.rowsOf(template.last.row) : first;
  const [from] = first;
  const to = last.at(-1);
  if (from === undefined || to === undefined) return undefined;
  // A cell that means a list is a range where the list stands in several entries; one typed since means that cell.
  if (!template.last && meansList && from < to) {
    return referenceIn(withRows({ ...template, joint: ':', last: template.first }, from, to));
  }
  return referenceIn(withRows(template, from, to));
}
