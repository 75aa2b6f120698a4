import type { TemplateReferences } from '../../report/plan/removedRows/templateReferences';
import type { RowMap } from '../../report/references/rowMap';
import type { SheetMaps } from '../../report/references/sheetMaps';
import type { CellRange, DefinedName } from '../../report/workbook/snapshot';
import type { CutArea } from './cutAreas';

/** A cell's value for a chart's cache: null for an empty cell, undefined where it is not known (an uncomputed formula). */
export type CachedValue = number | string | null | undefined;

/** What rewriting a part needs to know of the fill. */
export interface ReferenceContext {
  /** Name of the part, for messages. */
  readonly part: string;
  /** Sheet the part belongs to; "" for the workbook and for charts. */
  readonly sheet: string;
  readonly maps: SheetMaps;
  /** All sheets in the order of their tabs: names local to a sheet are kept by its number. */
  readonly sheetNames?: readonly string[];
  /** Names that read something else than what follows from the rows, see `FillPlan.names`. */
  readonly names?: readonly DefinedName[];
  /** Values of a range after the fill, row by row; undefined where nothing is known and caches stay as they are. */
  readonly values?: (sheet: string, range: CellRange) => readonly CachedValue[] | undefined;
  /** What formulas read that do not simply follow the rows; absent where all do. */
  readonly template?: TemplateReferences | undefined;
  /** Whether the fill changes anything on a sheet; where absent, whether its rows move. */
  readonly isChanged?: (sheet: string) => boolean;
  /** The template comes back: no rows stay out that a range of one cell could take in again. */
  readonly restores?: boolean;
  /** Told of what rows that go take along with them. */
  readonly noteCut?: (area: CutArea) => void;
  /** Told where a chart's reference is lost with its rows. */
  readonly noteLostSeries?: () => void;
  /** Sheet of a table or defined name, for pivot tables that are built on one. */
  readonly sheetOfName?: (name: string) => string | undefined;
}

/** Row map of the part's own sheet. */
export function ownMap(context: ReferenceContext): RowMap | undefined {
  return context.maps.map(context.sheet);
}
