import { componentCodes } from '../../analysis/components';
import type { KnownFigure } from '../../analysis/submission';
import type { SubmissionEntry } from '../../kpi/submission';
import type { PrintedRow } from './changedCells';
import type { FormCell } from './formCells';
import * as messages from './formMessages';
import { ROW_PREFIX, rowColumnNames } from './formNames';
import { readOptionalText, readStatusCell, type FormContext } from './formReading';
import { findColumns, isFilled, waitsForInput } from './formTable';
import { knownFigure } from './knownFigure';
import { readNumberCell } from './numberCell';
import { addsUp, claimOfParts } from './ownTotal';
import { lastRowBefore } from './partsOfSheet';

/** The rows of the form's indicators, as read. */
export interface FigureRows {
  readonly entries: readonly SubmissionEntry[];
  readonly known: readonly KnownFigure[];
  /** Entry cell of every indicator the form asks for. */
  readonly valueCells: ReadonlyMap<string, FormCell>;
  /** Unit that each indicator is entered in. */
  readonly units: ReadonlyMap<string, string>;
  /** What is printed in the rows. */
  readonly printed: readonly PrintedRow[];
}

/** Periods whose figures stand beside the entry cells; undefined where the form's own period cannot be read. */
export interface PeriodsBefore {
  readonly last: string;
  readonly lastYear: string;
}

type Part = keyof typeof rowColumnNames;
type RowCells = (part: Part) => FormCell | undefined;

interface IndicatorRow {
  readonly code: string;
  readonly cellOf: RowCells;
}

/** Reads the row of every indicator that the form has a name for, from above. */
export function readFigureRows(
  context: FormContext,
  definitions: ReadonlyMap<string, string>,
  before: PeriodsBefore | undefined,
): FigureRows {
  const { indicators, findings } = context;
  const entries: SubmissionEntry[] = [];
  const known: KnownFigure[] = [];
  const valueCells = new Map<string, FormCell>();
  const units = new Map<string, string>();
  const printed: PrintedRow[] = [];
  const rows = rowsOf(context);
  for (const { code, cellOf } of rows) {
    const indicator = indicators.get(code);
    const valueCell = cellOf('value');
    if (!valueCell) continue;
    if (!indicator) {
      findings.error('form.indicator', messages.unknownIndicator(code), valueCell);
      continue;
    }
    valueCells.set(code, valueCell);
    const unit = readOptionalText(context, cellOf('unit'), 'unit', { indicator: code }) || indicator.unit;
    units.set(code, unit);
    const note = String(cellOf('note')?.content?.value ?? '');
    printed.push({ indicator, value: valueCell, unit: cellOf('unit'), unitRead: unit, note });
    const entry = readEntry(context, code, unit, definitions.get(code) ?? indicator.definitionVersion, cellOf);
    if (entry) entries.push(entry);
    if (!before) continue;
    for (const part of ['last', 'lastYear'] as const) {
      const figure = knownFigure(cellOf(part), { indicator: code, counterpart: '', period: before[part] }, unit);
      if (figure) known.push(figure);
    }
  }
  tellOfPlace(context, valueCells);
  return { entries: withOwnTotals(context, entries, rows, valueCells), known, valueCells, units, printed };
}

/** Totals that the form itself adds up say no more than their parts, unless somebody chose their qualifier. */
function withOwnTotals(
  { indicators, findings }: FormContext,
  entries: readonly SubmissionEntry[],
  rows: readonly IndicatorRow[],
  valueCells: ReadonlyMap<string, FormCell>,
): SubmissionEntry[] {
  return entries.map((entry) => {
    const codes = componentCodes(entry.indicator);
    const cell = valueCells.get(entry.indicator);
    const cells = codes.flatMap((code) => valueCells.get(code) ?? []);
    const parts = entries.filter(({ indicator }) => codes.includes(indicator));
    const isOwn = cell !== undefined && codes.length > 0 && cells.length === codes.length && addsUp(cell, cells);
    if (!isOwn || entry.value === null || entry.qualifier !== '') return entry;
    const row = rows.find(({ code }) => code === entry.indicator);
    const chosen = isFilled(row?.cellOf('status')) ? entry.status : undefined;
    const claimed = claimOfParts(entry, parts, indicators, chosen);
    if (claimed) return claimed;
    const figure = { indicator: entry.indicator };
    findings.error('form.totalClaim', messages.totalWithoutClaim(codes), row?.cellOf('qualifier') ?? cell, figure);
    return entry;
  });
}

/** A figure left blank makes no entry; one that is no number neither, which a finding has told. */
function readEntry(
  context: FormContext,
  indicator: string,
  unit: string,
  definition: string,
  cellOf: RowCells,
): SubmissionEntry | undefined {
  const figure = { indicator };
  const valueCell = cellOf('value') as FormCell;
  const { findings, date1904 } = context;
  const waits = waitsForInput(context.cells, valueCell);
  const value = waits ? 'blank' : readNumberCell(valueCell, { findings, date1904, unit, figure });
  const qualifier = readOptionalText(context, cellOf('qualifier'), 'qualifier', figure);
  const status = readStatusCell(context, cellOf('status'), figure);
  const note = readOptionalText(context, cellOf('note'), 'note', figure);
  if (value === 'unusable') return undefined;
  if (value === 'blank' && qualifier === '' && !isFilled(cellOf('status'))) return undefined;
  return {
    indicator,
    definition,
    counterpart: '',
    value: value === 'blank' ? null : value,
    unit,
    qualifier,
    status,
    note,
    cell: valueCell.address,
  };
}

/** Rows by the order they stand in; what was deleted is told. */
function rowsOf({ cells, findings }: FormContext): IndicatorRow[] {
  const placed = cells.endings(ROW_PREFIX).flatMap((code) => {
    const place = cells.place(ROW_PREFIX + code);
    if (!place) findings.error('form.partLost', messages.rowLost(code), undefined, { indicator: code });
    return place ? [{ code, sheet: place.sheet, row: place.range.firstRow }] : [];
  });
  const [first] = placed;
  if (!first) return [];
  const columns = findColumns(cells, findings, first.sheet, rowColumnNames);
  return placed
    .sort((a, b) => a.row - b.row)
    .map(({ code, sheet, row }) => ({
      code,
      cellOf: (part) => {
        const column = columns[part];
        return column === undefined ? undefined : cells.at(sheet, row, column);
      },
    }));
}

/** Numbers typed into the column of values beside no indicator's row: in an inserted row, or below the table. */
function tellOfPlace({ cells, findings }: FormContext, valueCells: ReadonlyMap<string, FormCell>): void {
  const own = new Set([...valueCells.values()].map(({ address }) => address));
  const [first] = valueCells.values();
  if (!first) return;
  const top = Math.min(...[...valueCells.values()].map(({ row }) => row));
  // Below a list of the same sheet what stands there is the list's to tell.
  const end = lastRowBefore(cells, first.sheet, top);
  for (const { row, column, value, formula } of cells.snapshot.sheets.find(({ name }) => name === first.sheet)?.cells ??
    []) {
    if (column !== first.column || row < top || row > end || formula !== undefined || value === null || value === '')
      continue;
    const cell = cells.at(first.sheet, row, column);
    if (!own.has(cell.address)) findings.error('form.outOfPlace', messages.outOfPlace(String(value)), cell);
  }
}
