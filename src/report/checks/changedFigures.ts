import type { Finding, Where } from '../../kpi/finding';
import type { PlannedRecord } from '../plan/plan';
import { cellName } from '../references/cellAddress';
import { sameStoredValue } from '../workbook/fingerprint';
import type { FillRecord, RecordPositions } from '../workbook/record';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { changedList } from './changedList';
import { otherFigure, sameFigure, shown } from './comparedFigure';
import { newerVintage } from './vintages';

/**
 * What a fill from today's data would write otherwise than the record says was written, and which cells quote an older
 * vintage of a figure that reads the same.
 */
export function changedFigures(
  snapshot: WorkbookSnapshot,
  record: FillRecord,
  positions: RecordPositions,
  again: PlannedRecord,
): Finding[] {
  const findings: Finding[] = [];
  const scalars = new Map(again.record.scalars.map((scalar) => [scalar.name, scalar]));
  for (const { name, template, written, sources } of record.scalars) {
    const now = scalars.get(name);
    const position = positions.get(name);
    if (!now || !position || template === '') continue;
    const { firstRow, firstColumn } = position.range;
    const where: Where = { sheet: position.sheet, cell: cellName(firstRow, firstColumn), marker: template };
    const vintages = newerVintage(record, sources, again.record, now.sources);
    if (sameStoredValue(written, now.written)) {
      if (vintages) findings.push(sameFigure(vintages, where));
    } else {
      findings.push(otherFigure(shown(written, record), shown(now.written, record), vintages, where));
    }
  }
  const bands = new Map(again.record.bands.map((band) => [band.name, band]));
  for (const band of record.bands) {
    const now = bands.get(band.name);
    const position = positions.get(band.name);
    const sheet = snapshot.sheets.find(({ name }) => name === position?.sheet);
    if (!now || !position || !sheet) continue;
    findings.push(...changedList(sheet, position.range, { record, band }, { record: again.record, band: now }));
  }
  return findings;
}
