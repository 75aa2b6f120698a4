import { NgktError } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import { parsePeriod } from '../kpi/period';
import type { Target } from '../kpi/target';
import { formatNumber } from '../language/formatNumber';
import type { AreaReference } from './areaReferences';
import { openTable } from './csvTable';
import { indicatorCode } from './indicatorReference';
import * as observationMessages from './observationMessages';
import type { PrintedNumber } from '../language/parseNumber';
import type { Problems } from './problems';
import { readRows, type Row } from './row';

const columns = {
  required: ['INDICATOR', 'REF_AREA', 'TIME_PERIOD'],
  optional: ['LOW', 'HIGH', 'TEXT', 'AS_OF', 'SOURCE'],
  numbers: ['LOW', 'HIGH'],
};

/** `targets.csv`: targets as decided, as printed in TEXT or built from LOW and HIGH. */
export function readTargets(
  file: string,
  bytes: Uint8Array,
  indicators: ReadonlyMap<string, Indicator>,
  areaId: AreaReference,
  problems: Problems,
): readonly Target[] {
  const table = openTable(file, bytes, columns, problems);
  if (!table) return [];
  return readRows(table, problems, (row) => {
    const indicator = indicatorCode(row, indicators);
    const period = row.needed('TIME_PERIOD', parsePeriod);
    const area = row.needed('REF_AREA', (name) => areaId(name, period?.end ?? ''));
    const text = targetText(row);
    const asOf = row.partialDate('AS_OF');
    if (indicator === undefined || !period || area === undefined) return undefined;
    return { indicator, area, period: period.id, text, asOf, source: row.text('SOURCE'), line: row.line };
  });
}

function targetText(row: Row): string {
  const low = row.number('LOW');
  const high = row.number('HIGH');
  if (low && high && high.number < low.number)
    row.fail('HIGH', new NgktError('range.reversed', observationMessages.reversedRange()));
  const typed = row.text('TEXT');
  if (typed !== '') return typed;
  if (low && high) return low.number === high.number ? print(low) : `${print(low)}–${print(high)}`;
  if (low) return `≥${print(low)}`;
  if (high) return `≤${print(high)}`;
  if (row.sound) row.fail('TEXT', new NgktError('target.empty', observationMessages.emptyTarget()));
  return '';
}

function print({ number, decimals }: PrintedNumber): string {
  return formatNumber(number, decimals, 'vi');
}
