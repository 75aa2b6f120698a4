import type { Finding } from '../../kpi/finding';
import { dependentCells, dependentsFindings, saysSameNumbers, type FilledCellNow } from '../dependents/dependentCells';
import { writtenRows } from '../plan/handEdits/bandEdits';
import { textNow } from '../plan/cells/scalarCells';
import { cellName } from '../references/cellAddress';
import { cellsByRow, filledBand } from '../scan/filledBand';
import { fingerprint, fingerprintsIn, sameStoredValue } from '../workbook/fingerprint';
import type { BandRecord, FillRecord, RecordPositions } from '../workbook/record';
import type { CellRange, CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

type Rows = ReadonlyMap<number, readonly CellSnapshot[]>;

/**
 * Cells of a filled report that no longer agree with a figure that a person changed beside them.
 * @throws NgktError `band.*` where a list was changed beyond recognition
 */
export function editDependents(snapshot: WorkbookSnapshot, positions: RecordPositions, report: FillRecord): Finding[] {
  const rows = new Map<string, Rows>(snapshot.sheets.map((sheet) => [sheet.name, cellsByRow(sheet)]));
  const cells = [
    ...scalarCells(rows, positions, report),
    ...report.bands.flatMap((band) => {
      const position = positions.get(band.name);
      const sheet = snapshot.sheets.find(({ name }) => name === position?.sheet);
      return position && sheet ? listCells(sheet, rows.get(sheet.name) ?? new Map(), band, position.range, report) : [];
    }),
  ];
  return dependentsFindings(dependentCells(cells));
}

function scalarCells(
  rows: ReadonlyMap<string, Rows>,
  positions: RecordPositions,
  { scalars, lang }: FillRecord,
): FilledCellNow[] {
  return scalars.flatMap(({ name, template, written, sources }) => {
    const position = positions.get(name);
    if (!position) return [];
    const { sheet, range } = position;
    const { firstRow, firstColumn } = range;
    const current = rows
      .get(sheet)
      ?.get(firstRow)
      ?.find(({ column }) => column === firstColumn);
    const value = current?.value ?? null;
    const isSame =
      current?.formula === undefined && (sameStoredValue(value, written) || saysSameNumbers(written, value));
    const now = isSame ? {} : { editedTo: textNow({ current }, lang) };
    return [{ sheet, cell: cellName(firstRow, firstColumn), template, sources, ...now }];
  });
}

function listCells(
  sheet: SheetSnapshot,
  rows: Rows,
  record: BandRecord,
  range: CellRange,
  { lang }: FillRecord,
): FilledCellNow[] {
  const band = filledBand(sheet.name, record, range, rows);
  const { height, cells, cellSources, sources, fingerprints } = band.record;
  const prints = fingerprintsIn(fingerprints);
  return writtenRows(band).flatMap((row, repetition) => {
    if (row === undefined) return [];
    return cells.map(({ rowOffset, column, template }, place): FilledCellNow => {
      const line = repetition * height + rowOffset;
      const current = band.rows[line]?.find((cell) => cell.column === column);
      const isSame =
        current?.formula === undefined && fingerprint(current?.value ?? null) === prints[row * cells.length + place];
      const own = (cellSources ? cellSources[row]?.[place] : sources[row]) ?? [];
      const now = isSame ? {} : { editedTo: textNow({ current }, lang) };
      return { sheet: sheet.name, cell: cellName(band.first + line, column), template, sources: own, ...now };
    });
  });
}
