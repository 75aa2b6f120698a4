import type { Finding, Where } from '../../kpi/finding';
import { writtenRows } from '../plan/handEdits/bandEdits';
import { cellName, rangeName } from '../references/cellAddress';
import { cellsByRow, filledBand } from '../scan/filledBand';
import { fingerprint, fingerprintsIn } from '../workbook/fingerprint';
import type { BandRecord, FillRecord } from '../workbook/record';
import type { CellRange, SheetSnapshot } from '../workbook/snapshot';
import { otherFigure, sameFigure, shown } from './comparedFigure';
import * as messages from './messages';
import { newerVintage } from './vintages';

/** Rows named in one message. */
const MOST_NAMED = 5;

/** A list as the record has it or as today's data would fill it, with the record that holds its sources. */
export interface ListInRecord {
  readonly record: Pick<FillRecord, 'sources' | 'lang'>;
  readonly band: BandRecord;
}

/**
 * What differs in a list: rows that are new or gone in one finding, figures of the rows that stand cell by cell. Cells
 * changed by hand are not compared: they no longer quote a source.
 * @throws NgktError `band.height`, `band.columns` where rows or columns were changed beyond recognition
 */
export function changedList(sheet: SheetSnapshot, range: CellRange, then: ListInRecord, now: ListInRecord): Finding[] {
  const findings: Finding[] = [];
  const { marker, keys } = then.band;
  const moved = [
    ...now.band.keys.filter((key) => !keys.includes(key)),
    ...keys.filter((key) => !now.band.keys.includes(key)),
  ];
  if (moved.length > 0) {
    const named = moved.slice(0, MOST_NAMED).join(', ') + (moved.length > MOST_NAMED ? ', …' : '');
    const where: Where = { sheet: sheet.name, cell: rangeName(range), marker };
    findings.push({
      severity: 'error',
      rule: 'list.changed',
      message: messages.listChanged(moved.length, named),
      where,
    });
  }

  const filled = filledBand(sheet.name, then.band, range, cellsByRow(sheet));
  const { height, cells } = filled.record;
  const printsThen = fingerprintsIn(then.band.fingerprints);
  const printsNow = fingerprintsIn(now.band.fingerprints);
  const rowNow = new Map(now.band.keys.map((key, row) => [key, row]));
  writtenRows(filled).forEach((row, repetition) => {
    const other = row === undefined ? undefined : rowNow.get(keys[row] ?? '');
    if (row === undefined || other === undefined) return;
    cells.forEach(({ rowOffset, column, template }, index) => {
      const line = repetition * height + rowOffset;
      const current = filled.rows[line]?.find((cell) => cell.column === column)?.value ?? null;
      const print = printsThen[row * cells.length + index];
      if (fingerprint(current) !== print) return;
      const where: Where = { sheet: sheet.name, cell: cellName(filled.first + line, column), marker: template };
      const sourcesNow = cellSources(now.band, other, index);
      const vintages = newerVintage(then.record, cellSources(then.band, row, index), now.record, sourcesNow);
      if (print !== printsNow[other * cells.length + index]) {
        const reads = [...new Set(sourcesNow.map((source) => now.record.sources[source]?.text ?? ''))];
        findings.push(otherFigure(shown(current, then.record), reads.join('; '), vintages, where));
      } else if (vintages && /\d/.test(String(current))) {
        // A row's sources are kept for all its cells: of those only the ones with a number quote them, not the area's name.
        findings.push(sameFigure(vintages, where));
      }
    });
  });
  return findings;
}

function cellSources({ cellSources: ofCells, sources }: BandRecord, row: number, index: number): readonly number[] {
  return (ofCells ? ofCells[row]?.[index] : sources[row]) ?? [];
}
