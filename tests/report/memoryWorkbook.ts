/**
 * A workbook in memory that carries out plans as `ooxml` and `excel` do, so that filling, refilling and restoring can be
 * tested without files. It also does what people do in Excel between two fills: type, insert, delete, sort.
 */
import { positionReference } from '../../src/ooxml/record/recordPart';
import type { CellContent, FillPlan, SheetPlan } from '../../src/report/plan/plan';
import { qualifyFormat } from '../../src/report/numberFormat';
import { parseRange } from '../../src/report/references/cellAddress';
import { fromKeptFormula, keptPlaces, toKeptFormula } from '../../src/report/references/keptFormula';
import { nameHabits } from '../../src/report/references/nameHabits';
import { rewriteFormula } from '../../src/report/references/rewriteFormula';
import { RowMap } from '../../src/report/references/rowMap';
import { sheetMapsOf, type SheetMaps } from '../../src/report/references/sheetMaps';
import type { FillRecord, RecordPositions, RowImage } from '../../src/report/workbook/record';
import type {
  CellRange,
  CellSnapshot,
  CellValue,
  DefinedName,
  OutsideMarker,
  RecordProblem,
  WorkbookSnapshot,
} from '../../src/report/workbook/snapshot';

interface Cell {
  value: CellValue;
  formula?: string;
  format: string;
}

type Row = Map<number, Cell>;

interface Sheet {
  name: string;
  rows: Map<number, Row>;
  merges: CellRange[];
  tables: { name: string; range: CellRange }[];
}

/** What a test writes into a cell: text starting with "=" is a formula. */
export type Typed = CellValue | { value: CellValue; formula?: string; format?: string };

export interface SheetOptions {
  readonly merges?: readonly string[];
  readonly tables?: Readonly<Record<string, string>>;
}

export class MemoryWorkbook {
  private readonly sheets: Sheet[] = [];
  private names = new Map<string, { sheet: string; range: CellRange }>();
  /** Names whose cells were deleted: Excel keeps them, and they read #REF!. */
  private readonly pointless = new Set<string>();
  private record: FillRecord | undefined;
  recordProblem: RecordProblem | undefined;
  footer: string | undefined;
  readonly outside: OutsideMarker[] = [];
  readonly definedNames: DefinedName[] = [];
  date1904 = false;

  /** A sheet from its cells: `{ A1: '{{HLA}}', B2: 5 }`. */
  sheet(name: string, cells: Readonly<Record<string, Typed>>, options: SheetOptions = {}): this {
    this.sheets.push({
      name,
      rows: new Map(),
      merges: (options.merges ?? []).map(rangeOf),
      tables: Object.entries(options.tables ?? {}).map(([table, range]) => ({ name: table, range: rangeOf(range) })),
    });
    for (const [cell, typed] of Object.entries(cells)) this.type(name, cell, typed);
    return this;
  }

  /** What a person types; the cell keeps its number format. */
  type(sheet: string, cell: string, typed: Typed): void {
    const { firstRow: row, firstColumn: column } = rangeOf(cell);
    const rows = this.find(sheet).rows;
    const before = rows.get(row)?.get(column);
    const format = before?.format ?? 'General';
    const made: Cell =
      typeof typed === 'object' && typed !== null
        ? { format, ...typed }
        : typeof typed === 'string' && typed.startsWith('=')
          ? { value: 0, formula: typed.slice(1), format }
          : { value: typed, format };
    if (!rows.has(row)) rows.set(row, new Map());
    rows.get(row)?.set(column, made);
  }

  at(sheet: string, cell: string): Cell | undefined {
    const { firstRow, firstColumn } = rangeOf(cell);
    return this.find(sheet).rows.get(firstRow)?.get(firstColumn);
  }

  value(sheet: string, cell: string): CellValue {
    return this.at(sheet, cell)?.value ?? null;
  }

  /** The values of a stretch of one column from top to bottom. */
  column(sheet: string, range: string): CellValue[] {
    const { firstRow, lastRow, firstColumn } = rangeOf(range);
    const { rows } = this.find(sheet);
    return Array.from(
      { length: lastRow - firstRow + 1 },
      (_, i) => rows.get(firstRow + i)?.get(firstColumn)?.value ?? null,
    );
  }

  nameRange(name: string): CellRange | undefined {
    return this.names.get(name)?.range;
  }

