import type { Value } from '../../../kpi/value';
import type { Answer } from '../../evaluate/answer';
import type { Scope } from '../../evaluate/scope';
import { given } from '../../lists/given';
import type { FieldReader, RowList } from '../../lists/rowList';
import { listKinds } from '../../markers/listKinds';
import type { ListCall } from '../../markers/marker';
import { matchKey } from '../../../kpi/textKey';
import { markedPlace, type CellMarker, type TemplateCell } from '../../scan/templateLine';
import { fingerprint } from '../../workbook/fingerprint';
import type { BandRecord } from '../../workbook/record';
import { blank, LONGEST_TEXT, showsHundredfold, writtenValue } from '../cells/cellContent';
import {
  blankFilling,
  fillCell,
  onlyMarker,
  standsForValue,
  typedFilling,
  type Filling,
  type MarkerReader,
} from '../cells/cellFiller';
import { derivationOf } from '../cells/derivationOf';
import type { FillRun } from '../fillRun';
import * as messages from './messages';
import type { BandColumn, CellContent } from '../plan';
import { changesLook, valueInScope } from '../cells/scalarCells';

/** One marker cell of a list's body. */
export interface BodyCell {
  readonly rowOffset: number;
  readonly cell: TemplateCell;
}

/** A cell of the list that needs more than being written. */
export interface BodyNote {
  readonly index: number;
  readonly body: BodyCell;
  readonly filling: Filling;
}

/** What a list writes, column by column, and what its record keeps. */
export interface BandRows {
  readonly columns: readonly (BandColumn & { readonly contents: (number | string | CellContent)[] })[];
  readonly fingerprints: string;
  readonly sources: BandRecord['sources'];
  readonly cellSources: NonNullable<BandRecord['cellSources']> | undefined;
  readonly derivations: NonNullable<BandRecord['derivations']>;
  /** Missing figures, row by row within each cell. */
  readonly missing: readonly BodyNote[];
  /** Figures that are no exact numbers. */
  readonly valued: readonly { readonly index: number; readonly body: BodyCell; readonly value: Value }[];
  readonly formatsChanged: ReadonlySet<BodyCell>;
  readonly filled: number;
}

/** Fills the body of a list once for each of its rows. */
export function bandRows(run: FillRun, call: ListCall, list: RowList, cells: readonly BodyCell[]): BandRows {
  return new BandFiller(run, call, list, cells).fill();
}

class BandFiller {
  private readonly count: number;
  private readonly prints: string[];
  private readonly cellSources: (readonly number[])[][] = [];
  private readonly derivations: [number, number, { vi: string; en: string }][] = [];
  private readonly missing: BodyNote[] = [];
  private readonly valued: { index: number; body: BodyCell; value: Value }[] = [];
  private readonly formatsChanged = new Set<BodyCell>();
  private hasSources = false;
  /** The column last told to show counts as percentages. */
  private hundredfold: BodyCell | undefined;
  /** The column last told to read as something else. */
  private misread: BodyCell | undefined;
  private filled = 0;

  constructor(
    private readonly run: FillRun,
    private readonly call: ListCall,
    private readonly list: RowList,
    private readonly cells: readonly BodyCell[],
  ) {
    this.count = Math.max(1, list.rows.length);
    this.prints = new Array<string>(this.count * cells.length);
  }

  fill(): BandRows {
    const columns =
      this.list.rows.length === 0
        ? this.emptyRow()
        : this.cells.map((body, place) => ({
            rowOffset: body.rowOffset,
            column: body.cell.column,
            contents: this.contentsOf(body, place),
          }));
    const { cellSources, derivations, missing, valued, formatsChanged, filled } = this;
    const sources = this.hasSources ? rowSources(cellSources, this.count) : [];
    return {
      columns,
      fingerprints: this.prints.join(''),
      sources,
      cellSources: this.hasSources ? ownCellSources(cellSources, sources) : undefined,
      derivations,
      missing,
      valued,
      formatsChanged,
      filled,
    };
  }

  private contentsOf(body: BodyCell, place: number): (number | string | CellContent)[] {
    const { cell } = body;
    const where = markedPlace(cell);
    const readers = this.run.attempt(where, () => this.readersOf(cell));
    const only = onlyMarker(cell);
    const readOnly = only && readers?.get(only);
    const contents: (number | string | CellContent)[] = [];
    for (let index = 0; index < this.count; index++) {
      const read = readOnly?.(index);
      const isWhole = isShort(read) && !cell.formatChanged;
      const content = isWhole ? read : this.take(body, place, index, this.fillingAt(index, cell, readers, read));
      if (isWhole) this.filled += 1;
      this.run.checkText(content, cell);
      this.prints[index * this.cells.length + place] = fingerprint(writtenValue(content));
      contents.push(content);
    }
    return contents;
  }

  /** @param read what the only marker of the cell gave */
  private fillingAt(
    index: number,
    cell: TemplateCell,
    readers: ReadonlyMap<CellMarker, FieldReader> | undefined,
    read: Answer | string | number | undefined,
  ): Filling {
    if (!readers) return blankFilling();
    const { style } = this.run;
    const readRow: MarkerReader = (marker) => readers.get(marker)?.(index) ?? '';
    try {
      return read === undefined ? fillCell(cell, style, readRow) : typedFilling(cell, style, read);
    } catch (error) {
      this.run.failed(error, markedPlace(cell));
      return blankFilling();
    }
  }

