import type { ReferenceToken } from '../../references/formulaTokens';
import { cornersOf, endOf, isReversed, type Side } from '../../references/referenceCorners';
import { fromKeptFormula, keptPlaces, toKeptFormula } from '../../references/keptFormula';
import {
  joinedFormula,
  referenceIn,
  slottedFormula,
  withRows,
  type ReferenceSlot,
  type SlottedFormula,
} from '../../references/referenceSlots';
import { rewriteFormula } from '../../references/rewriteFormula';
import type { SheetMaps } from '../../references/sheetMaps';
import type {
  CutFormulaRecord,
  CutReference,
  KeptFormulaRecord,
  KeptReference,
  KeptRowPlace,
} from '../../workbook/record';
import type { KeptRows } from './keptRows';
import type { InsertChange } from '../plan';

/** A formula of a row that comes back, with rows where they stand after the fill. */
export interface FormulaInRow {
  readonly sheet: string;
  readonly change: InsertChange;
  readonly rowOffset: number;
  /** After the fill. */
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Which entry of a list the row belongs to, from 0. */
  readonly entry?: number;
  /** The template's number format where it is not General. */
  readonly format?: string;
  /** The kept row has the format with words of an earlier fill. */
  readonly worded?: boolean;
  /** Words that the formula's result carries. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A corner of a reference: at a row after the fill, or at one that is out. */
interface KeptCorner {
  readonly row: number | undefined;
  readonly out?: KeptRowPlace;
}

interface KeptSlot {
  readonly text: string;
  readonly out?: Pick<KeptReference, 'first' | 'last'>;
}

/** Formulas of rows that are out of the sheets, as far as they look at rows that do not go with them. */
export class KeptFormulas {
  readonly records: KeptFormulaRecord[] = [];
  readonly returned: FormulaInRow[] = [];
  /** Of rows that are back while others are still out. */
  readonly cut: CutFormulaRecord[] = [];

  constructor(
    private readonly kept: KeptRows,
    private readonly maps: SheetMaps,
    private readonly nameCell: (sheet: string, row: number, column: number) => string,
  ) {}