  snapshot(): WorkbookSnapshot {
    return {
      sheets: this.sheets.map(({ name, rows, merges, tables }) => ({
        name,
        hidden: false,
        protected: false,
        cells: [...rows]
          .sort(([a], [b]) => a - b)
          .flatMap(([row, cells]) =>
            [...cells]
              .sort(([a], [b]) => a - b)
              .filter(([, cell]) => cell.value !== null || cell.formula !== undefined)
              .map(([column, cell]): CellSnapshot => ({ row, column, ...cell })),
          ),
        merges,
        tables,
      })),
      names: [
        ...this.definedNames,
        ...[...this.names].map(([name, { sheet, range }]) => ({ name, formula: positionReference(sheet, range) })),
        ...[...this.pointless].map((name) => ({ name, formula: '#REF!' })),
      ],
      outside: this.outside,
      date1904: this.date1904,
      ...(this.record ? { record: structuredClone(this.record) } : {}),
      ...(this.recordProblem === undefined ? {} : { recordProblem: this.recordProblem }),
    };
  }

  positions(): RecordPositions {
    return new Map(structuredClone([...this.names]));
  }

  /** Carries out a plan; what the file would have to be is checked on the way. */
  apply(plan: FillPlan): this {
    const maps = sheetMapsOf(
      plan.sheets,
      this.sheets.map(({ name }) => name),
    );
    const taken = new Map<string, Map<number, Row>>(this.sheets.map(({ name, rows }) => [name, rows]));
    const planned = new Map(plan.sheets.map((sheet) => [sheet.sheet, sheet]));
    for (const sheet of this.sheets) new SheetApplier(sheet, planned.get(sheet.name), maps).apply();
    this.definedNames.forEach((one, index) => {
      const { name, sheet, formula } = one;
      const back = plan.names?.find((given) => given.name === name && given.sheet === sheet)?.formula;
      const followed = back ?? rewriteFormula(formula, sheet ?? '', maps, nameHabits(name));
      this.definedNames[index] = { ...one, formula: followed };
    });
    this.names = new Map(plan.record?.positions ?? []);
    this.pointless.clear();
    this.record = plan.record && withImages(plan.record.record, plan, taken, maps);
    if (plan.kind !== 'publish') this.footer = plan.notice;
    return this;
  }

  /** Excel's own row insertion: everything below moves, names and formulas follow. */
  insertRow(sheet: string, before: number, cells: Readonly<Record<string, Typed>> = {}): void {
    this.moveRows(sheet, { kind: 'insert', before, rows: [{ cells: [], image: '[]' }] });
    for (const [cell, typed] of Object.entries(cells)) this.type(sheet, cell, typed);
  }

  /** Excel's own row deletion; names of the row point nowhere. */
  deleteRow(sheet: string, row: number): void {
    this.moveRows(sheet, { kind: 'drop', from: row, to: row });
  }

  /** A copy of a sheet behind the others, as programs make it that give it no names of its own. */
  copySheet(sheet: string, copy: string): void {
    const { rows, merges, tables } = this.find(sheet);
    this.sheets.push({
      name: copy,
      rows: new Map([...rows].map(([row, cells]) => [row, copyOf(cells)])),
      merges,
      tables,
    });
  }

  /** Excel's own deletion of a sheet; names that point at it point nowhere. */
  deleteSheet(sheet: string): void {
    this.sheets.splice(this.sheets.indexOf(this.find(sheet)), 1);
    for (const [name, { sheet: on }] of this.names) if (on === sheet) this.losePlace(name);
  }

  /** What a person or another program does who takes out the defined name of a place that stays. */
  deleteName(sheet: string, cell: string): void {
    const at = rangeOf(cell);
    for (const [name, { sheet: on, range }] of this.names) {
      if (on === sheet && range.firstRow === at.firstRow && range.firstColumn === at.firstColumn)
        this.names.delete(name);
    }
  }

  private losePlace(name: string): void {
    this.names.delete(name);
    this.pointless.add(name);
  }

  insertColumn(sheet: string, before: number): void {
    const found = this.find(sheet);
    const moved = (column: number): number => (column >= before ? column + 1 : column);
    for (const [row, cells] of found.rows) {
      found.rows.set(row, new Map([...cells].map(([column, cell]) => [moved(column), cell])));
    }
    for (const [name, { sheet: on, range }] of this.names) {
      if (on !== sheet || range.lastColumn === 16384) continue;
      const columns = { firstColumn: moved(range.firstColumn), lastColumn: moved(range.lastColumn) };
      this.names.set(name, { sheet, range: { ...range, ...columns } });
    }
  }

