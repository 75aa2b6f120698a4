import { NgktError, type Finding } from '../../kpi/finding';
import { cellName } from '../references/cellAddress';
import { copiedSheets } from '../scan/copiedSheets';
import { recordBySheet, type RecordOnSheet } from '../scan/recordOnSheet';
import type { FilledBand, TemplateCell } from '../scan/templateLine';
import { templateLines } from '../scan/templateLines';
import { sheetMapsOf } from '../references/sheetMaps';
import { sameStoredValue } from '../workbook/fingerprint';
import type { RecordPositions } from '../workbook/record';
import { joinedReports, positionsOf, reportsOnSheets } from '../workbook/reports';
import type { CellRange, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { tellBareRows } from './removedRows/bareRows';
import { cutCells } from './handEdits/lostReferences';
import { commentsLostToTemplate } from './handEdits/commentedRows';
import { bandEdits } from './handEdits/bandEdits';
import { blank } from './cells/cellContent';
import { hiddenInList } from './handEdits/hiddenRows';
import * as messages from './messages';
import * as formulaMessages from './formulas/messages';
import * as editMessages from './handEdits/messages';
import { besideList, type NoteBeside } from './handEdits/notesBeside';
import type { BandChange, CellContent, CellWrite, FillPlan, InsertChange, RowChange, SheetPlan } from './plan';
import { RecordNames } from './recordNames';
import { withReturnedFormulas } from './removedRows/returnedFormulas';
import { RowFlow } from './rowFlow';
import { isEdited, textNow } from './cells/scalarCells';
import { planReferences } from './removedRows/planReferences';
import { standingLists, type StandingLists } from './lists/standingLists';
import { tellRestoredReferences } from './lists/restoredReferences';
import { standingAbove } from './lists/rowAboveNow';
import { withTypedColumns, type TypedColumn } from './handEdits/typedColumns';

/**
 * Plans the way back to the template: markers stand in their cells again, lists shrink to their first entry, rows that
 * were taken out return. What people changed by hand goes and is told.
 *
 * @param chosen sheets to restore; reports on others stay. By default all go back
 * @throws NgktError `record.*`, `band.*`, `edit.insertedRow` for a report whose template cannot be told any more
 */
export function planRestore(
  snapshot: WorkbookSnapshot,
  positions: RecordPositions,
  chosen?: readonly string[],
): FillPlan {
  const { sheets: records, findings: lost } = recordBySheet(snapshot, positions);
  const findings: Finding[] = [...lost, ...copiedSheets(snapshot, records)];
  if (records.size === 0) {
    findings.push({ severity: 'warning', rule: 'restore.nothing', message: messages.nothingToRestore(), where: {} });
  }
  const lang = snapshot.record?.lang ?? 'vi';
  const isLeftAlone = (sheet: string): boolean => chosen !== undefined && !chosen.includes(sheet);
  const beside = reportsOnSheets(snapshot.record, positions, isLeftAlone);
  const record = joinedReports(beside);
  const standing = standingLists(snapshot, positions);
  const cut = cutCells(snapshot, positions);
  const restored = snapshot.sheets.flatMap((sheet) => {
    const report = isLeftAlone(sheet.name) ? undefined : records.get(sheet.name);
    return report ? [new SheetRestorer(sheet, report, lang, findings, standing, cut).restore()] : [];
  });
  const sheetNames = snapshot.sheets.map(({ name }) => name);
  const plans = withTypedColumns(
    restored.map(({ plan }) => plan),
    restored.flatMap(({ typedColumns }) => typedColumns),
    sheetNames,
  );
  const names = new RecordNames(snapshot.record, beside);
  const named = new Map<string, { sheet: string; range: CellRange }>();
  const rows = {
    maps: sheetMapsOf(plans, sheetNames),
    returned: new Map(restored.flatMap(({ returned }) => [...returned])),
    kept: beside,
    at: (name: string) => positions.get(name),
  };
  const nameCell = (sheet: string, row: number, column: number): string => {
    const name = names.next();
    named.set(name, { sheet, range: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column } });
    return name;
  };
  const { cuts, findings: left } = planReferences(snapshot, positions, rows, nameCell);
  findings.push(...left, ...tellRestoredReferences(snapshot.sheets, plans, rows.maps, cuts.returned));
  return {
    kind: 'restore',
    sheets: withReturnedFormulas(plans, cuts),
    ...(cuts.names.length > 0 ? { names: cuts.names } : {}),
    items: [],
    findings: [...findings, ...restored.flatMap(({ plan, returned }) => tellBareRows(plan.sheet, returned))],
    filled: restored.reduce((sum, { cells }) => sum + cells, 0),
    rows: {
      inserted: restored.reduce((sum, { inserted }) => sum + inserted, 0),
      removed: restored.reduce((sum, { removed }) => sum + removed, 0),
    },
    ...(record
      ? {
          record: {
            record: { ...record, ...cuts.record },
            positions: new Map([...positionsOf(beside, positions), ...named]),
          },
        }
      : {}),
  };
}