  /** @param cut how the template had references of the formula that an earlier fill cut */
  keep(
    { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
    at: KeptRowPlace,
    formula: SlottedFormula,
    cut: readonly (CutReference | undefined)[],
  ): void {
    const changes = this.maps.map(sheet)?.changes ?? [];
    const lists = changes.flatMap((change) => (change.kind === 'drop' ? (change.lists ?? []) : []));
    const places = keptPlaces(this.kept.group(at.name), lists);
    const texts = formula.slots.map((slot, index) => {
      const old = cut[index];
      return old ? textOfTemplate(old, slot) : toKeptFormula(slot.text, sheet, row, places);
    });
    const isSlot = formula.slots.map(({ text }, index) => cut[index] !== undefined || texts[index] === text);
    const joined = slottedFormula(joinedFormula(formula, texts));
    const ofSlots = cut.filter((_, index) => isSlot[index]);
    if (joined.slots.length !== ofSlots.length || ofSlots.length === 0) return;
    this.push({ at, column }, sheet, joined, ofSlots);
  }

  /** A formula of a row that an earlier fill took out. */
  follow({ at, column, formula, references }: KeptFormulaRecord): void {
    const image = this.kept.image(at);
    const sheet = this.kept.sheetBefore(at);
    if (!image || sheet === undefined) return;
    const slotted = slottedFormula(formula);
    const cut = slotted.slots.map((_, index) => references.find(({ slot }) => slot === index));
    const place = this.kept.placeOf(image);
    if (this.kept.span(image)) this.giveBack(at, column, sheet, slotted, cut);
    else if (place) this.push({ at: place, column }, sheet, slotted, cut);
  }

  private push(
    at: Pick<KeptFormulaRecord, 'at' | 'column'>,
    sheet: string,
    formula: SlottedFormula,
    cut: readonly (KeptReference | undefined)[],
  ): void {
    const slots = this.slotsAfter(sheet, formula, cut);
    const references = slots.flatMap(({ out }, slot) => (out ? [{ slot, ...out }] : []));
    const text = joinedFormula(
      formula,
      slots.map((slot) => slot.text),
    );
    this.records.push({ ...at, formula: text, references });
  }

  private slotsAfter(
    sheet: string,
    formula: SlottedFormula,
    cut: readonly (KeptReference | undefined)[],
  ): readonly KeptSlot[] {
    const after = this.followed(sheet, formula);
    return formula.slots.map(({ text, reference }, index) => {
      if (!reference || reference.sheets.length > 1) return { text: after[index] ?? text };
      const ends = cornersOf(reference).map((side) => [side, this.corner(sheet, reference, side, cut[index])] as const);
      const outs = ends.flatMap(([side, { out }]) => (out ? [[side, out] as const] : []));
      if (outs.length === 0 && !cut[index]) return { text: after[index] ?? text };
      if (ends.some(([, { row, out }]) => row === undefined && !out)) return { text: `${reference.prefix}#REF!` };
      const [first, last] = ends.map(([, { row }]) => row);
      return {
        text: textKept(reference, first, last),
        ...(outs.length > 0 ? { out: Object.fromEntries(outs) } : {}),
      };
    });
  }

  private followed(sheet: string, formula: SlottedFormula): readonly string[] {
    const text = joinedFormula(
      formula,
      formula.slots.map((slot) => slot.text),
    );
    const after = slottedFormula(rewriteFormula(text, sheet, this.maps)).slots;
    return after.length === formula.slots.length ? after.map((slot) => slot.text) : [];
  }

  private corner(home: string, reference: ReferenceToken, side: Side, cut: KeptReference | undefined): KeptCorner {
    const end = endOf(reference, side);
    const wasOut = cut?.[side];
    const image = wasOut && this.kept.image(wasOut);
    if (wasOut) {
      const span = image && this.kept.span(image);
      if (span) return { row: end === 'upper' ? span.first : span.last };
      const out = image && this.kept.placeOf(image);
      return { row: undefined, ...(out ? { out } : {}) };
    }
    const sheet = reference.sheets[0] ?? home;
    const row = rowAt(reference, side);
    const out = this.kept.takenPlace(sheet, row, end);
    if (out) return { row: undefined, out };
    const map = this.maps.map(sheet);
    if (!map) return { row };
    return { row: reference.last ? map.edge(row, end === 'upper' ? 'first' : 'last') : map.row(row) };
  }

  private giveBack(
    at: KeptRowPlace,
    column: number,
    sheet: string,
    formula: SlottedFormula,
    cut: readonly (KeptReference | undefined)[],
  ): void {
    const image = this.kept.image(at);
    const place = image && this.kept.returnedPlace(sheet, image);
    if (!place) return;
    const { change, indices, from } = place;
    const slots = this.slotsAfter(sheet, formula, cut);
    indices.forEach((rowOffset, repetition) => {
      const row = from + rowOffset;
      const texts = slots.map(({ text, out }, index) => {
        const reference = referenceIn(text);
        return reference ? this.textNow(reference, out, { sheet, at, repetition, cut: cut[index] }) : text;
      });
      const entered = (text: string): string => fromKeptFormula(text, row, rowOffset, change.origins);
      this.returned.push({
        sheet,
        change,
        rowOffset,
        row,
        column,
        formula: entered(joinedFormula(formula, texts)),
        ...(indices.length > 1 ? { entry: repetition } : {}),
      });
      if (repetition === 0) this.rememberCut({ sheet, row, column }, formula, slots, texts, entered);
    });
  }

  private rememberCut(
    { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
    formula: SlottedFormula,
    slots: readonly KeptSlot[],
    texts: readonly string[],
    entered: (text: string) => string,
  ): void {
    const countTo = (slot: number): number => {
      const between = formula.between.slice(0, slot + 1);
      return slottedFormula(entered(joinedFormula({ between, slots: [] }, texts))).slots.length;
    };
    const references = slots.flatMap(({ text, out }, slot) =>
      out ? [{ slot: countTo(slot), text, lost: referenceIn(texts[slot] ?? '') === undefined, ...out }] : [],
    );
    if (references.length === 0) return;
    this.cut.push({ name: this.nameCell(sheet, row, column), slots: countTo(slots.length), references });
  }

  /** What a reference reads in a row that is back, some of whose corners may be out still. */
  private textNow(
    reference: ReferenceToken,
    out: KeptSlot['out'],
    own: {
      readonly sheet: string;
      readonly at: KeptRowPlace;
      readonly repetition: number;
      readonly cut: KeptReference | undefined;
    },
  ): string {
    const rows = cornersOf(reference).map((side) => {
      const place = out?.[side];
      if (place) return reference.last ? this.kept.standIn(place, endOf(reference, side)) : undefined;
      return this.ownEntry(reference, side, own) ?? rowAt(reference, side);
    });
    const [first, last = first] = rows;
    if (first === undefined || last === undefined || (isReversed(reference) ? last > first : first > last)) {
      return `${reference.prefix}#REF!`;
    }
    return withRows(reference, first, last);
  }

  /** A row of the entry of a list that the formula itself stands in. */
  private ownEntry(
    { first, last = first }: ReferenceToken,
    side: Side,
    own: {
      readonly sheet: string;
      readonly at: KeptRowPlace;
      readonly repetition: number;
      readonly cut: KeptReference | undefined;
    },
  ): number | undefined {
    const place = own.cut?.[side];
    if (place?.name !== own.at.name || { first, last }[side].rowAbsolute) return undefined;
    const image = this.kept.image(place);
    const there = image && this.kept.returnedPlace(own.sheet, image);
    const index = there?.indices[own.repetition];
    return there && index !== undefined ? there.from + index : undefined;
  }
}

/** A reference as the template had it, with the row of a corner that still stands. */
function textOfTemplate({ text, first, last }: CutReference, { reference: now }: ReferenceSlot): string {
  const template = referenceIn(text);
  if (!template || !now) return text;
  return textKept(template, first ? undefined : now.first.row, last ? undefined : (now.last ?? now.first).row);
}

/** A corner that is out stands beside the other one, on its side of it. */
function textKept(reference: ReferenceToken, first: number | undefined, last: number | undefined): string {
  const step = isReversed(reference) ? 1 : 0;
  if (first === undefined && last === undefined) return reference.text;
  return withRows(reference, first ?? (last as number) + step, last ?? Math.max(1, (first as number) - step));
}

function rowAt({ first, last = first }: ReferenceToken, side: Side): number {
  return { first, last }[side].row;
}
