import { formulaCopies } from '../../report/references/rewriteFormula';
import type { CellContent } from '../../report/plan/plan';
import type { SheetMaps } from '../../report/references/sheetMaps';
import type { CellRange, CellValue } from '../../report/workbook/snapshot';
import { CellReader } from '../sheet/cellReader';
import type { CellOrigin, FilledSheet } from '../sheet/filledSheet';
import type { Segment } from '../sheet/segments';
import { plainTextOf } from '../sheet/richText';
import { imageValue } from '../sheet/keptRow';
import type { SharedStrings } from '../sheet/sharedStrings';
import { runsOfCell, type FormulaCell } from '../sheet/sheetReader';
import { unescape } from '../xml/escape';
import { isCellError, type CellError } from './cellError';
import { evaluate, type FilledCells } from './evaluate';
import type { WorkbookNames } from './workbookNames';
import { nameKey } from '../workbook/nameKey';

/** A chain of formulas longer than this is left to the spreadsheet; the call stack ends somewhere. */
const DEEPEST = 400;

/** More points than any reader can tell apart in a chart; their figures are left to the program that draws it. */
const MOST_POINTS = 4096;

type Computed = CellValue | CellError | undefined;

/** A formula cell that gives an error after the fill. */
export interface FailingCell extends CellError {
  readonly sheet: FilledSheet;
  /** After the fill. */
  readonly row: number;
  readonly column: number;
}

interface SheetCells {
  readonly sheet: FilledSheet;
  readonly reader: CellReader;
  readonly stale: ReadonlySet<number>;
  /** Values of formulas by place, once known to be known or not. */
  readonly known: Map<number, Computed>;
  readonly copies: Map<number, (repetition: number) => string>;
}

/** The workbook as it reads after the fill: contents, formulas moved along, and the values of those that can be told. */
export class FilledWorkbook implements FilledCells {
  /** Those formulas computed so far that give an error. */
  readonly failing: FailingCell[] = [];
  private readonly sheets = new Map<string, SheetCells>();
  private readonly cellsOf = new Map<FilledSheet, SheetCells>();
  private depth = 0;

  /**
   * @param stale grid indices of cells whose cached value does not hold any more, by `nameKey` of the sheet
   * @param names defined names after the fill
   */
  constructor(
    sheets: readonly FilledSheet[],
    private readonly maps: SheetMaps,
    stale: ReadonlyMap<string, ReadonlySet<number>>,
    readonly names: WorkbookNames,
    private readonly strings: SharedStrings,
  ) {
    for (const sheet of sheets) {
      const key = nameKey(sheet.name);
      const cells = {
        sheet,
        reader: new CellReader(sheet.content.grid),
        stale: stale.get(key) ?? new Set<number>(),
        known: new Map(),
        copies: new Map(),
      };
      this.sheets.set(key, cells);
      this.cellsOf.set(sheet, cells);
    }
  }

  value(sheetName: string, row: number, column: number): Computed {
    const cells = this.sheets.get(nameKey(sheetName));
    return cells && this.valueAt(cells, row, column);
  }

  /** The value of a formula in a row that comes back. */
  valueOf(sheet: FilledSheet, formula: string, row: number, column: number): Computed {
    return this.computed(this.cellsOf.get(sheet) as SheetCells, formula, row, column);
  }

  sum(sheetName: string, range: CellRange): number | CellError | undefined {
    const cells = this.sheets.get(nameKey(sheetName));
    if (!cells) return undefined;
    let sum = 0;
    for (const segment of cells.sheet.segments) {
      const first = Math.max(segment.newFrom, range.firstRow);
      const last = Math.min(lastUsed(segment, cells.sheet), range.lastRow);
      for (let column = range.firstColumn; column <= range.lastColumn && first <= last; column++) {
        const part =
          segment.kind === 'band'
            ? this.sumOfBand(cells, segment, first, last, column)
            : this.sumOfRows(cells, first, last, column);
        if (typeof part !== 'number') return part;
        sum += part;
      }
    }
    return sum;
  }

  /**
   * Values of a range, row by row, for the figures that charts keep; undefined for a sheet that is not there. Of a very
   * large range nothing is known, so that no figures are kept at all.
   */
  values(sheetName: string, range: CellRange): (number | string | null | undefined)[] | undefined {
    const cells = this.sheets.get(nameKey(sheetName));
    if (!cells) return undefined;
    const points = (range.lastRow - range.firstRow + 1) * (range.lastColumn - range.firstColumn + 1);
    if (points > MOST_POINTS) return [undefined];
    const values: (number | string | null | undefined)[] = [];
    for (let row = range.firstRow; row <= range.lastRow; row++) {
      for (let column = range.firstColumn; column <= range.lastColumn; column++) {
        const value = this.valueAt(cells, row, column);
        values.push(typeof value === 'boolean' ? Number(value) : isCellError(value) ? undefined : value);
      }
    }
    return values;
  }

  /** The formula's text at its place after the fill. */
  formula(sheet: FilledSheet, formula: FormulaCell, repetition: number | undefined): string {
    const cells = this.cellsOf.get(sheet) as SheetCells;
    let copy = cells.copies.get(formula.cell);
    if (!copy) {
      copy = formulaCopies(formula.formula, sheet.name, this.maps, repetition === undefined ? undefined : formula.row);
      cells.copies.set(formula.cell, copy);
    }
    return copy(repetition ?? 0);
  }

