import { cellName } from '../../../report/references/cellAddress';
import type { CellRange } from '../../../report/workbook/snapshot';
import {
  RowTemplates,
  withoutSpans,
  type CellTemplate,
  type FormulaParts,
  type RowTemplate,
} from '../../../ooxml/sheet/rowTemplate';
import type { EngineCell } from '../../engine/engine';
import type { OpenedCell } from '../open/openedCells';
import { CellWriter } from './cellWriter';
import { ChangedCells } from './changedCells';
import { rowAttributes, sameRow } from './rowAttributes';
import { sameContent, sameFigure, sameFormula } from './sameCell';
import type { SavedSheet } from './savedSheet';
import { spillsOf, UnstoredSpills } from './spills';
import type { StyleNumbers } from './styleNumbers';
import { isWrappedText, TextHeights } from './textHeights';

export interface WrittenRows {
  readonly xml: string;
  readonly changed: boolean;
  /** Cells whose contents are not those of the file, at their places there. */
  readonly changedCells: readonly CellRange[];
  /** All cells written; undefined where there are none. */
  readonly used: CellRange | undefined;
}

/** Rows asked of the grid at once. */
const STRETCH = 500;

/** Writes the rows of one sheet: what is as in the file stays as it is written there, moved to its new place. */
export class SheetRows {
  private readonly templates: RowTemplates | undefined;
  private readonly writer: CellWriter;
  private readonly heights: TextHeights;
  /** Opened cells by row, then column, of the opened file. */
  private readonly opened = new Map<number, Map<number, OpenedCell>>();
  private readonly spills: ReadonlyMap<string, CellRange>;
  private unstored: UnstoredSpills;
  private unshares = false;
  private stale: ReadonlySet<number> = new Set();
  private changed = false;
  private contents: ChangedCells;
  private used: CellRange | undefined;
  private lastColumn = 1;

  /** @param shell the text around the rows, as it is saved */
  constructor(
    private readonly sheet: SavedSheet,
    private readonly styles: StyleNumbers,
    shell: string,
  ) {
    const { source, grid, prefix, knowsFigures } = sheet;
    this.writer = new CellWriter(grid.name, prefix, styles.changes, knowsFigures);
    this.heights = new TextHeights(sheet, shell, styles.changes.sheet);
    this.spills = spillsOf(grid);
    this.unstored = this.unstoredSpills();
    this.contents = new ChangedCells(sheet, this.unstored);
    if (!source?.isOwn) return;
    this.templates = new RowTemplates(source.content);
    for (const cell of source.cells.all()) {
      let row = this.opened.get(cell.row);
      if (!row) this.opened.set(cell.row, (row = new Map<number, OpenedCell>()));
      row.set(cell.column, cell);
    }
  }

  /** @param stale cells of the file's text whose figures are written as the grid shows them, though their formulas stay */
  write(stale: ReadonlySet<number>): WrittenRows {
    this.stale = stale;
    this.changed = false;
    this.unstored = this.unstoredSpills();
    this.contents = new ChangedCells(this.sheet, this.unstored);
    this.used = undefined;
    const rows = this.rowNumbers();
    this.unshares = this.mustUnshare();
    const written: string[] = [];
    for (let from = 0; from < rows.length;) {
      const first = rows[from] as number;
      let to = from;
      while (to + 1 < rows.length && (rows[to + 1] as number) - first < STRETCH) to++;
      const last = rows[to] as number;
      const range = { firstRow: first, lastRow: last, firstColumn: 1, lastColumn: this.lastColumn };
      const cells = this.sheet.grid.read(range);
      for (; from <= to; from++) {
        const row = rows[from] as number;
        written.push(this.row(row, cells[row - first] ?? []));
      }
    }
    this.changed ||= this.rowsAreGone(rows);
    return { xml: written.join(''), changed: this.changed, changedCells: this.contents.ranges, used: this.used };
  }

  /** Rows to write: those of the grid, and those of the file that are still there. */
  private rowNumbers(): number[] {
    const { grid, rows, columns, source } = this.sheet;
    const numbers = new Set<number>();
    const used = grid.used();
    this.lastColumn = used?.lastColumn ?? 1;
    for (let row = used?.firstRow ?? 1; row <= (used?.lastRow ?? 0); row++) numbers.add(row);
    if (!source) return [...numbers].sort((a, b) => a - b);
    const text = source.content.grid;
    for (let index = 0; index < text.rowCount; index++) {
      const row = rows.now(text.rowNumbers.at(index));
      if (row !== undefined) numbers.add(row);
    }
    for (const row of this.opened.values()) {
      for (const column of row.keys()) this.lastColumn = Math.max(this.lastColumn, columns.now(column) ?? 1);
    }
    return [...numbers].sort((a, b) => a - b);
  }