interface RestoredSheet {
  readonly plan: SheetPlan;
  readonly cells: number;
  readonly inserted: number;
  readonly removed: number;
  readonly returned: RowFlow['returned'];
  readonly typedColumns: readonly TypedColumn[];
}

class SheetRestorer {
  private cells = 0;
  private readonly typedColumns: TypedColumn[] = [];

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly record: RecordOnSheet,
    private readonly lang: 'vi' | 'en',
    private readonly findings: Finding[],
    private readonly standing: StandingLists,
    private readonly cut: ReadonlySet<string>,
  ) {}

  restore(): RestoredSheet {
    // A template's own errors do not keep it from coming back.
    const { lines, bands, dropped, notices, findings } = templateLines(this.sheet, this.record, () => undefined);
    this.findings.push(...findings.filter(({ rule }) => rule === 'record.placeLost'));
    const writes: CellWrite[] = [];
    for (const line of lines) {
      if (line.image || line.band) continue;
      for (const cell of line.cells) {
        if (!cell.record) continue;
        if (isEdited(cell)) this.tell(textNow(cell, this.lang), cell.text, cell.where.cell ?? '');
        writes.push({ row: line.at, column: cell.column, content: this.template(cell) });
      }
    }
    for (const { row, column, record, current } of notices) {
      if (sameStoredValue(current?.value ?? null, record.written)) writes.push({ row, column, content: blank });
    }
    const changes = [...this.droppedRows(dropped), ...bands.map((band) => this.bandChange(band))];
    const flow = new RowFlow();
    const ordered = changes.sort(byRow);
    for (const change of ordered) {
      if (change.kind === 'insert') change.rows.forEach((image, index) => flow.insert(change.before, image, index));
      else if (change.kind === 'band') flow.band(change);
    }
    const qualify = this.record.qualified.map(({ record: { format }, row, column }) => ({
      row,
      column,
      prefix: '',
      suffix: '',
      format,
    }));
    return {
      plan: { sheet: this.sheet.name, changes: ordered, writes, qualify },
      cells: this.cells,
      inserted: flow.inserted,
      removed: flow.removed,
      returned: flow.returned,
      typedColumns: this.typedColumns,
    };
  }

  private droppedRows(dropped: RecordOnSheet['dropped']): InsertChange[] {
    const byRow = new Map<number, InsertChange['rows'][number][]>();
    for (const { record, row } of dropped) {
      const rows = byRow.get(row);
      if (rows) rows.push(...record.rows);
      else byRow.set(row, [...record.rows]);
    }
    return [...byRow].map(([before, rows]) => {
      const writes = rows.flatMap(({ cells }, rowOffset) =>
        cells
          .filter(({ filled }) => filled)
          .map((cell) => ({ rowOffset, column: cell.column, content: this.template(cell) })),
      );
      return { kind: 'insert', before, rows, ...(writes.length > 0 ? { writes } : {}) };
    });
  }

  private bandChange(band: FilledBand): BandChange {
    const { record, first, last, rows } = band;
    const { name: sheet } = this.sheet;
    this.tellEdits(band);
    this.findings.push(...commentsLostToTemplate(this.sheet, band));
    const [hidden] = hiddenInList(this.sheet, band);
    if (hidden !== undefined && hidden < first + record.height) {
      const where = { sheet, cell: `${hidden}:${hidden}`, marker: record.marker };
      const message = editMessages.hiddenTemplateRow(hidden);
      this.findings.push({ severity: 'warning', rule: 'row.hidden', message, where });
    }
    const { typed, unsure } = besideList(sheet, band, this.standing, this.cut);
    for (const note of typed.flatMap(({ notes }) => notes)) this.tellNote(note, record.marker);
    for (const current of unsure) {
      const where = { sheet, cell: cellName(current.row, current.column), marker: record.marker };
      const message = editMessages.maybeTypedOver(textNow({ current }, this.lang));
      this.findings.push({ severity: 'warning', rule: 'edit.beside', message, where });
    }
    for (const place of typed) {
      const isFirst = place.damaged.includes(0) || place.notes.some(({ repetition }) => repetition === 0);
      if (!place.model || !isFirst) continue;
      this.typedColumns.push({ sheet, row: first + place.rowOffset, place, count: 1, kept: new Map() });
    }
    const above = standingAbove(band);
    if (above < first - 1) {
      const where = { sheet, cell: cellName(first, band.record.cells[0]?.column ?? 1), marker: record.marker };
      this.findings.push({
        severity: 'warning',
        rule: 'formula.rowAbove',
        message: formulaMessages.rowAboveApart(above),
        where,
      });
    }
    return {
      kind: 'band',
      from: first,
      to: last,
      bodyFrom: first,
      height: record.height,
      oldCount: rows.length / record.height,
      newCount: 1,
      columns: [
        ...record.cells.map((cell) => ({
          rowOffset: cell.rowOffset,
          column: cell.column,
          contents: [this.template({ ...cell, text: cell.template })],
        })),
        ...typed
          .filter(({ model }) => !model)
          .map(({ rowOffset, column }) => ({ rowOffset, column, contents: [blank] })),
      ],
      ...(record.openRow ? { openRow: record.openRow } : {}),
      ...(record.closeRow ? { closeRow: record.closeRow } : {}),
    };
  }

  private tellEdits(band: FilledBand): void {
    const edits = bandEdits(band);
    const [row] = edits.inserted;
    if (row !== undefined) {
      const cells = band.rows[row - band.first] ?? [];
      const content = cells.map((current) => textNow({ current }, this.lang)).join(' | ');
      const where = { sheet: this.sheet.name, cell: `${row}:${row}`, marker: band.record.marker };
      throw new NgktError('edit.insertedRow', editMessages.rowInserted(row, content), where);
    }
    for (const changed of edits.cells.values()) {
      for (const { row: at, column, current } of changed.values()) {
        this.tell(textNow({ current }, this.lang), band.record.marker, cellName(at, column));
      }
    }
  }

  /** The template's text in its own look. */
  private template({
    text,
    runs,
    format,
  }: Pick<TemplateCell, 'text'> & { runs?: string; format?: string }): CellContent {
    this.cells += 1;
    return {
      type: 'text',
      text,
      substitutions: [],
      base: { text, ...(runs === undefined ? {} : { runs }) },
      ...(format === undefined ? {} : { format }),
    };
  }

  private tellNote({ cell: current, template }: NoteBeside, marker: string): void {
    const now = textNow({ current }, this.lang);
    const message = template === '' ? editMessages.noteRestored(now) : editMessages.typedOverRestored(now, template);
    const where = { sheet: this.sheet.name, cell: cellName(current.row, current.column), marker };
    this.findings.push({ severity: 'warning', rule: 'edit.besideLost', message, where });
  }

  private tell(now: string, marker: string, cell: string): void {
    const where = { sheet: this.sheet.name, cell, marker };
    this.findings.push({
      severity: 'warning',
      rule: 'edit.restored',
      message: editMessages.editRestored(now, marker),
      where,
    });
  }
}

/** Rows that come back stand above a list that begins at the same row. */
function byRow(a: RowChange, b: RowChange): number {
  return startOf(a) - startOf(b) || (a.kind === 'insert' ? -1 : 0) - (b.kind === 'insert' ? -1 : 0);
}

function startOf(change: RowChange): number {
  return change.kind === 'insert' ? change.before : change.from;
}
