import type { Bilingual } from '../../kpi/bilingual';
import { writtenRows } from '../plan/handEdits/bandEdits';
import { leftWords } from '../leftWords';
import { textNow } from '../plan/cells/scalarCells';
import { shownNumber } from '../shownNumber';
import { cellName } from '../references/cellAddress';
import { cellsByRow, filledBand } from '../scan/filledBand';
import { FINGERPRINT_LENGTH, fingerprint, sameStoredValue } from '../workbook/fingerprint';
import type { BandRecord, FillRecord, RecordPositions, SourceNote } from '../workbook/record';
import { reportsIn } from '../workbook/reports';
import type { CellRange, CellSnapshot, CellValue, SheetSnapshot } from '../workbook/snapshot';

/** Where the content of one filled cell comes from, answered from the record alone. */
export interface CellTrace {
  readonly sheet: string;
  readonly cell: string;
  /** What stands in the cell now, as text. */
  readonly text: string;
  /** The template's text of the cell. */
  readonly marker: string;
  readonly period: string;
  readonly area: string;
  readonly boundary: string;
  readonly asOf: string;
  readonly dataset: FillRecord['dataset'];
  /** Day of the fill, ISO. */
  readonly filled: string;
  /** The cell no longer holds what the fill wrote. */
  readonly edited: boolean;
  /**
   * Words of the figure filled in (*gần*) that still stand beside the number a person typed over it, and that figure with
   * its words where the record has it.
   */
  readonly left?: { readonly words: string; readonly filled?: string };
  readonly derivation?: Bilingual;
  readonly sources: readonly SourceNote[];
  /** The list the cell belongs to: its marker, the row's key, number (from 1) and how many rows there are. */
  readonly list?: { readonly marker: string; readonly key: string; readonly index: number; readonly count: number };
}

type Found = Pick<CellTrace, 'marker' | 'edited' | 'derivation' | 'list'> & {
  readonly sources: readonly number[];
  /** The template's number format, where the fill changed it. */
  readonly format: string | undefined;
  /** What the fill wrote, where the record has it. */
  readonly written?: CellValue;
};

/**
 * The trace of a cell in any report of the workbook; of merged cells that of their first. Undefined where no fill wrote into the cell.
 * @param date1904 how the workbook counts days
 * @throws NgktError `band.height`, `band.columns` where the list's rows or columns were changed beyond recognition
 */
export function traceCell(
  record: FillRecord,
  positions: RecordPositions,
  sheet: SheetSnapshot,
  row: number,
  column: number,
  date1904 = false,
): CellTrace | undefined {
  const merge = sheet.merges.find((range) => contains(range, row, column));
  const at = merge ? { row: merge.firstRow, column: merge.firstColumn } : { row, column };
  const current = sheet.cells.find((cell) => cell.row === at.row && cell.column === at.column);
  for (const report of reportsIn(record)) {
    const found =
      findScalar(report, positions, sheet.name, at, current) ?? findInList(report, positions, sheet, at, current);
    if (!found) continue;
    const { period, area, boundary, asOf, dataset, filled, lang } = report;
    const { format, written, ...rest } = found;
    const sources = found.sources.flatMap((index) => report.sources[index] ?? []);
    const cell = cellName(at.row, at.column);
    const text = shownText(current, lang, date1904);
    const words = found.edited ? wordsLeft(current, format) : undefined;
    const before = typeof written === 'number' && current ? { ...current, value: written } : undefined;
    return {
      sheet: sheet.name,
      cell,
      text,
      period,
      area,
      boundary,
      asOf,
      dataset,
      filled,
      ...rest,
      ...(words !== undefined && {
        left: { words, ...(before && { filled: shownText(before, lang, date1904) }) },
      }),
      sources,
    };
  }
  return undefined;
}

/** A number as its cell shows it: *gần 60*, *7,09%*, *25/12/2024*. */
function shownText(current: CellSnapshot | undefined, lang: 'vi' | 'en', date1904: boolean): string {
  if (typeof current?.value !== 'number' || current.formula !== undefined) return textNow({ current }, lang);
  return shownNumber(current.value, { format: current.format, date1904 }, lang);
}

function wordsLeft(current: CellSnapshot | undefined, template: string | undefined): string | undefined {
  return typeof current?.value === 'number' ? leftWords(current.format, template) : undefined;
}

function findScalar(
  record: FillRecord,
  positions: RecordPositions,
  sheet: string,
  at: { row: number; column: number },
  current: CellSnapshot | undefined,
): Found | undefined {
  const scalar = record.scalars.find(({ name }) => {
    const position = positions.get(name);
    return position?.sheet === sheet && position.range.firstRow === at.row && position.range.firstColumn === at.column;
  });
  if (!scalar) return undefined;
  const { template, sources, derivation, written, format } = scalar;
  const edited = current?.formula !== undefined || !sameStoredValue(current?.value ?? null, written);
  return { marker: template, edited, sources, format, written, ...(derivation ? { derivation } : {}) };
}

function findInList(
  record: FillRecord,
  positions: RecordPositions,
  sheet: SheetSnapshot,
  at: { row: number; column: number },
  current: CellSnapshot | undefined,
): Found | undefined {
  for (const recorded of record.bands) {
    const position = positions.get(recorded.name);
    if (position?.sheet !== sheet.name || !contains(position.range, at.row, at.column)) continue;
    const band = filledBand(sheet.name, recorded, position.range, cellsByRow(sheet));
    const offset = at.row - band.first;
    const { height, cells } = band.record;
    const place = cells.findIndex(({ rowOffset, column }) => rowOffset === offset % height && column === at.column);
    const template = cells[place]?.template;
    const index = writtenRows(band)[Math.floor(offset / height)];
    if (template === undefined || index === undefined) return undefined;
    return { marker: template, format: cells[place]?.format, ...listTrace(band.record, index, place, current) };
  }
  return undefined;
}

function listTrace(
  { cellSources, sources, derivations, fingerprints, cells, keys, marker, count }: BandRecord,
  index: number,
  place: number,
  current: CellSnapshot | undefined,
): Omit<Found, 'marker' | 'format'> {
  const from = (index * cells.length + place) * FINGERPRINT_LENGTH;
  const written = fingerprints.slice(from, from + FINGERPRINT_LENGTH);
  const derivation = derivations?.find(([row, cell]) => row === index && cell === place)?.[2];
  return {
    edited: current?.formula !== undefined || fingerprint(current?.value ?? null) !== written,
    sources: (cellSources ? cellSources[index]?.[place] : sources[index]) ?? [],
    ...(derivation ? { derivation } : {}),
    list: { marker, key: keys[index] ?? '', index: index + 1, count },
  };
}

function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}
