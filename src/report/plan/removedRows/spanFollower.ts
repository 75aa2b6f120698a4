import type { ReferenceToken } from '../../references/formulaTokens';
import { referenceIn, withRows } from '../../references/referenceSlots';
import { RowMap } from '../../references/rowMap';
import { common, followOn, sheetsOfSpan, type SpanReference } from '../../references/spanReference';
import { templateRowNow } from '../../references/templateRows';
import { recordBySheet, type RecordOnSheet } from '../../scan/recordOnSheet';
import { nameKey } from '../../workbook/nameKey';
import type { RecordPositions } from '../../workbook/record';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { BandChange, InsertChange } from '../plan';
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
  private readonly back = new Map<string, readonly (BandChange | InsertChange)[]>();
  private records: ReadonlyMap<string, RecordOnSheet> | undefined;

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
    const texts = sheetsOfSpan(token, this.maps).map((sheet) => followOn(token, new RowMap(this.backTo(sheet)), false));
    const text = common(texts);
    return text === undefined ? undefined : referenceIn(text);
  }

  private followed(template: ReferenceToken, wholeLists: boolean, wasLeft: boolean): string | undefined {
    return common(
      sheetsOfSpan(template, this.maps).map((sheet, index) => {
        const now = standsNow(template, this.backTo(sheet), wholeLists && wasLeft);
        // Each sheet by itself has nothing to say of rows that are out.
        return now ? followOn(now, this.maps.map(sheet), wholeLists) : `${index}`;
      }),
    );
  }

  private moved(token: ReferenceToken, wholeLists: boolean): string | undefined {
    return common(sheetsOfSpan(token, this.maps).map((sheet) => followOn(token, this.maps.map(sheet), wholeLists)));
  }

  /** The changes that lead from a sheet of the report to the template. */
  private backTo(sheet: string): readonly (BandChange | InsertChange)[] {
    let back = this.back.get(nameKey(sheet));
    if (!back) {
      this.records ??= recordBySheet(this.snapshot, this.positions).sheets;
      back = backToTemplate(this.records.get(sheet));
      this.back.set(nameKey(sheet), back);
    }
    return back;
  }
}

function standsNow(
  template: ReferenceToken,
  back: readonly (BandChange | InsertChange)[],
  meansList: boolean,
): ReferenceToken | undefined {
  const first = templateRowNow(template.first.row, back);
  if (!first) return undefined;
  // A cell that means a list is a range where the list stands in several entries; one typed since means that cell.
  if (!template.last && meansList && first[0] < first[1]) {
    return referenceIn(withRows({ ...template, joint: ':', last: template.first }, ...first));
  }
  const last = template.last ? templateRowNow(template.last.row, back) : first;
  return last && referenceIn(withRows(template, first[0], last[1]));
}

function backToTemplate(record: RecordOnSheet | undefined): (BandChange | InsertChange)[] {
  if (!record) return [];
  const inserts = record.dropped.map(({ record: { rows }, row }): InsertChange => ({
    kind: 'insert',
    before: row,
    rows,
  }));
  const bands = record.bands.map(({ record: band, range }): BandChange => ({
    kind: 'band',
    from: range.firstRow,
    to: range.lastRow,
    bodyFrom: range.firstRow,
    height: band.height,
    oldCount: (range.lastRow - range.firstRow + 1) / band.height,
    newCount: 1,
    columns: [],
    ...(band.openRow ? { openRow: band.openRow } : {}),
    ...(band.closeRow ? { closeRow: band.closeRow } : {}),
  }));
  const place = (change: BandChange | InsertChange): number =>
    change.kind === 'insert' ? change.before - 0.5 : change.from;
  return [...inserts, ...bands].sort((a, b) => place(a) - place(b));
}