  private take(body: BodyCell, place: number, index: number, filling: Filling): CellContent | string | number {
    const { content, answers, missing, value } = filling;
    if (missing) this.missing.push({ index, body, filling });
    else if (answers.length > 0 && content.type !== 'blank') this.filled += 1;
    if (value) this.valued.push({ index, body, value });
    // The rows of a column are told in one.
    if (this.hundredfold !== body && value && showsHundredfold(value, body.cell.format)) {
      this.hundredfold = body;
      this.run.checkPercent(value, body.cell);
    }
    if (this.misread !== body && this.run.checkReading(value, content, body.cell)) this.misread = body;
    if (changesLook(content, body.cell)) this.formatsChanged.add(body);
    this.run.tellAnswers(answers, body.cell);
    const sources = this.run.sources.of(answers);
    if (sources.length > 0) this.keepSources(place, index, sources);
    const derivation = derivationOf(answers);
    if (derivation) this.derivations.push([index, place, derivation]);
    return shortened(content);
  }

  private keepSources(place: number, index: number, sources: readonly number[]): void {
    this.hasSources = true;
    const row = (this.cellSources[index] ??= []);
    row[place] = sources;
  }

  /** How the markers of a cell are read, each found once for all rows. */
  private readersOf(cell: TemplateCell): ReadonlyMap<CellMarker, FieldReader> {
    return new Map(cell.markers.filter(standsForValue).map((marker) => [marker, this.readerOf(marker, cell)]));
  }

  private readerOf(cellMarker: CellMarker, cell: TemplateCell): FieldReader {
    const { marker } = cellMarker;
    if (marker.kind !== 'rowField') return (index) => valueInScope(this.scopeOf(index), cellMarker, cell);
    return this.list.field(ownFieldName(this.call, marker.name)) ?? (() => '');
  }

  /** What figure markers in a row mean: the row's area, period and list, else the report's. */
  private scopeOf(index: number): Scope {
    const { context } = this.run;
    const { area = context.area, period = context.period, boundary } = this.list.rows[index] ?? {};
    return { context, period, area: area ?? undefined, ...given('boundary', boundary) };
  }

  /** *không có* or *chưa có số liệu* in the first column of words, the other cells blank. */
  private emptyRow(): BandRows['columns'] {
    const words = this.cells.findIndex(({ cell }) => readsAsWords(cell, this.call));
    return this.cells.map(({ rowOffset, cell }, place) => {
      const text = messages.emptyList(this.call.name)[this.run.context.lang];
      const says = place === Math.max(words, 0);
      const own = cell.formatChanged ? { format: cell.format } : {};
      const content: CellContent = says ? { type: 'text', text, ...own } : { ...blank, ...own };
      this.prints[place] = fingerprint(writtenValue(content));
      return { rowOffset, column: cell.column, contents: [shortened(content)] };
    });
  }
}

/** A value that is written as it is, with nothing to be kept about it. */
function isShort(read: Answer | string | number | undefined): read is string | number {
  return (
    typeof read === 'number' ||
    (typeof read === 'string' && read !== '' && read.length < LONGEST_TEXT && !read.includes('\r'))
  );
}

/** A bare number or text where the content says no more. */
function shortened(content: CellContent): CellContent | string | number {
  if (
    content.type === 'number' &&
    content.prefix === undefined &&
    content.suffix === undefined &&
    content.format === undefined
  ) {
    return content.number;
  }
  if (content.type === 'text' && content.substitutions === undefined && content.format === undefined)
    return content.text;
  return content;
}

/** The field under the list's own spelling; columns of tables are found by the table. */
function ownFieldName({ name }: ListCall, typed: string): string {
  const { fields } = listKinds[name];
  if (!fields) return typed;
  return Object.keys(fields).find((field) => matchKey(field) === matchKey(typed)) ?? typed;
}

function readsAsWords({ markers }: TemplateCell, call: ListCall): boolean {
  return markers.some(({ marker }) => {
    if (marker.kind !== 'rowField') return false;
    const { fields } = listKinds[call.name];
    return fields ? fields[ownFieldName(call, marker.name)] === 'words' : marker.name !== 'no';
  });
}

function rowSources(cellSources: readonly (readonly (readonly number[])[])[], count: number): number[][] {
  return Array.from({ length: count }, (_, index) => [...new Set((cellSources[index] ?? []).flat())]);
}

/** Which sources each cell has, unless all cells of every row share the row's. */
function ownCellSources(
  cellSources: readonly (readonly (readonly number[])[])[],
  rows: readonly (readonly number[])[],
): number[][][] | undefined {
  const shared = rows.every((row, index) =>
    (cellSources[index] ?? []).every((cell) => cell.length === 0 || cell.length === row.length),
  );
  if (shared) return undefined;
  return rows.map((_, index) => Array.from(cellSources[index] ?? [], (cell) => [...(cell ?? [])]));
}
