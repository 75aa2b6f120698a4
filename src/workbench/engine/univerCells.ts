import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellPatch, EngineCell, Scalar, TextRun } from './engine';
import type { UniverLooks } from './univerLooks';
import { fromUniverDocument, plainText, toUniverDocument } from './univerRichText';

/** What the adapter writes into a cell's `custom` field: it travels with the cell. */
interface CellNotes {
  /** Number of the look in `UniverLooks`. */
  readonly look?: number;
  /** The rich text as given; it holds as long as Univer's document says the same. */
  readonly runs?: readonly TextRun[];
  /** The cell's value is this error, not a text that looks like one. */
  readonly error?: string;
}

const errors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#FIELD!',
]);

function notesOf(cell: Nullable<ICellData>): CellNotes {
  return cell?.custom ?? {};
}

function valueData(value: Scalar): Pick<ICellData, 'v' | 't'> {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: CellValueType.STRING };
    default:
      return { v: null, t: null };
  }
}

/** Univer keeps booleans as 1 and 0. */
export function cellValue(cell: Nullable<ICellData>): Scalar {
  const value = cell?.v;
  if (value === undefined || value === null) return null;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

/** What Univer has to change in a cell for a patch. */
export function patchedCell(patch: CellPatch, old: Nullable<ICellData>, looks: UniverLooks): ICellData {
  const data: ICellData = {};
  let notes = notesOf(old);
  if (patch.formula !== undefined) {
    Object.assign(data, { ...valueData(patch.cached ?? null), f: `=${patch.formula}`, si: null, p: null });
    notes = { look: notes.look };
  } else if (patch.runs) {
    const document = toUniverDocument(patch.runs);
    Object.assign(data, { ...valueData(plainText(patch.runs)), f: null, si: null, p: document });
    notes = { look: notes.look, runs: patch.runs };
  } else if (patch.value !== undefined) {
    Object.assign(data, { ...valueData(patch.value), f: null, si: null, p: null });
    notes = { look: notes.look, ...(patch.error !== undefined && { error: patch.error }) };
  }
  if (patch.style === null) {
    data.s = null;
    notes = { ...notes, look: undefined };
  } else if (patch.style) {
    const look = looks.number(patch.style);
    data.s = looks.data(look, old);
    notes = { ...notes, look };
  }
  // A text of digits would become a number with its new number format, were it not said again that it is one.
  const keepsText =
    data.s !== undefined && data.t === undefined && old?.t === CellValueType.STRING && !old.f && !old.si;
  if (keepsText) Object.assign(data, { v: old.v, t: old.t });
  // Univer would spread a new style over the runs of a rich text, were the text not given again.
  if (data.s !== undefined && data.p === undefined && old?.p) data.p = structuredClone(old.p);
  const custom = Object.fromEntries(Object.entries(notes).filter(([, note]) => note !== undefined));
  data.custom = Object.keys(custom).length > 0 ? custom : null;
  return data;
}

/** `formula` and `spilled` are what the sheet knows: a shared formula written out, a value spilled into the cell. */
export function engineCell(
  cell: Nullable<ICellData>,
  formula: string | undefined,
  spilled: Nullable<ICellData>,
  looks: UniverLooks,
): EngineCell {
  if (!cell && !spilled) return empty;
  const value = cellValue(spilled ?? cell);
  const notes = notesOf(cell);
  const calculated = formula !== undefined || spilled !== undefined;
  const error = isError(value) && (calculated || notes.error === value) ? value : undefined;
  const runs = calculated ? undefined : textRuns(cell, notes);
  return {
    value: runs && value === null ? plainText(runs) : value,
    style: cell ? looks.style(cell, notes.look) : empty.style,
    ...(error !== undefined && { error }),
    ...(formula !== undefined && { formula }),
    ...(runs && { runs }),
  };
}

const empty: EngineCell = { value: null, style: {} };

function isError(value: Scalar): value is string {
  return typeof value === 'string' && errors.has(value);
}

function textRuns(cell: Nullable<ICellData>, { runs: given }: CellNotes): readonly TextRun[] | undefined {
  const runs = fromUniverDocument(cell?.p);
  if (!runs || !given) return runs;
  const same = JSON.stringify(runs) === JSON.stringify(fromUniverDocument(toUniverDocument(given)));
  return same ? given : runs;
}
