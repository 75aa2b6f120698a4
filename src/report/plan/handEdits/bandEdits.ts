import { FINGERPRINT_LENGTH, fingerprint } from '../../workbook/fingerprint';
import type { CellSnapshot } from '../../workbook/snapshot';
import type { FilledBand } from '../../scan/templateLine';

/** Above this, changed rows are paired in order only: a list rewritten as a whole has no rows to recognise. */
const MOST_COMPARISONS = 1_000_000;

/** What people did to a filled list since the last fill. */
export interface BandEdits {
  /** Changed cells by row key, then by place in the body (see `bodyPlace`). */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, EditedCell>>;
  /** Keys of rows that are gone. */
  readonly deleted: readonly string[];
  /** First sheet rows of repetitions that belong to no row of the last fill. */
  readonly inserted: readonly number[];
}

export interface EditedCell {
  readonly row: number;
  readonly column: number;
  /** Undefined for a cell that was emptied. */
  readonly current: CellSnapshot | undefined;
}

/** Key of the row that stands for an empty list. */
export const EMPTY_ROW = '';

/** Names a cell by its place in the list's body. */
export function bodyPlace(rowOffset: number, column: number): string {
  return `${rowOffset}:${column}`;
}

/** What every repetition of a list holds, against what was written. */
interface Comparison {
  readonly keys: readonly string[];
  readonly written: readonly string[];
  readonly now: readonly (readonly (CellSnapshot | undefined)[])[];
  readonly prints: readonly string[];
  /** For every repetition that stands now, the index of the written row it is; undefined for an inserted one. */
  readonly match: readonly (number | undefined)[];
}

/**
 * Compares a filled list with the fingerprints of what was written. Rows that moved as a whole (sorted, pushed down by
 * an inserted row) are recognised by their fingerprints; the others by how many of their cells are unchanged.
 */
export function bandEdits(band: FilledBand): BandEdits {
  const { first } = band;
  const { height, cells } = band.record;
  const { keys, written, now, prints, match } = compare(band);
  const edited = new Map<string, ReadonlyMap<string, EditedCell>>();
  const inserted: number[] = [];
  match.forEach((index, repetition) => {
    if (index === undefined) {
      inserted.push(first + repetition * height);
      return;
    }
    if (prints[repetition] === written[index]) return;
    const changed = new Map<string, EditedCell>();
    cells.forEach(({ rowOffset, column }, cell) => {
      if (printAt(prints[repetition], cell) === printAt(written[index], cell)) return;
      const row = first + repetition * height + rowOffset;
      changed.set(bodyPlace(rowOffset, column), { row, column, current: now[repetition]?.[cell] });
    });
    edited.set(keys[index] as string, changed);
  });
  const matched = new Set(match);
  return { cells: edited, inserted, deleted: keys.filter((_, index) => !matched.has(index)) };
}

/** For every repetition that stands now, which row of the last fill it is; undefined for an inserted one. */
export function writtenRows(band: FilledBand): readonly (number | undefined)[] {
  return compare(band).match;
}

/** For every repetition that stands now, the key of the row of the last fill it is; undefined for an inserted one. */
export function standingKeys(band: FilledBand): readonly (string | undefined)[] {
  const { keys, match } = compare(band);
  return match.map((index) => (index === undefined ? undefined : keys[index]));
}

function compare(band: FilledBand): Comparison {
  const { record, rows } = band;
  const keys = record.empty ? [EMPTY_ROW] : record.keys;
  const width = record.cells.length * FINGERPRINT_LENGTH;
  const written = keys.map((_, index) => record.fingerprints.slice(index * width, (index + 1) * width));
  const repetitions = rows.length / record.height;
  const now = Array.from({ length: repetitions }, (_, index) => repetitionCells(band, index));
  const prints = now.map((repetition) => repetition.map((cell) => fingerprint(contentOf(cell))).join(''));
  return { keys, written, now, prints, match: matchRows(written, prints) };
}

/** The current cells of one repetition in the order of the record's cells. */
function repetitionCells({ record, rows }: FilledBand, repetition: number): (CellSnapshot | undefined)[] {
  const byPlace = new Map<string, CellSnapshot>();
  for (let offset = 0; offset < record.height; offset++) {
    for (const cell of rows[repetition * record.height + offset] ?? [])
      byPlace.set(bodyPlace(offset, cell.column), cell);
  }
  return record.cells.map(({ rowOffset, column }) => byPlace.get(bodyPlace(rowOffset, column)));
}

/** A formula is never what was written, whatever its value. */
function contentOf(cell: CellSnapshot | undefined): CellSnapshot['value'] {
  if (!cell) return null;
  return cell.formula === undefined ? cell.value : `=${cell.formula}`;
}

function printAt(prints: string | undefined, cell: number): string {
  return prints?.slice(cell * FINGERPRINT_LENGTH, (cell + 1) * FINGERPRINT_LENGTH) ?? '';
}

function matchRows(written: readonly string[], now: readonly string[]): (number | undefined)[] {
  const match: (number | undefined)[] = now.map((prints, index) => (prints === written[index] ? index : undefined));
  const used = new Set(match);
  const unused = new Map<string, number[]>();
  written.forEach((prints, index) => {
    if (used.has(index)) return;
    const same = unused.get(prints);
    if (same) same.push(index);
    else unused.set(prints, [index]);
  });
  now.forEach((prints, repetition) => {
    if (match[repetition] === undefined) match[repetition] = unused.get(prints)?.shift();
  });
  matchEdited(written, now, match);
  return match;
}

/** Rows with changed cells: each goes to the unused written row it shares most cells with, the same place first. */
function matchEdited(written: readonly string[], now: readonly string[], match: (number | undefined)[]): void {
  const open = now.flatMap((_, repetition) => (match[repetition] === undefined ? [repetition] : []));
  if (open.length === 0) return;
  const used = new Set(match);
  let free = written.flatMap((_, index) => (used.has(index) ? [] : [index]));
  const moved = written.length !== now.length && open.length * free.length <= MOST_COMPARISONS;
  for (const repetition of open) {
    let best: number | undefined;
    let most = moved ? 0 : -1;
    // Without inserted or deleted rows a changed row stays where it was.
    for (const index of moved ? free : free.filter((one) => one === repetition)) {
      const shared = sharedCells(written[index] as string, now[repetition] as string);
      if (shared > most) {
        best = index;
        most = shared;
      }
    }
    if (best === undefined) continue;
    match[repetition] = best;
    free = free.filter((index) => index !== best);
  }
  // What is left over on both sides are rows changed beyond recognition.
  const still = open.filter((repetition) => match[repetition] === undefined);
  if (!moved || still.length === free.length) {
    still.forEach((repetition, at) => (match[repetition] = free[at]));
  }
}

function sharedCells(a: string, b: string): number {
  let shared = 0;
  for (let at = 0; at < a.length; at += FINGERPRINT_LENGTH) {
    if (a.slice(at, at + FINGERPRINT_LENGTH) === b.slice(at, at + FINGERPRINT_LENGTH)) shared += 1;
  }
  return shared;
}
