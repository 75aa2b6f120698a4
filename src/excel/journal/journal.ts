import type { FillTarget } from '../filling/fillTarget';
import type { KeptFormat } from '../keeping/keptFormats';
import type { LiveRows } from '../keeping/liveRows';
import type { CellGrid, LiveDetail } from '../reading/liveDetail';

/** What a fill did and what stood there before: all that taking it back needs. */
export interface Journal {
  readonly before: LiveDetail;
  readonly target: FillTarget;
  /** Looks of the rows that were taken out. */
  readonly rows: LiveRows;
  /** Conditional formats that went with them. */
  readonly formats: readonly KeptFormat[];
  /** Used cells after the fill, by sheet id: whatever differs from them was changed since. */
  readonly after: ReadonlyMap<string, CellGrid>;
}