  isStale(sheet: FilledSheet, cell: number): boolean {
    return this.cellsOf.get(sheet)?.stale.has(cell) ?? false;
  }

  private sumOfRows(
    cells: SheetCells,
    first: number,
    last: number,
    column: number,
    step = 1,
  ): number | CellError | undefined {
    let sum = 0;
    for (let row = first; row <= last; row += step) {
      const value = this.valueAt(cells, row, column);
      if (value === undefined || isCellError(value)) return value;
      if (typeof value === 'number') sum += value;
    }
    return sum;
  }

  /** One column of a list: what the plan writes is at hand, without looking up each cell. */
  private sumOfBand(
    cells: SheetCells,
    { newFrom, change }: Segment & { readonly kind: 'band' },
    first: number,
    last: number,
    column: number,
  ): number | CellError | undefined {
    const { height } = change;
    let sum = 0;
    for (let offset = 0; offset < height; offset++) {
      const from = Math.max(0, Math.ceil((first - newFrom - offset) / height));
      const to = Math.floor((last - newFrom - offset) / height);
      const contents = cells.sheet.contentsOf(change, offset, column);
      if (contents) {
        for (let repetition = from; repetition <= to; repetition++) {
          const content = contents[repetition];
          if (typeof content !== 'object' || content.type !== 'formula') sum += numberIn(content);
          else {
            const value = this.computed(cells, content.formula, newFrom + repetition * height + offset, column);
            if (value === undefined || isCellError(value)) return value;
            if (typeof value === 'number') sum += value;
          }
        }
      } else {
        const part = this.sumOfRows(
          cells,
          newFrom + from * height + offset,
          newFrom + to * height + offset,
          column,
          height,
        );
        if (typeof part !== 'number') return part;
        sum += part;
      }
    }
    return sum;
  }

  private valueAt(cells: SheetCells, row: number, column: number): Computed {
    const origin = cells.sheet.originOf(row, column);
    const { content, cell } = origin;
    if (origin.image) return imageValue(origin.image, column);
    if (typeof content === 'number' || typeof content === 'string') return content;
    if (content?.type === 'formula') return this.computed(cells, content.formula, row, column);
    if (content) return content.type === 'number' ? content.number : content.type === 'text' ? content.text : null;
    if (cell === undefined) return null;
    const formula = cells.sheet.formulaOf.get(cell);
    if (!formula && cells.stale.has(cell)) return undefined;
    return formula
      ? this.formulaValue(cells, formula, origin, row, column)
      : cachedValue(cells.reader, cell, this.strings);
  }

  private formulaValue(
    cells: SheetCells,
    formula: FormulaCell,
    origin: CellOrigin,
    row: number,
    column: number,
  ): Computed {
    const isCopy = origin.repetition !== undefined;
    if (!isCopy && !cells.stale.has(formula.cell)) return cachedValue(cells.reader, formula.cell, this.strings);
    if (formula.kind === 'array' || formula.kind === 'dataTable') return undefined;
    return this.computed(cells, () => this.formula(cells.sheet, formula, origin.repetition), row, column);
  }

  private computed(cells: SheetCells, formula: string | (() => string), row: number, column: number): Computed {
    if (this.depth >= DEEPEST) return undefined;
    const key = row * 16385 + column;
    if (cells.known.has(key)) return cells.known.get(key);
    // While it is being computed it is unknown: a circle of references ends here.
    cells.known.set(key, undefined);
    this.depth++;
    const value = evaluate(typeof formula === 'string' ? formula : formula(), cells.sheet.name, this);
    this.depth--;
    cells.known.set(key, value);
    if (isCellError(value)) this.failing.push({ ...value, sheet: cells.sheet, row, column });
    return value;
  }
}

/** The last row of a stretch that can hold anything: whole columns need not be walked to their end. */
function lastUsed(segment: Segment, { lastUsedRow }: FilledSheet): number {
  return segment.kind === 'kept'
    ? Math.min(segment.newTo, segment.newFrom + lastUsedRow - segment.from)
    : segment.newTo;
}

function numberIn(content: number | string | CellContent | undefined): number {
  if (typeof content === 'number') return content;
  return typeof content === 'object' && content.type === 'number' ? content.number : 0;
}

/** The value a cell carries in its text; undefined for errors and formulas without one. */
function cachedValue(reader: CellReader, cell: number, strings: SharedStrings): CellValue | undefined {
  reader.read(cell);
  const { type, value } = reader;
  if (reader.valueFrom < 0) return reader.formula ? undefined : inlineText(reader, strings);
  switch (type) {
    case '':
    case 'n':
      return value.trim() === '' ? null : Number(value);
    case 'b':
      return value.trim() === '1';
    case 'e':
      return undefined;
    case 's':
      return strings.textOf(Number(value));
    default:
      return unescape(value);
  }
}

function inlineText(reader: CellReader, strings: SharedStrings): string | null {
  const runs = runsOfCell(reader, strings);
  return runs ? plainTextOf(runs) : null;
}
