import type { ReferenceToken } from '../../references/formulaTokens';
import { grownReference } from '../../references/listReturned';
import { endOf, isReversed, type End, type Side } from '../../references/referenceCorners';
import { referenceIn, withRows, type ReferenceSlot } from '../../references/referenceSlots';
import type { CutReference, KeptRowPlace, RowImage } from '../../workbook/record';
import type { KeptRows } from './keptRows';

/** One reference of a formula through a fill. */
export interface SlotThroughFill {
  /** Sheet it means where it names none. */
  readonly home: string;
  readonly now: ReferenceSlot;
  /** The same as it follows the rows. */
  readonly after: ReferenceSlot;
  /** How the template had it, where an earlier fill cut it. */
  readonly old: CutReference | undefined;
  /** It means all of a list that stands once, see `meansLists`. */
  readonly meansList: boolean;
}

export interface PlannedSlot {
  readonly text: string;
  /** The text is not what follows from the rows alone. */
  readonly comesBack: boolean;
  /** What the record is to keep of it. */
  readonly pending?: Omit<CutReference, 'slot'>;
}

interface PlannedEnd {
  /** After the fill; undefined where there is none. */
  readonly row: number | undefined;
  readonly comesBack: boolean;
  /** The row that comes back. */
  readonly image?: RowImage;
  /** Where the record keeps the row that is out. */
  readonly out?: KeptRowPlace;
}

/** What becomes of a reference whose rows go, are out or come back. */
export function planSlot(slot: SlotThroughFill, kept: KeptRows): PlannedSlot {
  const { now, after, old } = slot;
  const template = old ? referenceIn(old.text) : now.reference;
  if (!template || template.sheets.length > 1) return { text: after.text, comesBack: false };
  const first = planEnd('first', template, slot, kept);
  const last = template.last ? planEnd('last', template, slot, kept) : first;
  const [upper, lower] = isReversed(template) ? [last, first] : [first, last];
  const isWhole = upper.row !== undefined && lower.row !== undefined && upper.row <= lower.row;
  const returns = first.comesBack || last.comesBack;
  const back = isWhole && returns ? returnedText(template, first, last, slot, kept) : undefined;
  const text = back ?? after.text;
  const comesBack = text !== after.text;
  if (!first.out && !last.out) return { text, comesBack };
  const out = {
    ...(first.out ? { first: first.out } : {}),
    ...(last.out && template.last ? { last: last.out } : {}),
  };
  const entry = old ? old.entry : meansEntry(template, slot.home, kept);
  const lost = back === undefined && after.reference === undefined;
  return { text, comesBack, pending: { text: template.text, lost, ...out, ...(entry ? { entry } : {}) } };
}

function returnedText(
  template: ReferenceToken,
  first: PlannedEnd,
  last: PlannedEnd,
  { home, old, meansList }: SlotThroughFill,
  kept: KeptRows,
): string | undefined {
  const list = first.image && last.image && kept.listOf(sheetOf(template, home), first.image, last.image);
  const [firstRow, lastRow] = [first, last].map(({ row }) => row as number) as [number, number];
  if (!list) return withRows(template, firstRow, lastRow);
  const rows = [first, last].map(({ image }) => kept.span(image as RowImage)?.first ?? 0) as [number, number];
  const inFirst = referenceIn(withRows(template, ...rows));
  if (!inFirst || old?.entry) return inFirst?.text;
  return grownReference(inFirst, list, meansList ? 'list' : 'entry');
}

function planEnd(side: Side, template: ReferenceToken, slot: SlotThroughFill, kept: KeptRows): PlannedEnd {
  const { home, now, after, old } = slot;
  const sheet = sheetOf(template, home);
  const end = endOf(template, side);
  const stays = rowOf(after.reference, end);
  const wasOut = old?.[side];
  const image = wasOut && kept.image(wasOut);
  if (image) {
    const span = kept.span(image);
    if (span) return { row: end === 'upper' ? span.first : span.last, comesBack: true, image };
    const out = kept.placeOf(image);
    // Rows between the two ends may come back while an end is still out.
    const reached = out && template.last && kept.returnsRows(sheet) ? kept.standIn(out, end) : undefined;
    const row = furthest(end, stays, reached);
    return { row, comesBack: row !== stays, ...(out ? { out } : {}) };
  }
  const corner = rowOf(now.reference, end);
  const out = corner === undefined ? undefined : kept.takenPlace(sheet, corner, end);
  return { row: stays, comesBack: false, ...(out ? { out } : {}) };
}

function furthest(end: End, one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return end === 'upper' ? Math.min(one, other) : Math.max(one, other);
}

/** Whether a cell of a list that stands in several entries is meant, not the list. */
function meansEntry({ first, last, sheets }: ReferenceToken, home: string, kept: KeptRows): boolean {
  const sheet = sheets[0] ?? home;
  return !last && !kept.takenPlace(sheet, first.row, 'lower');
}

function sheetOf({ sheets }: ReferenceToken, home: string): string {
  return sheets[0] ?? home;
}

/** A reference whose corners stood in the wrong order stands in the right one once it has moved. */
function rowOf(reference: ReferenceToken | undefined, end: End): number | undefined {
  if (!reference) return undefined;
  const { first, last = first } = reference;
  return end === 'upper' ? Math.min(first.row, last.row) : Math.max(first.row, last.row);
}
