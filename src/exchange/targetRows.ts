import { NgktError } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import { parsePeriod } from '../kpi/period';
import type { Target } from '../kpi/target';
import type { Range } from '../kpi/value';
import { formatValue } from '../language/formatValue';
import { parseTarget, type TargetBand } from '../analysis/target';
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
    const ends = targetEnds(row);
    const text = targetText(row, ends, indicators.get(indicator ?? ''));
    const asOf = row.partialDate('AS_OF');
    if (indicator === undefined || !period || area === undefined) return undefined;
    const source = row.text('SOURCE');
    return { indicator, area, period: period.id, text, ...besideText(row, ends), asOf, source, line: row.line };
  });
}

interface Ends {
  readonly low: PrintedNumber | undefined;
  readonly high: PrintedNumber | undefined;
}

function targetEnds(row: Row): Ends {
  const low = row.number('LOW');
  const high = row.number('HIGH');
  if (low && high && high.number < low.number)
    row.fail('HIGH', new NgktError('range.reversed', observationMessages.reversedRange()));
  return { low, high };
}

/** As typed, else the ends as a report prints them, in the indicator's unit: "6,5–7%", "≥8%". */
function targetText(row: Row, ends: Ends, indicator: Indicator | undefined): string {
  const { low, high } = ends;
  const unit = indicator?.unit ?? '';
  const typed = row.text('TEXT');
  if (typed !== '') {
    refuseTwoReadings(row, typed, ends, indicator);
    return typed;
  }
  if (low && high && low.number < high.number) return formatValue(rangeOf(low, high, unit), 'vi');
  if (low && high) return formatValue({ kind: 'exact', ...low, word: '', unit }, 'vi');
  if (low) return formatValue({ kind: 'atLeast', ...low, word: '≥', unit }, 'vi');
  if (high) return formatValue({ kind: 'atMost', ...high, word: '≤', unit }, 'vi');
  if (row.sound) row.fail('TEXT', new NgktError('target.empty', observationMessages.emptyTarget()));
  return '';
}

/** The ends that a text repeats, for the check that they agree. */
function besideText(row: Row, { low, high }: Ends): Pick<Target, 'low' | 'high'> {
  if (row.text('TEXT') === '') return {};
  return { ...(low ? { low: low.number } : {}), ...(high ? { high: high.number } : {}) };
}

/**
 * "6.500" is 6,5 or 6500, and nothing but LOW or HIGH beside it says which. A count has no fractions: "1.500" are 1500,
 * and "1,500 dự án" was not typed as Vietnamese. Words that are no number at all are a matter for checks.
 */
function refuseTwoReadings(row: Row, text: string, { low, high }: Ends, indicator: Indicator | undefined): void {
  if (low || high || !indicator) return;
  const isCount = indicator.kind === 'count';
  const reading = readingOf(text, isCount ? 'vi' : undefined);
  const isSettled = !isCount || !THREE_DIGITS.test(text) || wholeEnds(reading);
  if (reading === 'ambiguous' || !isSettled)
    row.fail('TEXT', new NgktError('target.ambiguous', observationMessages.ambiguousTarget(text)));
}

const THREE_DIGITS = /\d[.,]\d{3}(?!\d)/;

function readingOf(text: string, lang: 'vi' | undefined): TargetBand | 'ambiguous' | undefined {
  try {
    return parseTarget(text, lang);
  } catch (error) {
    if (error instanceof NgktError) return error.code === 'number.ambiguous' ? 'ambiguous' : undefined;
    throw error;
  }
}

function wholeEnds(reading: TargetBand | 'ambiguous' | undefined): boolean {
  if (reading === undefined || reading === 'ambiguous') return true;
  return [reading.low, reading.high].every((end) => end === undefined || Number.isInteger(end));
}

function rangeOf(low: PrintedNumber, high: PrintedNumber, unit: string): Range {
  const endDecimals = [low.decimals, high.decimals] as const;
  const decimals = Math.max(...endDecimals);
  return { kind: 'range', low: low.number, high: high.number, decimals, endDecimals, word: '', unit };
}