  private rowsAreGone(rows: readonly number[]): boolean {
    const { source } = this.sheet;
    if (!source?.isOwn) return true;
    const kept = rows.filter((row) => this.rowIndex(row) !== undefined);
    return kept.length !== source.content.grid.rowCount;
  }

  private rowIndex(row: number): number | undefined {
    const before = this.templates && this.sheet.rows.before(row);
    return before === undefined ? undefined : this.sheet.source?.content.grid.rowIndex(before);
  }

  /** Shared formulas are written out, each in its cell, where one of them moves or changes. */
  private mustUnshare(): boolean {
    const { rows, columns, grid, source } = this.sheet;
    const shared = source?.isOwn ? source.content.formulas.filter(({ kind }) => kind === 'shared') : [];
    if (shared.length === 0) return false;
    if (!rows.isIdentity || !columns.isIdentity) return true;
    return shared.some(({ row, column }) => {
      const [[cell] = []] = grid.read({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
      return !cell || !sameFormula(cell, this.opened.get(row)?.get(column));
    });
  }

  private row(row: number, cells: readonly EngineCell[]): string {
    const before = this.sheet.rows.before(row);
    const index = this.rowIndex(row);
    const template = index === undefined ? undefined : this.templates?.at(index);
    const parts: string[] = [];
    const opened = before === undefined ? undefined : this.opened.get(before);
    const templates = new Map(template?.cells.map((cell) => [cell.column, cell]));
    let differs = template === undefined || before !== row;
    let count = 0;
    let hasNewText = false;
    cells.forEach((cell, at) => {
      const column = at + 1;
      const columnBefore = this.sheet.columns.before(column);
      const old = columnBefore === undefined ? undefined : opened?.get(columnBefore);
      const oldTemplate = columnBefore === undefined ? undefined : templates.get(columnBefore);
      const same = old !== undefined && this.isSame(cell, old);
      if (old) count++;
      if (!old && (this.unstored.has(row, column, cell) || this.isImplied(cell, before, columnBefore))) return;
      if (!same || columnBefore !== column) differs = true;
      if (isWrappedText(cell) && cell.value !== old?.value) hasNewText = true;
      parts.push(this.openingOf(row, column) + (this.cell(cell, old, oldTemplate, row, column, same) ?? '/>'));
      this.note(row, column);
    });
    if (count !== (opened?.size ?? 0)) differs = true;
    if (before !== undefined) this.contents.note(before, cells, opened);
    const sameShape = sameRow(this.sheet, row, before);
    if (index !== undefined && !differs && sameShape && this.sheet.source) {
      const { grid, text } = this.sheet.source.content;
      return text.slice(grid.rowStarts.at(index), grid.rowEnds.at(index));
    }
    const old = template ? withoutSpans(template.attributes) : '">';
    const shaped = sameShape ? old : rowAttributes(this.sheet, row, before, old);
    const attributes = hasNewText ? this.heights.stated(shaped, row, cells, this.sheet.grid.rowHeight(row)) : shaped;
    return this.rowXml(row, template, attributes, parts.join(''));
  }

  private rowXml(row: number, template: RowTemplate | undefined, attributes: string, cells: string): string {
    const { prefix } = this.sheet;
    if (cells === '' && attributes === '">' && !template) return '';
    this.changed = true;
    const opening = template?.opening ?? `<${prefix}row r="`;
    return opening + row + attributes + cells + (template?.closing ?? `</${prefix}row>`);
  }

  private unstoredSpills(): UnstoredSpills {
    const { grid, rows, columns } = this.sheet;
    return new UnstoredSpills(grid, (row, column, cell) => {
      const old = this.opened.get(rows.before(row) ?? 0)?.get(columns.before(column) ?? 0);
      return old !== undefined && sameFormula(cell, old) && !this.stale.has(old.index);
    });
  }

  /** Whether a cell is as it would be without being written out. */
  private isImplied(cell: EngineCell, row: number | undefined, column: number | undefined): boolean {
    const { source } = this.sheet;
    if (cell.value !== null || cell.formula !== undefined) return false;
    if (!source?.isOwn) return Object.keys(cell.style).length === 0;
    const implied = source.shape.impliedStyle(row ?? 0, column ?? 0);
    if (implied > 0) return cell.style.origin === source.file.styles.of(implied).origin || isEmpty(cell);
    return isEmpty(cell) || cell.style.origin === source.file.styles.of(0).origin;
  }

  private isSame(cell: EngineCell, old: OpenedCell): boolean {
    if (cell.style.origin !== old.style.origin && this.styles.of(cell.style, old.styleIndex) !== old.styleIndex)
      return false;
    const isFilled = this.sheet.source?.cells.isFilled(old) ?? false;
    if (old.formula && old.formula.formula !== '' ? !sameFormula(cell, old) : cell.formula !== undefined) return false;
    if (!old.formula?.formula && !isFilled) return sameContent(cell, old);
    if (isFilled && cell.value === null) return false;
    return !this.stale.has(old.index) || sameFigure(cell, old);
  }

  /** Everything behind the address and its quote. */
  private cell(
    cell: EngineCell,
    old: OpenedCell | undefined,
    template: CellTemplate | undefined,
    row: number,
    column: number,
    same: boolean,
  ): string | undefined {
    const { writer, sheet, templates } = this;
    const moved = old !== undefined && (old.row !== row || old.column !== column);
    const kind = old?.formula?.kind;
    if (same && template && (!kind || kind === 'normal' || (kind === 'shared' ? !this.unshares : !moved)))
      return templates?.rest(template);
    const style =
      same && old ? old.styleIndex : this.styles.of(cell.style, old?.styleIndex ?? 0, sheet.source?.file.styles.theme);
    const parts = template && templates?.formula(template);
    const element = old && parts && this.oldElement(cell, old, parts, row, column);
    if (parts && element !== undefined) {
      const { attributes, type, value } = parts;
      if (!same) return writer.formula(cell, element, style, attributes);
      const typed = type === '' ? '' : ` t="${type}"`;
      return `${style === 0 ? '' : ` s="${style}"`}${attributes}${typed}>${element}${value}</${sheet.prefix}c>`;
    }
    if (cell.formula !== undefined) {
      const spill = this.spills.get(cellName(row, column));
      return writer.formula(cell, writer.newFormula(cell.formula, spill), style);
    }
    return writer.constant(cell, style, row, column);
  }

  /** The file's own formula at its new place; undefined where the cell has another one now. */
  private oldElement(
    cell: EngineCell,
    old: OpenedCell,
    parts: FormulaParts,
    row: number,
    column: number,
  ): string | undefined {
    const { formula } = old;
    if (!formula || (formula.formula !== '' && !sameFormula(cell, old))) {
      // An array formula that changed stays one, over the same cells where the grid says no other.
      if (formula?.kind !== 'array' || !formula.range || cell.formula === undefined) return undefined;
      const cells = this.spills.get(cellName(row, column)) ?? movedTo(formula.range, row, column);
      return this.writer.newFormula(cell.formula, cells);
    }
    if (formula.kind === 'normal') return parts.element;
    if (formula.kind === 'shared') {
      return this.unshares ? this.writer.formulaElement(formula.formula) : parts.element;
    }
    const { range } = formula;
    const { element } = parts;
    if (!range) return element;
    const ref = this.writer.formulaElement('', movedTo(range, row, column)).split('"')[3] ?? '';
    return element.replace(/(\sref\s*=\s*["'])[^"']*/, (_whole, start: string) => `${start}${ref}`);
  }

  private openingOf(row: number, column: number): string {
    return `<${this.sheet.prefix}c r="${cellName(row, column)}"`;
  }

  private note(row: number, column: number): void {
    const { used } = this;
    this.used = {
      firstRow: Math.min(used?.firstRow ?? row, row),
      lastRow: Math.max(used?.lastRow ?? row, row),
      firstColumn: Math.min(used?.firstColumn ?? column, column),
      lastColumn: Math.max(used?.lastColumn ?? column, column),
    };
  }
}

function isEmpty({ value, formula, style }: EngineCell): boolean {
  return value === null && formula === undefined && Object.keys(style).length === 0;
}

function movedTo(range: CellRange, row: number, column: number): CellRange {
  return {
    firstRow: row,
    firstColumn: column,
    lastRow: row + range.lastRow - range.firstRow,
    lastColumn: column + range.lastColumn - range.firstColumn,
  };
}
