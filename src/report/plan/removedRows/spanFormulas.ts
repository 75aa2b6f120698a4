import type { Finding, Where } from '../../../kpi/finding';
import { cellName } from '../../references/cellAddress';
import { nameHabits } from '../../references/nameHabits';
import { joinedFormula, slottedFormula, type SlottedFormula } from '../../references/referenceSlots';
import { formulaCopies, rewriteFormula } from '../../references/rewriteFormula';
import { spansOf, type SpanReference } from '../../references/spanReference';
import { nameKey } from '../../workbook/nameKey';
import {
  RECORD_NAME_PREFIX,
  type CutFormulaRecord,
  type CutNameRecord,
  type CutReference,
  type FillRecord,
  type RecordPositions,
} from '../../workbook/record';
import { reportsIn } from '../../workbook/reports';
import type { CellSnapshot, DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { placeAfter, type PlannedCuts, type ReturnedFormula } from './cutReferences';
import type { RowsOfPlan } from './keptRows';
import * as messages from '../formulas/messages';
import { SpanFollower } from './spanFollower';

export interface PlannedSpans {
  readonly returned: readonly ReturnedFormula[];
  readonly names: readonly DefinedName[];
  /** What the record is to keep. */
  readonly cut: readonly CutFormulaRecord[];
  readonly cutNames: readonly CutNameRecord[];
  /** Formula cells and names whose 3-D reference cannot follow. */
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

/** The formulas and names that cuts and spans change; where one has both, the cuts stand. */
export function withSpans(cuts: PlannedCuts, spans: PlannedSpans): PlannedCuts {
  const cut = [...spans.cut, ...(cuts.record.cut ?? [])];
  const cutNames = [...(cuts.record.cutNames ?? []), ...spans.cutNames];
  return {
    ...cuts,
    returned: [...cuts.returned, ...spans.returned],
    names: [...cuts.names, ...spans.names],
    record: {
      ...cuts.record,
      ...(cut.length > 0 ? { cut } : {}),
      ...(cutNames.length > 0 ? { cutNames } : {}),
    },
  };
}

/** The 3-D references of one formula through the fill. */
interface SpansThroughFill {
  /** What the formula's references read, by slot. */
  readonly texts: ReadonlyMap<number, string>;
  /** Those that stand as in the template. */
  readonly stays: readonly CutReference[];
  /** One points at rows that go on all sheets. */
  readonly isLost: boolean;
  /** One cannot follow. */
  readonly isLeft: boolean;
}

class SpanPlanner implements PlannedSpans {
  readonly returned: ReturnedFormula[] = [];
  readonly names: DefinedName[] = [];
  readonly cut: CutFormulaRecord[] = [];
  readonly cutNames: CutNameRecord[] = [];
  readonly findings: Finding[] = [];
  private readonly follower: SpanFollower;
  private readonly reports: readonly FillRecord[];

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    private readonly positions: RecordPositions,
    private readonly maps: RowsOfPlan['maps'],
    private readonly nameCell: (sheet: string, row: number, column: number) => string,
  ) {
    this.follower = new SpanFollower(snapshot, positions, maps);
    this.reports = reportsIn(snapshot.record);
  }

  plan(): void {
    for (const sheet of this.snapshot.sheets) {
      for (const cell of sheet.cells) {
        if (cell.formula === undefined) continue;
        const spans = spansOf(cell.formula);
        if (spans.size > 0) this.planCell(sheet, cell, cell.formula, [...spans.values()]);
      }
    }
    for (const name of this.snapshot.names) {
      if (name.name.startsWith(RECORD_NAME_PREFIX)) continue;
      const spans = [...spansOf(name.formula, nameHabits(name.name)).values()];
      if (spans.length > 0) this.planName(name, spans);
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
    const through = this.through(now, after, spans, this.cellBefore(sheet, row, column));
    if (!through) return;
    const { texts, stays } = through;
    if (changes(after, texts)) {
      const formulas = Array.from({ length: place.copies ?? 1 }, (_, repetition) =>
        withTexts(slottedFormula(copies(repetition)), texts),
      );
      this.returned.push({ sheet, row, column, formulas });
    }
    const where = { sheet, cell: cellName(row, column) };
    if (through.isLost) this.warn('formula.lostRows', messages.formulaLosesRows(), where);
    if (through.isLeft) this.warn('formula.spanLeft', messages.spanLeft(), where);
    if (stays.length === 0) return;
    this.cut.push({ name: this.nameCell(sheet, place.row, column), slots: now.slots.length, references: stays });
  }

  private planName({ name, sheet, formula }: DefinedName, spans: readonly SpanReference[]): void {
    const now = slottedFormula(formula);
    const after = slottedFormula(rewriteFormula(formula, sheet ?? '', this.maps, nameHabits(name)));
    const known = this.reports
      .flatMap(({ cutNames = [] }) => cutNames)
      .filter((one) => nameKey(one.name) === nameKey(name) && nameKey(one.sheet ?? '') === nameKey(sheet ?? ''));
    const through = this.through(now, after, spans, known);
    if (!through) return;
    const { texts, stays } = through;
    const local = sheet === undefined ? {} : { sheet };
    if (changes(after, texts)) this.names.push({ name, ...local, formula: withTexts(after, texts) });
    if (through.isLeft) this.warn('name.spanLeft', messages.nameSpanLeft(name), local);
    if (stays.length > 0) this.cutNames.push({ name, ...local, slots: now.slots.length, references: stays });
  }

  /** @param known what earlier fills noted of the formula */
  private through(
    now: SlottedFormula,
    after: SlottedFormula,
    spans: readonly SpanReference[],
    known: readonly Pick<CutFormulaRecord, 'slots' | 'references'>[],
  ): SpansThroughFill | undefined {
    if (now.slots.length !== after.slots.length) return undefined;
    const left = known.flatMap(({ slots, references }) => (slots === now.slots.length ? references : []));
    const texts = new Map<number, string>();
    const stays: CutReference[] = [];
    let isLost = false;
    let isLeft = false;
    for (const span of spans) {
      const { token } = span;
      const slot = now.slots.findIndex(({ reference }, index) => reference === token && !texts.has(index));
      const { template, after: text } = this.follower.follow(span, left.some(isLeftAt(slot, token.text)));
      texts.set(slot, text ?? template?.text ?? token.text);
      isLost ||= text?.endsWith('#REF!') ?? false;
      if (text !== undefined) continue;
      isLeft = true;
      if (template) stays.push({ slot, text: template.text, lost: false });
    }
    return { texts, stays, isLost, isLeft };
  }

  private cellBefore(sheet: string, row: number, column: number): readonly CutFormulaRecord[] {
    const isHere = ({ name }: CutFormulaRecord): boolean => {
      const at = this.positions.get(name);
      return at?.sheet === sheet && at.range.firstRow === row && at.range.firstColumn === column;
    };
    return this.reports.flatMap(({ cut = [] }) => cut.filter(isHere));
  }

  private warn(rule: string, message: Finding['message'], where: Where): void {
    this.findings.push({ severity: 'warning', rule, message, where });
  }
}

function changes({ slots }: SlottedFormula, texts: ReadonlyMap<number, string>): boolean {
  return [...texts].some(([slot, text]) => slots[slot]?.text !== text);
}

function withTexts(formula: SlottedFormula, texts: ReadonlyMap<number, string>): string {
  return joinedFormula(
    formula,
    formula.slots.map(({ text }, slot) => texts.get(slot) ?? text),
  );
}

function isLeftAt(slot: number, text: string): (one: CutReference) => boolean {
  return (one) => one.slot === slot && one.text === text && !one.lost && !one.first && !one.last;
}
