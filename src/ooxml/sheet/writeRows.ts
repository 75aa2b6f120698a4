import type { SheetMaps } from '../../report/references/sheetMaps';
import { fromKeptFormula } from '../../report/references/keptFormula';
import { rewriteFormula } from '../../report/references/rewriteFormula';
import type { CellRange } from '../../report/workbook/snapshot';
import type { BandChange, CellContent } from '../../report/plan/plan';
import type { FilledWorkbook } from '../calculation/filledWorkbook';
import type { RowHeights } from '../rowHeight/rowHeights';
import type { StyleChanges } from '../styles/styleChanges';
import { CellXml } from './cellXml';
import type { FilledSheet } from './filledSheet';
import { FormulaCells } from './formulaCells';
import { restoredRow } from './rowImage';
import { isHidden } from './hiddenRows';
import { isText, RowCompiler, type CompiledRow, type Contents } from './rowCompiler';
import { RowTemplates } from './rowTemplate';
import { declaredPrefixes } from './sheetText';
import type { Segment } from './segments';
import type { SharedStrings } from './sharedStrings';

/** Unchanged rows are handed on in stretches of about this many characters. */
const STRETCH = 512 * 1024;

const NOTHING: ReadonlyMap<number, CellContent> = new Map();

export interface RowWriterContext {
  readonly workbook: FilledWorkbook;
  readonly styles: StyleChanges;
  readonly strings: SharedStrings;
  readonly maps: SheetMaps;
  /** Heights for rows with wrapped texts; absent where the rows go back to what they were. */
  readonly rowHeights?: RowHeights | undefined;
  /** Turn the add-in's formulas into their values. */
  readonly publishes: boolean;
}

/** Writes the rows of one filled sheet, from the first to the last. */
export class RowWriter {
  /** Merges that come back with rows put back; complete once all rows are written. */
  readonly merges: CellRange[] = [];
  /** Rows before the fill in which a cell changes, whether or not the row moves. */
  readonly touchedRows: ReadonlySet<number>;
  private readonly templates: RowTemplates;
  private readonly cellXml: CellXml;
  private readonly formulas: FormulaCells;
  private readonly compiler: RowCompiler;
  private prefixes: ReadonlySet<string> | undefined;

  constructor(
    private readonly sheet: FilledSheet,
    private readonly context: RowWriterContext,
  ) {
    this.templates = new RowTemplates(sheet.content);
    this.cellXml = new CellXml(sheet.name, sheet.content.prefix, context.styles);
    this.formulas = new FormulaCells(sheet, context.workbook, this.cellXml, context.publishes);
    this.compiler = new RowCompiler(sheet, context, this.templates, this.cellXml, this.formulas);
    this.touchedRows = this.rowsTouched();
  }

  private rowsTouched(): ReadonlySet<number> {
    const { sheet, formulas } = this;
    const touched = new Set<number>([...sheet.writes.keys(), ...sheet.qualify.keys()]);
    for (const formula of sheet.content.formulas) {
      if (!formulas.isChanged(formula)) continue;
      touched.add(formula.row);
      for (let row = formula.range?.firstRow ?? 1; row <= (formula.range?.lastRow ?? 0); row++) touched.add(row);
    }
    return touched;
  }

  *rows(): Generator<string> {
    for (const segment of this.sheet.segments) {
      if (segment.kind === 'kept') yield* this.keptRows(segment);
      else if (segment.kind === 'band') yield* this.bandRows(segment);
      else yield this.imageRow(segment);
    }
  }

  private *keptRows(segment: Segment & { readonly kind: 'kept' }): Generator<string> {
    const { touchedRows: touched, sheet } = this;
    const { grid } = sheet.content;
    const shift = segment.newFrom - segment.from;
    const added = this.addedRows(segment);
    let unchangedFrom = -1;
    for (let index = grid.rowIndexFrom(segment.from); ; index++) {
      const row = index < grid.rowCount ? grid.rowNumbers.at(index) : Infinity;
      const isUnchanged = shift === 0 && row <= segment.to && row !== Infinity && !touched.has(row);
      const addsHere = (added[0] ?? Infinity) < row;
      if (unchangedFrom >= 0 && (!isUnchanged || addsHere)) {
        yield* this.unchangedRows(unchangedFrom, index);
        unchangedFrom = -1;
      }
      for (let next = added[0]; next !== undefined && next < row; next = added[0]) {
        yield this.keptRow(undefined, next, next + shift);
        added.shift();
      }
      if (row > segment.to || row === Infinity) return;
      if (!isUnchanged) yield this.keptRow(index, row, row + shift);
      else if (unchangedFrom < 0) unchangedFrom = index;
    }
  }

