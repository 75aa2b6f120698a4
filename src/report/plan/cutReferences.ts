import type { RowMap } from '../references/rowMap';
import { formulaCopies } from '../references/rewriteFormula';
import { joinedFormula, referenceIn, slottedFormula, withRows, type ReferenceSlot } from '../references/referenceSlots';
import type { SheetMaps } from '../references/sheetMaps';
import type { Corner, ReferenceToken } from '../references/formulaTokens';
import { nameKey } from '../workbook/nameKey';
import type {
  CutFormulaRecord,
  CutReference,
  FillRecord,
  KeptRowPlace,
  RecordPositions,
  RowImage,
} from '../workbook/record';
import { reportsIn } from '../workbook/reports';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** A formula that gets references back. */
export interface ReturnedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** With rows where they stand after the fill; in a list's body one for each repetition. */
  readonly formulas: readonly string[];
}

export interface PlannedCuts {
  readonly returned: readonly ReturnedFormula[];
  readonly cut: readonly CutFormulaRecord[];
}

/** What a plan does to rows, as far as references to them go. */
export interface RowsOfPlan {
  readonly maps: SheetMaps;
  /** Rows that come back, by the image they come back from. */
  readonly returned: ReadonlyMap<RowImage, number>;
  /** What the record keeps of rows after the fill, and the sheets its names stand on. */
  readonly kept: readonly Pick<FillRecord, 'bands' | 'dropped'>[];
  readonly sheetOf: (name: string) => string | undefined;
}

