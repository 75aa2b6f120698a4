import type { Finding } from '../../../kpi/finding';
import { cellName } from '../../references/cellAddress';
import type { ReferenceToken } from '../../references/formulaTokens';
import { joinedFormula, referenceIn, slottedFormula, withRows } from '../../references/referenceSlots';
import { formulaCopies } from '../../references/rewriteFormula';
import { RowMap } from '../../references/rowMap';
import { common, followOn, sheetsOfSpan, spansOf, type SpanReference } from '../../references/spanReference';
import { templateRowNow } from '../../references/templateRows';
import { recordBySheet, type RecordOnSheet } from '../../scan/recordOnSheet';
import { nameKey } from '../../workbook/nameKey';
import type { CutFormulaRecord, RecordPositions } from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { placeAfter, type PlannedCuts, type ReturnedFormula } from './cutReferences';
import type { RowsOfPlan } from './keptRows';
import * as messages from '../messages';
import type { BandChange, InsertChange } from '../plan';

export interface PlannedSpans {
  readonly returned: readonly ReturnedFormula[];
  /** What the record is to keep. */
  readonly cut: readonly CutFormulaRecord[];
  /** Formula cells whose 3-D reference cannot follow. */
  readonly findings: readonly Finding[];
}

/**
 * 3-D references as they must read after the fill. Where the sheets move differently, no one text can follow all of them:
 * the reference reads as in the template then, the record notes that it does, and the next fill starts from the template
 * again, so that a refill ends where a first fill would.
 */
export function planSpans(
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
  { maps }: Pick<RowsOfPlan, 'maps'>,
  nameCell: (sheet: string, row: number, column: number) => string,
): PlannedSpans {
  const planner = new SpanPlanner(snapshot, positions, maps, nameCell);
  if (snapshot.sheets.length > 1) planner.plan();
  return planner;
}

/** The formulas that cuts and spans change; where a cell has both, the cuts stand. */
export function withSpans(cuts: PlannedCuts, spans: PlannedSpans): PlannedCuts {
  const cut = [...spans.cut, ...(cuts.record.cut ?? [])];
  return {
    ...cuts,
    returned: [...cuts.returned, ...spans.returned],
    record: { ...cuts.record, ...(cut.length > 0 ? { cut } : {}) },
  };
}

class SpanPlanner implements PlannedSpans {
  readonly returned: ReturnedFormula[] = [];
  readonly cut: CutFormulaRecord[] = [];
  readonly findings: Finding[] = [];
  private readonly back = new Map<string, readonly (BandChange | InsertChange)[]>();
  private records: ReadonlyMap<string, RecordOnSheet> | undefined;

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly positions: RecordPositions,
    private readonly maps: RowsOfPlan['maps'],
    private readonly nameCell: (sheet: string, row: number, column: number) => string,
  ) {}

  plan(): void {
    for (const sheet of this.snapshot.sheets) {
      for (const cell of sheet.cells) {
        if (cell.formula === undefined) continue;
        const spans = spansOf(cell.formula);
        if (spans.size > 0) this.planCell(sheet, cell, cell.formula, [...spans.values()]);
      }
    }
  }

  private planCell(
    { name: sheet }: SheetSnapshot,
    { row, column }: CellSnapshot,
    formula: string,
    spans: readonly SpanReference[],
  ): void {
    const place = placeAfter(this.maps.map(sheet), row);
    if (!place) return;
    const copies = formulaCopies(formula, sheet, this.maps, place.copies === undefined ? undefined : row);
    const now = slottedFormula(formula);
    const after = slottedFormula(copies(0));
    if (now.slots.length !== after.slots.length) return;
    const known = this.leftBefore(sheet, row, column);
    const texts = new Map<number, string>();
    const stays: CutFormulaRecord['references'][number][] = [];
    let isLost = false;
    let isLeft = false;
    for (const { token, wholeLists } of spans) {
      const slot = now.slots.findIndex(({ reference }, index) => reference === token && !texts.has(index));
      const wasLeft = known?.slots === now.slots.length && known.references.some(isLeftAt(slot, token.text));
      const template = wasLeft ? token : this.inTemplate(token);
      const followed = template ? this.followed(template, wholeLists) : this.moved(token, wholeLists);
      texts.set(slot, followed ?? template?.text ?? token.text);
      isLost ||= followed?.endsWith('#REF!') ?? false;
      if (followed !== undefined) continue;
      isLeft = true;
      if (template) stays.push({ slot, text: template.text, lost: false });
    }
    if ([...texts].some(([slot, text]) => after.slots[slot]?.text !== text)) {
      const formulas = Array.from({ length: place.copies ?? 1 }, (_, repetition) => {
        const copy = slottedFormula(copies(repetition));
        return joinedFormula(
          copy,
          copy.slots.map(({ text }, slot) => texts.get(slot) ?? text),
        );
      });
      this.returned.push({ sheet, row, column, formulas });
    }
    const where = { sheet, cell: cellName(row, column) };
    if (isLost) {
      const message = messages.formulaLosesRows();
      this.findings.push({ severity: 'warning', rule: 'formula.lostRows', message, where });
    }
    if (isLeft) {
      this.findings.push({ severity: 'warning', rule: 'formula.spanLeft', message: messages.spanLeft(), where });
    }
    if (stays.length === 0) return;
    this.cut.push({ name: this.nameCell(sheet, place.row, column), slots: now.slots.length, references: stays });
  }

  private leftBefore(sheet: string, row: number, column: number): CutFormulaRecord | undefined {
    const isHere = ({ name }: CutFormulaRecord): boolean => {
      const at = this.positions.get(name);
      return at?.sheet === sheet && at.range.firstRow === row && at.range.firstColumn === column;
    };
    for (const { cut = [] } of reportsIn(this.snapshot.record)) {
      const found = cut.find(isHere);
      if (found) return found;
    }
    return undefined;
  }

  /** The reference as the template has it; undefined where its sheets do not agree on that. */
  private inTemplate(token: ReferenceToken): ReferenceToken | undefined {
    const texts = sheetsOfSpan(token, this.maps).map((sheet) => followOn(token, new RowMap(this.backTo(sheet)), false));
    const text = common(texts);
    return text === undefined ? undefined : referenceIn(text);
  }

  /** What a reference of the template reads after the fill; undefined where its sheets move differently. */
  private followed(template: ReferenceToken, wholeLists: boolean): string | undefined {
    return common(
      sheetsOfSpan(template, this.maps).map((sheet, index) => {
        const now = standsNow(template, this.backTo(sheet));
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

function isLeftAt(slot: number, text: string): (one: CutFormulaRecord['references'][number]) => boolean {
  return (one) => one.slot === slot && one.text === text && !one.lost && !one.first && !one.last;
}

function standsNow(template: ReferenceToken, back: readonly (BandChange | InsertChange)[]): ReferenceToken | undefined {
  const first = templateRowNow(template.first.row, back);
  const last = template.last && templateRowNow(template.last.row, back);
  if (!first || (template.last && !last)) return undefined;
  const text = withRows(template, first[0], last?.[1] ?? first[0]);
  return referenceIn(text);
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
