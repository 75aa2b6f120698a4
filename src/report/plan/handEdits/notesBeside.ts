import type { FilledBand } from '../../scan/templateLine';
import { cellKey } from '../../workbook/cellKey';
import type { FixedCellRecord } from '../../workbook/record';
import type { CellSnapshot } from '../../workbook/snapshot';
import { bodyPlace, standingKeys } from './bandEdits';
import type { StandingLists } from '../lists/standingLists';
import { isSameFormula } from '../removedRows/reportRows';
import { fixedCell, readsIn, templateContent, type BodyColumn, type TemplateContent } from './templateContent';

/** What people typed beside a filled list's own cells, or damaged there, in one place of its body. */
export interface NotesBeside {
  readonly rowOffset: number;
  readonly column: number;
  /** The cells of the place, by repetition. */
  readonly cells: BodyColumn['cells'];
  /** A cell with the template's content; undefined where that has nothing there, so that a note moves without any loss. */
  readonly model: CellSnapshot | undefined;
  readonly notes: readonly NoteBeside[];
  /** Repetitions that get the template's formula back: a deleted row took references with it. */
  readonly damaged: readonly number[];
}

export interface NoteBeside {
  /** An emptied cell has no value. */
  readonly cell: CellSnapshot;
  readonly repetition: number;
  /** Key of the list's row it stands beside; undefined beside a row that people inserted. */
  readonly key: string | undefined;
  /** What the template has there, as it reads in this row; "" for nothing. */
  readonly template: string;
}

/** What stands beside a list's own cells. */
export interface BesideList {
  readonly typed: readonly NotesBeside[];
  /** What the template has there, for the record. */
  readonly fixed: readonly FixedCellRecord[];
  /** Cells of which nobody can tell whether they were typed. */
  readonly unsure: readonly CellSnapshot[];
}

/**
 * Finds notes by comparing the rows of a list, with what the record knows of the template.
 * @param standing the lists as they stand
 * @param cut see `cutCells`
 */
export function besideList(
  sheet: string,
  band: FilledBand,
  standing: StandingLists,
  cut: ReadonlySet<string> = new Set(),
): BesideList {
  const { maps } = standing;
  const { record, first } = band;
  const { height, above = 1 } = record;
  const places = placesBeside(band);
  const known = trusted(record.fixed, places);
  const typed: NotesBeside[] = [];
  const fixed: FixedCellRecord[] = [];
  const unsure: CellSnapshot[] = [];
  let keys: readonly (string | undefined)[] | undefined;
  for (const [key, { rowOffset, column, cells }] of places) {
    const body: BodyColumn = { sheet, row: first + rowOffset, first, height, column, above, cells };
    const reads = standing.templateReads(sheet, body.row, column);
    const content = asFilled(body, reads) ?? templateContent(body, known && (known.get(key) ?? null), maps);
    const { model, others } = content;
    const damaged = content.damaged.filter(
      (repetition) => !cut.has(cellKey(sheet, body.row + repetition * height, column)),
    );
    if (model) fixed.push(fixedCell(rowOffset, model));
    if (content.unsure && cells[0]) unsure.push(cells[0]);
    if (others.length + damaged.length === 0) continue;
    const keysNow = others.length === 0 ? [] : (keys ??= standingKeys(band));
    typed.push({
      rowOffset,
      column,
      cells,
      model,
      damaged,
      notes: others.map((repetition) => {
        const row = body.row + repetition * height;
        return {
          cell: cells[repetition] ?? { row, column, value: null, format: model?.format ?? 'General' },
          repetition,
          key: keysNow[repetition],
          template: model ? readsIn(body, model, repetition, maps) : '',
        };
      }),
    });
  }
  return { typed, fixed, unsure };
}

/** The content of a place that reads as the template's formula does in every entry. */
function asFilled({ cells }: BodyColumn, reads: ((entry: number) => string) | undefined): TemplateContent | undefined {
  const [model] = cells;
  if (!reads || !model) return undefined;
  const isFilled = cells.every((cell, entry) => isSameFormula(reads(entry), cell?.formula ?? ''));
  return isFilled ? { model, others: [], damaged: [], unsure: false } : undefined;
}

interface Place {
  readonly rowOffset: number;
  readonly column: number;
  readonly cells: (CellSnapshot | undefined)[];
}

/** The places of the body that hold anything in any row, the list's own cells left out. */
function placesBeside({ record: { height, cells: own }, rows }: FilledBand): ReadonlyMap<string, Place> {
  const ownColumns = Array.from({ length: height }, () => new Set<number>());
  for (const { rowOffset, column } of own) ownColumns[rowOffset]?.add(column);
  const places = new Map<string, Place>();
  rows.forEach((row, index) => {
    const rowOffset = index % height;
    for (const cell of row) {
      const { column, formula, value } = cell;
      const isEmpty = formula === undefined && (value === null || value === '');
      if (isEmpty || ownColumns[rowOffset]?.has(column)) continue;
      const key = bodyPlace(rowOffset, column);
      let place = places.get(key);
      if (!place) {
        const cells = new Array<CellSnapshot | undefined>(rows.length / height).fill(undefined);
        places.set(key, (place = { rowOffset, column, cells }));
      }
      place.cells[Math.floor(index / height)] = cell;
    }
  });
  return places;
}

/** What the record knows, as long as all of its places hold something: else columns were moved beside the list. */
function trusted(
  fixed: readonly FixedCellRecord[] | undefined,
  places: ReadonlyMap<string, Place>,
): ReadonlyMap<string, FixedCellRecord> | undefined {
  if (!fixed) return undefined;
  const known = new Map(fixed.map((cell) => [bodyPlace(cell.rowOffset, cell.column), cell]));
  return [...known.keys()].every((key) => places.has(key)) ? known : undefined;
}