const sides = ['first', 'last'] as const;
type Side = (typeof sides)[number];

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
  private readonly imageAt: ReadonlyMap<string, RowImage>;
  private readonly placeOf = new Map<RowImage, KeptRowPlace>();
  /** Rows taken out by this fill, by sheet. */
  private readonly taken = new Map<string, Map<number, KeptRowPlace>>();

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
    this.imageAt = new Map(reports.flatMap(imagesOf).map(({ place, image }) => [placeKey(place), image]));
    for (const { place, image } of rows.kept.flatMap(imagesOf)) this.keep(place, image);
  }

  plan(): PlannedCuts {
    const returned: ReturnedFormula[] = [];
    const cut: CutFormulaRecord[] = [];
    if (this.before.size === 0 && this.taken.size === 0) return { returned, cut };
    const numbers = new Set([...this.taken.values()].flatMap((rows) => [...rows.keys()].map(String)));
    for (const sheet of this.snapshot.sheets) {
      for (const cell of sheet.cells) {
        if (cell.formula === undefined) continue;
        const known = this.before.get(cellKey(sheet.name, cell.row, cell.column));
        const concerned = known ?? cell.formula.match(/\d+/g)?.some((digits) => numbers.has(digits));
        if (concerned) this.planCell(sheet, cell, cell.formula, known, returned, cut);
      }
    }
    return { returned, cut };
  }

  private keep(place: KeptRowPlace, image: RowImage): void {
    this.placeOf.set(image, place);
    const sheet = this.rows.sheetOf(place.name);
    if (image.fromRow === undefined || sheet === undefined) return;
    const key = nameKey(sheet);
    const rows = this.taken.get(key) ?? new Map<number, KeptRowPlace>();
    this.taken.set(key, rows.set(image.fromRow, place));
  }

  private planCell(
    { name: sheet }: SheetSnapshot,
    { row, column }: CellSnapshot,
    formula: string,
    known: CutFormulaRecord | undefined,
    returned: ReturnedFormula[],
    cut: CutFormulaRecord[],
  ): void {
    const place = placeAfter(this.rows.maps.map(sheet), row);
    if (!place) return;
    const copies = formulaCopies(formula, sheet, this.rows.maps, place.copies === undefined ? undefined : row);
    const now = slottedFormula(formula);
    const after = slottedFormula(copies(0));
    if (now.slots.length !== after.slots.length) return;
    const references = known?.slots === now.slots.length ? known.references : [];
    const slots = now.slots.map((slot, index) => {
      const old = references.find((one) => one.slot === index && standsFor(one, slot));
      return this.planSlot(sheet, slot, after.slots[index] as ReferenceSlot, old);
    });
    if (slots.some((slot) => slot.comesBack)) {
      const formulas = Array.from({ length: place.copies ?? 1 }, (_, repetition) => {
        const copy = slottedFormula(copies(repetition));
        return joinedFormula(
          copy,
          slots.map((slot, index) => (slot.comesBack ? slot.text : (copy.slots[index]?.text ?? ''))),
        );
      });
      returned.push({ sheet, row, column, formulas });
    }
    const pending = slots.flatMap((slot, index) => (slot.pending ? [{ slot: index, ...slot.pending }] : []));
    if (pending.length === 0) return;
    cut.push({ name: this.nameCell(sheet, place.row, column), slots: slots.length, references: pending });
  }

  /** @param now the reference before the fill @param after the same as it follows the rows */
  private planSlot(
    sheet: string,
    now: ReferenceSlot,
    after: ReferenceSlot,
    old: CutReference | undefined,
  ): PlannedSlot {
    const template = old ? referenceIn(old.text) : now.reference;
    if (!template || template.sheets.length > 1) return { text: after.text, comesBack: false };
    const ends = Object.fromEntries(
      sides.map((side) => [side, this.planEnd(sheet, side, template, now, after, old)]),
    ) as Record<Side, PlannedEnd>;
    const { first, last } = ends;
    const isWhole = first.row !== undefined && last.row !== undefined && first.row <= last.row;
    const comesBack = isWhole && (first.comesBack || last.comesBack);
    const text = comesBack ? withRows(template, first.row, last.row) : after.text;
    if (!first.out && !last.out) return { text, comesBack };
    const out = { ...(first.out ? { first: first.out } : {}), ...(last.out ? { last: last.out } : {}) };
    return { text, comesBack, pending: { text: template.text, lost: after.reference === undefined, ...out } };
  }

  private planEnd(
    sheet: string,
    side: Side,
    template: ReferenceToken,
    now: ReferenceSlot,
    after: ReferenceSlot,
    old: CutReference | undefined,
  ): PlannedEnd {
    const row = cornerOf(after.reference, side)?.row;
    if (side === 'last' && !template.last) return this.planEnd(sheet, 'first', template, now, after, old);
    const wasOut = old?.[side];
    const image = wasOut && this.imageAt.get(placeKey(wasOut));
    if (image) {
      const back = this.rows.returned.get(image);
      if (back !== undefined) return { row: back, comesBack: true };
      const out = this.placeOf.get(image);
      return { row, comesBack: false, ...(out ? { out } : {}) };
    }
    const corner = cornerOf(now.reference, side);
    const out = corner && this.taken.get(nameKey(template.sheets[0] ?? sheet))?.get(corner.row);
    return { row, comesBack: false, ...(out ? { out } : {}) };
  }
}

interface PlannedSlot {
  readonly text: string;
  readonly comesBack: boolean;
  /** What the record is to keep of it. */
  readonly pending?: Omit<CutReference, 'slot'>;
}

interface PlannedEnd {
  /** After the fill; undefined where the reference is lost. */
  readonly row: number | undefined;
  readonly comesBack: boolean;
  /** Where the record keeps the row that is out. */
  readonly out?: KeptRowPlace;
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

function cornerOf(reference: ReferenceToken | undefined, side: Side): Corner | undefined {
  return side === 'last' ? (reference?.last ?? reference?.first) : reference?.first;
}

function imagesOf({
  bands,
  dropped,
}: Pick<FillRecord, 'bands' | 'dropped'>): { place: KeptRowPlace; image: RowImage }[] {
  return [
    ...bands.flatMap(({ name, openRow, closeRow }) => [
      ...(openRow ? [{ place: { name, row: 'open' as const }, image: openRow }] : []),
      ...(closeRow ? [{ place: { name, row: 'close' as const }, image: closeRow }] : []),
    ]),
    ...dropped.flatMap(({ name, rows }) => rows.map((image, row) => ({ place: { name, row }, image }))),
  ];
}

function placeKey({ name, row }: KeptRowPlace): string {
  return `${name}:${row}`;
}

function cellKey(sheet: string, row: number, column: number): string {
  return `${nameKey(sheet)}!${row}:${column}`;
}