  private moveRows(sheet: string, change: SheetPlan['changes'][number]): void {
    const plan: SheetPlan = { sheet, changes: [change], writes: [], qualify: [] };
    const maps = sheetMapsOf([plan]);
    for (const one of this.sheets) new SheetApplier(one, one.name === sheet ? plan : undefined, maps).apply();
    const map = new RowMap(plan.changes);
    for (const [name, { sheet: on, range }] of this.names) {
      if (on !== sheet) continue;
      const rows = map.range(range.firstRow, range.lastRow);
      if (rows) this.names.set(name, { sheet, range: { ...range, firstRow: rows[0], lastRow: rows[1] } });
      else this.losePlace(name);
    }
  }

  private find(name: string): Sheet {
    const sheet = this.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

class SheetApplier {
  private readonly map: RowMap;
  private readonly made = new Map<number, Row>();

  constructor(
    private readonly sheet: Sheet,
    private readonly plan: SheetPlan | undefined,
    private readonly maps: SheetMaps,
  ) {
    this.map = new RowMap(plan?.changes ?? []);
  }

  apply(): void {
    for (const [row, cells] of this.sheet.rows) {
      const newRow = this.map.row(row);
      if (newRow !== undefined) this.made.set(newRow, copyOf(cells));
      this.rewrite(newRow, row, this.map.bandRow(row)?.repetition ?? 0);
    }
    let shift = 0;
    for (const change of this.plan?.changes ?? []) {
      if (change.kind === 'drop') shift -= change.to - change.from + 1;
      else if (change.kind === 'insert') {
        change.rows.forEach((image, index) => {
          const row = change.before + shift + index;
          this.made.set(row, this.returned(image, row, index, change.origins));
        });
        for (const { rowOffset, column, content } of change.writes ?? []) {
          this.write(change.before + shift + rowOffset, column, content);
        }
        shift += change.rows.length;
      } else shift += this.applyBand(change, shift);
    }
    for (const { row, column, content } of this.plan?.writes ?? []) this.write(this.newRow(row), column, content);
    for (const { row, column, prefix, suffix, format } of this.plan?.qualify ?? []) {
      const cell = this.made.get(this.newRow(row))?.get(column);
      if (cell) cell.format = qualifyFormat(format ?? cell.format, prefix, suffix);
    }
    this.moveRanges();
    this.sheet.rows = this.made;
  }

  private applyBand(change: Extract<SheetPlan['changes'][number], { kind: 'band' }>, shift: number): number {
    const { from, to, bodyFrom, height, oldCount, newCount, openRow, closeRow, columns } = change;
    const first = from + shift + (openRow ? 1 : 0);
    for (let repetition = oldCount; repetition < newCount; repetition++) {
      for (let offset = 0; offset < height; offset++) {
        const original = this.sheet.rows.get(bodyFrom + offset);
        if (!original) continue;
        const newRow = first + repetition * height + offset;
        this.made.set(newRow, copyOf(original));
        this.rewrite(newRow, bodyFrom + offset, repetition);
      }
    }
    for (const { rowOffset, column, contents } of columns) {
      if (contents.length !== newCount) throw new Error('a band column must have one content for each repetition');
      contents.forEach((content, repetition) => {
        const full: CellContent =
          typeof content === 'number'
            ? { type: 'number', number: content }
            : typeof content === 'string'
              ? { type: 'text', text: content }
              : content;
        this.write(first + repetition * height + rowOffset, column, full);
      });
    }
    if (openRow) this.made.set(first - 1, this.returned(openRow, first - 1));
    if (closeRow) this.made.set(first + newCount * height, this.returned(closeRow, first + newCount * height));
    return newCount * height + (openRow ? 1 : 0) + (closeRow ? 1 : 0) - (to - from + 1);
  }

  private returned(image: RowImage, row: number, index = 0, origins?: readonly number[]): Row {
    const cells = rowOf(image);
    for (const cell of cells.values()) {
      if (cell.formula === undefined) continue;
      const moved = rewriteFormula(cell.formula, this.sheet.name, this.maps);
      cell.formula = fromKeptFormula(moved, row, index, origins);
    }
    return cells;
  }

  private newRow(row: number): number {
    const newRow = this.map.row(row);
    if (newRow === undefined) throw new Error(`row ${row} is written and dropped`);
    return newRow;
  }

  private write(row: number, column: number, content: CellContent): void {
    if (!this.made.has(row)) this.made.set(row, new Map());
    const cells = this.made.get(row) as Row;
    const before = cells.get(column) ?? { value: null, format: 'General' };
    const format = content.format ?? before.format;
    if (content.type === 'blank') return void cells.set(column, { value: null, format });
    if (content.type === 'formula') {
      const words = qualifyFormat(format, content.prefix ?? '', content.suffix ?? '');
      return void cells.set(column, { value: before.value ?? 0, formula: content.formula, format: words });
    }
    if (content.type === 'number') {
      const words = qualifyFormat(format, content.prefix ?? '', content.suffix ?? '', content.number);
      return void cells.set(column, { value: content.number, format: words });
    }
    const { text, substitutions, base } = content;
    if (substitutions) {
      const own = base?.text ?? before.value;
      if (typeof own !== 'string') throw new Error('nothing to substitute into');
      const substituted = substitutions.reduceRight(
        (now, part) => now.slice(0, part.from) + part.text + now.slice(part.to),
        own,
      );
      if (substituted !== text) throw new Error(`"${substituted}" is not "${text}"`);
    }
    cells.set(column, { value: text, format });
  }

  private rewrite(newRow: number | undefined, row: number, repetition: number): void {
    const at = this.map.band(row) ? { at: { row, repetition } } : {};
    for (const cell of (newRow === undefined ? undefined : this.made.get(newRow))?.values() ?? []) {
      if (cell.formula !== undefined) cell.formula = rewriteFormula(cell.formula, this.sheet.name, this.maps, at);
    }
  }

  private moveRanges(): void {
    const moved = (range: CellRange): CellRange[] => {
      const rows = this.map.range(range.firstRow, range.lastRow);
      return rows ? [{ ...range, firstRow: rows[0], lastRow: rows[1] }] : [];
    };
    this.sheet.merges = this.sheet.merges.flatMap((merge) => (this.map.band(merge.firstRow) ? [merge] : moved(merge)));
    this.sheet.tables = this.sheet.tables.flatMap(({ name, range }) =>
      moved(range).map((now) => ({ name, range: now })),
    );
  }
}

/** The record as an applier stores it: row images taken from the rows as they stood before, earlier ones moved along. */
function withImages(
  record: FillRecord,
  plan: FillPlan,
  rows: ReadonlyMap<string, Map<number, Row>>,
  maps: SheetMaps,
): FillRecord {
  const completed = (name: string, images: readonly RowImage[]): RowImage[] => {
    const sheet = plan.record?.positions.get(name)?.sheet ?? '';
    const lists = plan.sheets
      .filter((one) => one.sheet === sheet)
      .flatMap(({ changes }) => changes.flatMap((change) => (change.kind === 'drop' ? (change.lists ?? []) : [])));
    const places = keptPlaces(images, lists);
    return images.map(({ fromRow, ...image }) => {
      const cells =
        fromRow === undefined ? rowOf(image) : copyOf(rows.get(sheet)?.get(fromRow) ?? new Map<number, Cell>());
      for (const cell of cells.values()) {
        if (cell.formula === undefined) continue;
        const kept = fromRow === undefined ? cell.formula : toKeptFormula(cell.formula, sheet, fromRow, places);
        cell.formula = rewriteFormula(kept, sheet, maps);
      }
      return { ...image, image: JSON.stringify([...cells]) };
    });
  };
  return {
    ...record,
    dropped: record.dropped.map((one) => ({ ...one, rows: completed(one.name, one.rows) })),
    bands: record.bands.map((one) => {
      const [openRow] = completed(one.name, one.openRow ? [one.openRow] : []);
      const [closeRow] = completed(one.name, one.closeRow ? [one.closeRow] : []);
      return { ...one, ...(openRow ? { openRow } : {}), ...(closeRow ? { closeRow } : {}) };
    }),
  };
}

function copyOf(cells: Row): Row {
  return new Map([...cells].map(([column, cell]) => [column, { ...cell }]));
}

function rowOf({ image, fromRow }: RowImage): Row {
  if (fromRow !== undefined) throw new Error('a row cannot come back from a row of the sheet');
  return new Map(JSON.parse(image) as [number, Cell][]);
}

function rangeOf(text: string): CellRange {
  const range = parseRange(text);
  if (!range) throw new Error(`no range ${text}`);
  return range;
}
