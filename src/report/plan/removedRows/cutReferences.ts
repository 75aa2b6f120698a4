import type { RowMap } from '../../references/rowMap';
import { meansLists } from '../../references/listReturned';
import { isRelative } from '../../references/referenceCorners';
import { nameHabits } from '../../references/nameHabits';
import { formulaCopies, rewriteFormula, type ReferenceHabits } from '../../references/rewriteFormula';
import {
  joinedFormula,
  referenceIn,
  slottedFormula,
  type ReferenceSlot,
  type SlottedFormula,
} from '../../references/referenceSlots';
import type { ReferenceToken } from '../../references/formulaTokens';
import { cellKey } from '../../workbook/cellKey';
import { definedNameKey, type NameOfCells } from '../../workbook/definedNameKey';
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
import { planSlot, type PlannedSlot } from './cutSlot';
import { KeptFormulas, type FormulaInRow } from './keptFormulas';
import { KeptRows, type RowsOfPlan } from './keptRows';

/** A formula that gets references back. */
export interface ReturnedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With rows where they stand after the fill; in a list's body one for each repetition. */
  readonly formulas: readonly string[];
}

/** By cell, before the fill, see `cellKey`. */
export function byCell(returned: readonly ReturnedFormula[]): ReadonlyMap<string, ReturnedFormula> {
  return new Map(returned.map((one) => [cellKey(one.sheet, one.row, one.column), one]));
}

export interface PlannedCuts {
  readonly returned: readonly ReturnedFormula[];
  /** Formulas of rows that come back. */
  readonly inRows: readonly FormulaInRow[];
  readonly names: readonly DefinedName[];
  /** What the record is to keep. */
  readonly record: Pick<FillRecord, 'cut' | 'cutNames' | 'keptFormulas' | 'template'>;
  /** Cells, before the fill, whose references the record keeps. */
  remembers(sheet: string, row: number, column: number): boolean;
  /** Names whose references the record keeps. */
  remembersName(name: NameOfCells): boolean;
}

/**
 * References to rows that a fill takes out are lost as in Excel (`#REF!`) or close up to the rows that stay. The record
 * keeps how the template had them, and when the rows come back, so do the references.
 * @param nameCell gives a formula cell, at its place after the fill, a name in the record
 */
export function planCuts(
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
  rows: RowsOfPlan,
  nameCell: (sheet: string, row: number, column: number) => string,
): PlannedCuts {
  return new CutPlanner(snapshot, positions, rows, nameCell).plan();
}

class CutPlanner {
  private readonly before: ReadonlyMap<string, CutFormulaRecord>;
  private readonly namesBefore: readonly CutNameRecord[];
  private readonly kept: KeptRows;
  private readonly keptFormulas: KeptFormulas;
  private readonly returned: ReturnedFormula[] = [];
  private readonly cut: CutFormulaRecord[] = [];
  private readonly remembered = new Set<string>();

  constructor(
    private readonly snapshot: WorkbookSnapshot,
    positions: RecordPositions,
    private readonly rows: RowsOfPlan,
    private readonly nameCell: (sheet: string, row: number, column: number) => string,
  ) {
    const reports = reportsIn(snapshot.record);
    this.before = new Map(
      reports.flatMap(({ cut = [] }) =>
        cut.flatMap((record) => {
          const at = positions.get(record.name);
          return at ? [[cellKey(at.sheet, at.range.firstRow, at.range.firstColumn), record] as const] : [];
        }),
      ),
    );
    this.namesBefore = reports.flatMap(({ cutNames = [] }) => cutNames);
    this.kept = new KeptRows(snapshot, positions, rows);
    this.keptFormulas = new KeptFormulas(this.kept, rows.maps, nameCell);
  }

  plan(): PlannedCuts {
    const { before, namesBefore, kept, keptFormulas, snapshot, returned, cut, remembered } = this;
    for (const record of reportsIn(snapshot.record).flatMap((report) => report.keptFormulas ?? [])) {
      keptFormulas.follow(record);
    }
    const names: DefinedName[] = [];
    const cutNames: CutNameRecord[] = [];
    if (before.size > 0 || namesBefore.length > 0 || !kept.takesOutNone) {
      const numbers = kept.takenNumbers;
      const isConcerned = (formula: string): boolean =>
        formula.match(/\d+/g)?.some((digits) => numbers.has(digits)) ?? false;
      for (const sheet of snapshot.sheets) {
        for (const cell of sheet.cells) {
          if (cell.formula === undefined) continue;
          const known = before.get(cellKey(sheet.name, cell.row, cell.column));
          const goes = kept.takenPlace(sheet.name, cell.row, 'upper') !== undefined;
          if (known || goes || isConcerned(cell.formula)) this.planCell(sheet, cell, cell.formula, known);
        }
      }
      for (const name of snapshot.names) this.planName(name, isConcerned, names, cutNames);
    }
    const formulas = keptFormulas.records;
    const cuts = [...cut, ...keptFormulas.cut];
    return {
      returned,
      inRows: keptFormulas.returned,
      names,
      record: {
        ...(cuts.length > 0 ? { cut: cuts } : {}),
        ...(cutNames.length > 0 ? { cutNames } : {}),
        ...(formulas.length > 0 ? { keptFormulas: formulas } : {}),
      },
      remembers: (sheet, row, column) => remembered.has(cellKey(sheet, row, column)),
      remembersName: (name) => cutNames.some((one) => definedNameKey(one) === definedNameKey(name)),
    };
  }

