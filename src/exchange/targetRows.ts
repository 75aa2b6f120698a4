import { NgktError } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import { parsePeriod } from '../kpi/period';
import type { Target } from '../kpi/target';
import type { Range } from '../kpi/value';
import { formatValue } from '../language/formatValue';
import type { AreaReference } from './areaReferences';
import { openTable } from './csvTable';
import { dataColumns } from './dataColumns';
import { indicatorCode } from './indicatorReference';
import * as observationMessages from './observationMessages';
import type { PrintedNumber } from '../language/parseNumber';
import type { Problems } from './problems';
import { readRows, type Row } from './row';

/** `targets.csv`: targets as decided, as printed in TEXT or built from LOW and HIGH. */
export function readTargets(
  file: string,
  bytes: Uint8Array,
  indicators: ReadonlyMap<string, Indicator>,
  areaId: AreaReference,
  problems: Problems,
): readonly Target[] {
  const table = openTable(file, bytes, dataColumns['targets.csv'], problems);
  if (!table) return [];
  return readRows(table, problems, (row) => {
    const indicator = indicatorCode(row, indicators);
    const period = row.needed('TIME_PERIOD', parsePeriod);
    const area = row.needed('REF_AREA', (name) => areaId(name, period?.end ?? ''));
    const unit = indicators.get(indicator ?? '')?.unit ?? '';
    const text = targetText(row, unit);
    const asOf = row.partialDate('AS_OF');
    if (indicator === undefined || !period || area === undefined) return undefined;
    return { indicator, area, period: period.id, text, asOf, source: row.text('SOURCE'), line: row.line };
  });
}

/** As typed, else the ends as a report prints them, in the indicator's unit: "6,5–7%", "≥8%". */
function targetText(row: Row, unit: string): string {
  const low = row.number('LOW');
  const high = row.number('HIGH');
  if (low && high && high.number < low.number)
    row.fail('HIGH', new NgktError('range.reversed', observationMessages.reversedRange()));
  const typed = row.text('TEXT');
  if (typed !== '') return typed;
  if (low && high && low.number < high.number) return formatValue(rangeOf(low, high, unit), 'vi');
  if (low && high) return formatValue({ kind: 'exact', ...low, word: '', unit }, 'vi');
  if (low) return formatValue({ kind: 'atLeast', ...low, word: '≥', unit }, 'vi');
  if (high) return formatValue({ kind: 'atMost', ...high, word: '≤', unit }, 'vi');
  if (row.sound) row.fail('TEXT', new NgktError('target.empty', observationMessages.emptyTarget()));
  return '';
}

function rangeOf(low: PrintedNumber, high: PrintedNumber, unit: string): Range {
  const endDecimals = [low.decimals, high.decimals] as const;
  const decimals = Math.max(...endDecimals);
  return { kind: 'range', low: low.number, high: high.number, decimals, endDecimals, word: '', unit };
}
