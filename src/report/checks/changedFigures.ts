import type { Finding, Where } from '../../kpi/finding';
import { textOf } from '../plan/cellContent';
import type { PlannedRecord } from '../plan/plan';
import { cellName, rangeName } from '../references/cellAddress';
import { FINGERPRINT_LENGTH, sameStoredValue } from '../workbook/fingerprint';
import type { BandRecord, FillRecord, RecordPositions } from '../workbook/record';
import type { CellValue } from '../workbook/snapshot';
import * as messages from './messages';

/** Rows named in one message. */
const MOST_NAMED = 5;

/** What a fill from today's data would write otherwise than the record says was written. */
export function changedFigures(record: FillRecord, positions: RecordPositions, again: PlannedRecord): Finding[] {
  const findings: Finding[] = [];
  const scalars = new Map(again.record.scalars.map((scalar) => [scalar.name, scalar]));
  for (const { name, template, written, sources } of record.scalars) {
    const now = scalars.get(name);
    const position = positions.get(name);
    if (!now || !position || template === '') continue;
    const { firstRow, firstColumn } = position.range;
    const where: Where = { sheet: position.sheet, cell: cellName(firstRow, firstColumn), marker: template };
    if (!sameStoredValue(written, now.written)) {
      const message = messages.figureChanged(shown(written, record), shown(now.written, record));
      findings.push({ severity: 'error', rule: 'figure.changed', message, where });
      continue;
    }
    const [then, latest] = [vintageOf(record, sources), vintageOf(again.record, now.sources)];
    if (latest > then) {
      findings.push({
        severity: 'info',
        rule: 'figure.newerVintage',
        message: messages.newerVintage(then, latest),
        where,
      });
    }
  }
  const bands = new Map(again.record.bands.map((band) => [band.name, band]));
  for (const band of record.bands) {
    const now = bands.get(band.name);
    const position = positions.get(band.name);
    if (!now || !position) continue;
    const keys = changedRows(band, now);
    if (keys.length === 0) continue;
    const named = keys.slice(0, MOST_NAMED).join(', ') + (keys.length > MOST_NAMED ? ', …' : '');
    const where: Where = { sheet: position.sheet, cell: rangeName(position.range), marker: band.marker };
    findings.push({
      severity: 'error',
      rule: 'list.changed',
      message: messages.listChanged(keys.length, named),
      where,
    });
  }
  return findings;
}

/** Keys of rows that are new, gone or written otherwise. */
function changedRows(then: BandRecord, now: BandRecord): string[] {
  const before = rowPrints(then);
  const after = rowPrints(now);
  const changed = [...after].filter(([key, prints]) => before.get(key) !== prints).map(([key]) => key);
  return [...changed, ...[...before.keys()].filter((key) => !after.has(key))];
}

function rowPrints({ keys, fingerprints, cells }: BandRecord): Map<string, string> {
  const width = cells.length * FINGERPRINT_LENGTH;
  return new Map(keys.map((key, index) => [key, fingerprints.slice(index * width, (index + 1) * width)]));
}

/** The latest vintage among the sources; "" where none is dated. */
function vintageOf({ sources }: FillRecord, indices: readonly number[]): string {
  return indices.reduce((latest, index) => {
    const asOf = sources[index]?.asOf ?? '';
    return asOf > latest ? asOf : latest;
  }, '');
}

function shown(value: CellValue, { lang }: FillRecord): string {
  return typeof value === 'number' ? textOf(value, lang) : String(value ?? '');
}