  /** Rows the text does not have and something is written to. */
  private addedRows({ from, to }: Segment & { readonly kind: 'kept' }): number[] {
    const { grid } = this.sheet.content;
    const rows = [...this.sheet.writes.keys()];
    return rows.filter((row) => row >= from && row <= to && grid.rowIndex(row) === undefined).sort((a, b) => a - b);
  }

  /** Rows that stay as they are, in pieces cut between rows. */
  private *unchangedRows(from: number, to: number): Generator<string> {
    const { grid, text } = this.sheet.content;
    let start = grid.rowStarts.at(from);
    for (let index = from; index < to; index++) {
      const end = grid.rowEnds.at(index);
      if (end - start < STRETCH && index + 1 < to) continue;
      yield text.slice(start, end);
      start = end;
    }
  }

  private keptRow(index: number | undefined, row: number, newRow: number): string {
    const contents = this.sheet.writes.get(row) ?? NOTHING;
    let writesText = false;
    contents.forEach(({ type }) => (writesText ||= type === 'text'));
    return this.compiler.compile(index, contents, this.sheet.qualify.get(row), newRow, writesText).write(newRow, 0);
  }

  /** Repetitions that were there keep their own rows; new ones copy the first, hidden only where all are. */
  private *bandRows({ newFrom, change }: Segment & { readonly kind: 'band' }): Generator<string> {
    const { bodyFrom, height, oldCount, newCount } = change;
    const { grid } = this.sheet.content;
    const contents = contentsByRow(change);
    const body = contents.map((columns, offset) =>
      this.bodyRow(
        bodyFrom + offset,
        columns,
        [...columns.values()].some((list) => list.some(isText)),
      ),
    );
    const copies =
      newCount > oldCount
        ? body.map((row, offset) =>
            this.hidesFirstAlone(change, offset)
              ? this.bodyRow(bodyFrom + offset, contents[offset] as ReadonlyMap<number, Contents>, true, true)
              : row,
          )
        : body;
    let newRow = newFrom;
    for (let repetition = 0; repetition < newCount; repetition++) {
      for (let offset = 0; offset < height; offset++, newRow++) {
        const row = bodyFrom + repetition * height + offset;
        const isOwn = repetition > 0 && repetition < oldCount && grid.rowIndex(row) !== undefined;
        const columns = contents[offset] as ReadonlyMap<number, Contents>;
        const compiled = isOwn
          ? this.bodyRow(
              row,
              columns,
              [...columns.values()].some((list) => isText(list[repetition])),
            )
          : ((repetition < oldCount ? body : copies)[offset] as CompiledRow);
        yield compiled.write(newRow, repetition);
      }
    }
  }

  /** Whether somebody hid the first repetition's row and not the same row of all others. */
  private hidesFirstAlone({ bodyFrom, height, oldCount }: BandChange, offset: number): boolean {
    const { content } = this.sheet;
    const hides = (repetition: number): boolean => {
      const index = content.grid.rowIndex(bodyFrom + repetition * height + offset);
      return index !== undefined && isHidden(content, index);
    };
    return hides(0) && Array.from({ length: oldCount }, (_, repetition) => repetition).some((one) => !hides(one));
  }

  private bodyRow(
    row: number,
    contents: ReadonlyMap<number, Contents>,
    writesText: boolean,
    shows = false,
  ): CompiledRow {
    const index = this.sheet.content.grid.rowIndex(row);
    return this.compiler.compile(index, contents, this.sheet.qualify.get(row), undefined, writesText, shows);
  }

  private imageRow({ image, newFrom, writes, kept }: Segment & { readonly kind: 'image' }): string {
    const { maps, styles, workbook, rowHeights } = this.context;
    const { index, origins } = kept;
    const formulas = {
      moved: (formula: string) =>
        fromKeptFormula(rewriteFormula(formula, this.sheet.name, maps), newFrom, index, origins),
      value: (formula: string, column: number) => workbook.valueOf(this.sheet, formula, newFrom, column),
    };
    this.prefixes ??= declaredPrefixes(this.sheet.content);
    const restored = restoredRow(image, newFrom, writes, this.cellXml, styles, formulas, this.prefixes, rowHeights);
    this.merges.push(...restored.merges);
    return restored.xml;
  }
}

/** What is written into each row of a band's body, by column. */
function contentsByRow({ height, columns }: BandChange): ReadonlyMap<number, Contents>[] {
  const rows = Array.from({ length: height }, () => new Map<number, Contents>());
  for (const { rowOffset, column, contents } of columns) rows[rowOffset]?.set(column, contents);
  return rows;
}
