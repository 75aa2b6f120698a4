import type { SheetContent } from '../../../ooxml/sheet/sheetReader';
import type { BookSheet, StructureChange } from '../../book/book';
import type { EngineSheet } from '../../engine/engine';
import type { OpenedFile } from '../open/openedFile';
import type { OpenedCells } from '../open/openedCells';
import type { SheetShape } from '../open/sheetShape';
import type { Places } from './places';

/** A sheet of the book on its way into the file. */
export interface SavedSheet {
  readonly grid: EngineSheet;
  readonly beside: BookSheet;
  /** Part it is saved as. */
  readonly part: string;
  /** Namespace prefix of the part's elements, colon included. */
  readonly prefix: string;
  /** The file the sheet comes from; absent for a sheet that was added empty. */
  readonly source?: SheetSource;
  /** Rows and columns put in and taken out since, in order. */
  readonly steps: readonly StructureChange[];
  readonly rows: Places;
  readonly columns: Places;
  /** Whether figures of formulas are to be written as the grid shows them. */
  readonly knowsFigures: boolean;
}

export interface SheetSource {
  readonly file: OpenedFile;
  readonly content: SheetContent;
  readonly cells: OpenedCells;
  readonly shape: SheetShape;
  /** The opened workbook itself, not one that sheets were inserted from: its XML can stay. */
  readonly isOwn: boolean;
}