  private planCell(
    { name: sheet }: SheetSnapshot,
    { row, column }: CellSnapshot,
    formula: string,
    known: CutFormulaRecord | undefined,
  ): void {
    const now = slottedFormula(formula);
    const references = cutIn(now, known);
    const goes = this.kept.takenPlace(sheet, row, 'upper');
    if (goes) return this.keptFormulas.keep({ sheet, row, column }, goes, now, references);
    const place = placeAfter(this.rows.maps.map(sheet), row);
    if (!place) return;
    const copies = formulaCopies(formula, sheet, this.rows.maps, place.copies === undefined ? undefined : row);
    const planned = this.planSlots(sheet, now, slottedFormula(copies(0)), references, {});
    if (!planned) return;
    if (planned.slots.some(({ comesBack }) => comesBack)) {
      const formulas = Array.from({ length: place.copies ?? 1 }, (_, repetition) =>
        withSlots(slottedFormula(copies(repetition)), planned.slots),
      );
      this.returned.push({ sheet, row, column, formulas });
    }
    if (planned.pending.length === 0) return;
    this.remembered.add(cellKey(sheet, row, column));
    this.cut.push({
      name: this.nameCell(sheet, place.row, column),
      slots: planned.slots.length,
      references: planned.pending,
    });
  }

  private planName(
    { name, sheet, formula }: DefinedName,
    isConcerned: (formula: string) => boolean,
    names: DefinedName[],
    cutNames: CutNameRecord[],
  ): void {
    if (name.startsWith(RECORD_NAME_PREFIX)) return;
    const key = definedNameKey({ name, sheet });
    const known = this.namesBefore.find((one) => definedNameKey(one) === key);
    if (!known && !isConcerned(formula)) return;
    const habits = nameHabits(name);
    const now = slottedFormula(formula);
    const after = slottedFormula(rewriteFormula(formula, sheet ?? '', this.rows.maps, habits));
    const planned = this.planSlots(sheet ?? '', now, after, cutIn(now, known), habits);
    if (!planned) return;
    const local = sheet === undefined ? {} : { sheet };
    if (planned.slots.some(({ comesBack }) => comesBack)) {
      names.push({ name, ...local, formula: withSlots(after, planned.slots) });
    }
    if (planned.pending.length === 0) return;
    cutNames.push({ name, ...local, slots: planned.slots.length, references: planned.pending });
  }

  private planSlots(
    home: string,
    now: SlottedFormula,
    after: SlottedFormula,
    references: readonly (CutReference | undefined)[],
    habits: ReferenceHabits,
  ): { readonly slots: readonly PlannedSlot[]; readonly pending: readonly CutReference[] } | undefined {
    if (now.slots.length !== after.slots.length) return undefined;
    const ofTemplate = joinedFormula(
      now,
      now.slots.map(({ text }, index) => references[index]?.text ?? text),
    );
    const lists = meansLists(ofTemplate, habits);
    const slots = now.slots.map((slot, index) => {
      const staysRelative =
        habits.relativeRows === 'keep' && slot.reference !== undefined && isRelative(slot.reference);
      const following = after.slots[index] as ReferenceSlot;
      if (staysRelative) return { text: following.text, comesBack: false };
      const old = references[index];
      return planSlot({ home, now: slot, after: following, old, meansList: lists[index] ?? false }, this.kept);
    });
    return {
      slots,
      pending: slots.flatMap((slot: PlannedSlot, index) => (slot.pending ? [{ slot: index, ...slot.pending }] : [])),
    };
  }
}

function withSlots(copy: SlottedFormula, slots: readonly PlannedSlot[]): string {
  return joinedFormula(
    copy,
    slots.map((slot, index) => (slot.comesBack ? slot.text : (copy.slots[index]?.text ?? ''))),
  );
}

/** For each slot what was cut there, as long as nobody has typed another formula. */
function cutIn(
  now: SlottedFormula,
  known: { readonly slots: number; readonly references: readonly CutReference[] } | undefined,
): (CutReference | undefined)[] {
  const references = known?.slots === now.slots.length ? known.references : [];
  return now.slots.map((slot, index) => references.find((one) => one.slot === index && standsFor(one, slot)));
}

/** Where a formula stands afterwards; undefined where its row goes, or where it is a copy of a list's formula. */
export function placeAfter(map: RowMap | undefined, row: number): { row: number; copies?: number } | undefined {
  const band = map?.bandRow(row);
  const newRow = map ? map.row(row) : row;
  if (newRow === undefined || (band && band.repetition > 0)) return undefined;
  return { row: newRow, ...(band ? { copies: band.change.newCount } : {}) };
}

/** Whether a reference may still be the one that was cut, and nobody has typed another. */
function standsFor(cut: CutReference, { reference }: ReferenceSlot): boolean {
  const template = referenceIn(cut.text);
  if (!template || !reference || cut.lost) return template !== undefined && !reference && cut.lost;
  const columns = ({ first, last }: ReferenceToken): string => `${first.column}:${last?.column ?? ''}`;
  return columns(template) === columns(reference);
}
