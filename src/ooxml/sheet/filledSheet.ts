import type { BandChange, CellContent, FormatWrite, SheetPlan } from '../../report/plan/plan';
import type { RowMap } from '../../report/references/rowMap';
import type { RowImage } from '../../report/workbook/record';
import type { Grid } from './grid';
import { segmentAt, segmentsOf, type Segment } from './segments';
import type { FormulaCell, SheetContent } from './sheetReader';

/** Where a cell of the filled sheet comes from. */
export interface CellOrigin {
  /** What the plan puts there. */
  readonly content?: number | string | CellContent | undefined;
  /** Index in the grid of the cell it was, or is a copy of; undefined where the text has none. */
  readonly cell?: number | undefined;
  /** Repetition of the band it stands in. */
  readonly repetition?: number;
  /** The row image it comes back from. */
  readonly image?: RowImage;
}

const NOTHING: CellOrigin = {};

/** One worksheet together with what a plan does to it. */
export class FilledSheet {
  readonly segments: readonly Segment[];
  /** By row before the fill, then column. */
  readonly writes = new Map<number, Map<number, CellContent>>();
  readonly qualify = new Map<number, Map<number, FormatWrite>>();
  readonly formulaOf = new Map<number, FormulaCell>();
  private lastRow: number | undefined;
  private readonly bandContents = new Map<BandChange, Map<number, readonly (number | string | CellContent)[]>>();

  constructor(
    readonly content: SheetContent,
    readonly plan: SheetPlan | undefined,
    /** Undefined where all rows stay. */
    readonly map: RowMap | undefined,
  ) {
    this.segments = segmentsOf(plan?.changes ?? []);
    for (const write of plan?.writes ?? []) inRow(this.writes, write.row).set(write.column, write.content);
    for (const write of plan?.qualify ?? []) inRow(this.qualify, write.row).set(write.column, write);
    for (const formula of content.formulas) this.formulaOf.set(formula.cell, formula);
    for (const change of plan?.changes ?? []) {
      if (change.kind !== 'band') continue;
      const contents = new Map<number, readonly (number | string | CellContent)[]>();
      for (const column of change.columns) contents.set(bodyKey(column.rowOffset, column.column), column.contents);
      this.bandContents.set(change, contents);
    }
  }

  get name(): string {
    return this.content.sheet;
  }

  /**
   * Last row before the fill that holds a cell or gets one; an empty row may stand at the very end of the sheet. A cell
   * without content counts: an array formula may fill it.
   */
  get lastUsedRow(): number {
    if (this.lastRow !== undefined) return this.lastRow;
    let last = lastRowWithCells(this.content.grid);
    for (const row of this.writes.keys()) last = Math.max(last, row);
    return (this.lastRow = last);
  }

  /** Whether the plan writes over formulas, one of which others may share. */
  get writesFormulas(): boolean {
    if (!this.plan) return false;
    const { writes, changes } = this.plan;
    const isFormula = (content: number | string | CellContent): boolean =>
      typeof content === 'object' && content.type === 'formula';
    return (
      writes.some(({ content }) => isFormula(content)) ||
      changes.some(
        (change) => change.kind === 'band' && change.columns.some(({ contents }) => contents.some(isFormula)),
      )
    );
  }

  /** What the plan writes into a body cell, one content for each repetition. */
  contentsOf(
    change: BandChange,
    rowOffset: number,
    column: number,
  ): readonly (number | string | CellContent)[] | undefined {
    return this.bandContents.get(change)?.get(bodyKey(rowOffset, column));
  }

  /** Whether an array formula fills cells beyond its own repetition of a list, so that repeating it would make arrays overlap. */
  standsOnce({ range }: FormulaCell): boolean {
    if (!range || !this.map) return false;
    const top = this.map.bandRow(range.firstRow);
    const bottom = this.map.bandRow(range.lastRow);
    return top !== undefined && (top.change !== bottom?.change || top.repetition !== bottom.repetition);
  }

  /** The row before the fill that a row is, or is a copy of; undefined for rows that come back. */
  templateRow(newRow: number): number | undefined {
    const segment = segmentAt(this.segments, newRow);
    if (!segment || segment.kind === 'image') return undefined;
    const offset = newRow - segment.newFrom;
    return segment.kind === 'kept' ? segment.from + offset : segment.change.bodyFrom + (offset % segment.change.height);
  }

  originOf(newRow: number, column: number): CellOrigin {
    const segment = segmentAt(this.segments, newRow);
    if (!segment) return NOTHING;
    const { grid } = this.content;
    switch (segment.kind) {
      case 'kept': {
        const row = segment.from + newRow - segment.newFrom;
        return { cell: grid.cellIndex(row, column), content: this.writes.get(row)?.get(column) };
      }
      case 'image': {
        const content = segment.writes.get(column);
        return content ? { content } : { image: segment.image };
      }
      case 'band': {
        const { change } = segment;
        const offset = newRow - segment.newFrom;
        const repetition = Math.floor(offset / change.height);
        const content = this.contentsOf(change, offset % change.height, column)?.[repetition];
        const row = change.bodyFrom + (repetition < change.oldCount ? offset : offset % change.height);
        return { cell: grid.cellIndex(row, column), content, repetition };
      }
    }
  }
}

function lastRowWithCells({ rowCount, cells, firstCells, rowNumbers }: Grid): number {
  let index = rowCount - 1;
  while (index >= 0 && firstCells.at(index) === cells.length) index--;
  return index < 0 ? 0 : rowNumbers.at(index);
}

function bodyKey(rowOffset: number, column: number): number {
  return rowOffset * 16385 + column;
}

function inRow<T>(rows: Map<number, Map<number, T>>, row: number): Map<number, T> {
  let cells = rows.get(row);
  if (!cells) rows.set(row, (cells = new Map<number, T>()));
  return cells;
}
