import { NgktError } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import type { ObservationStatus } from '../kpi/observation';
import { missing, type Rank, type Value } from '../kpi/value';
import type { PrintedNumber } from '../language/parseNumber';
import * as observationMessages from './observationMessages';
import type { Problems } from './problems';
import type { Qualifier, QualifierReference } from './qualifierReferences';
import type { Row } from './row';
import type { UnitReference } from './unitReferences';

const statuses = ['A', 'P', 'E', 'O', 'M', 'L', 'Q'] as const;
type Known = 'A' | 'P' | 'E';

export interface StatedValue {
  readonly value: Value;
  readonly status: ObservationStatus;
}

export interface ValueReferences {
  readonly unitOf: UnitReference;
  readonly qualifierOf: QualifierReference;
}

/** The value of an observation row as printed, in the unit it was printed in; undefined where the row is not sound. */
export function readObservationValue(
  row: Row,
  indicator: Indicator,
  references: ValueReferences,
  problems: Problems,
): StatedValue | undefined {
  const status = row.text('OBS_STATUS') === '' ? 'A' : row.oneOf('OBS_STATUS', statuses);
  const number = row.number('OBS_VALUE');
  const high = row.number('OBS_VALUE_HIGH');
  if (!status || !row.sound) return undefined;
  if (status !== 'A' && status !== 'P' && status !== 'E') return stateMissing(row, status);
  if (!number) return stateText(row, status, problems);
  if (indicator.kind === 'rank') return stateRank(row, status, number);
  return stateNumber(row, indicator, references, status, number, high);
}

function stateMissing(row: Row, status: 'O' | 'M' | 'L' | 'Q'): StatedValue {
  for (const column of ['OBS_VALUE', 'OBS_VALUE_HIGH', 'OBS_TEXT']) {
    if (row.text(column) !== '')
      row.fail(column, new NgktError('observation.valueOfMissing', observationMessages.valueOfMissing(status)));
  }
  return { value: missing(observationMessages.missingBecause(status)), status };
}

function stateText(row: Row, status: Known, problems: Problems): StatedValue {
  const text = row.text('OBS_TEXT');
  if (row.text('OBS_VALUE_HIGH') !== '') {
    row.fail('OBS_VALUE', new NgktError('cell.required', observationMessages.highWithoutLow()));
  } else if (row.text('OBS_QUALIFIER') !== '') {
    row.fail('OBS_QUALIFIER', new NgktError('qualifier.withoutNumber', observationMessages.qualifierWithoutNumber()));
  }
  if (text !== '') return { value: { kind: 'text', text }, status };
  problems.notice('warning', 'observation.blank', observationMessages.blankValue(), {
    file: row.file,
    line: row.line,
    column: 'OBS_VALUE',
  });
  return { value: missing(observationMessages.missingBecause('O')), status: 'O' };
}

function stateNumber(
  row: Row,
  indicator: Indicator,
  references: ValueReferences,
  status: Known,
  printed: PrintedNumber,
  high: PrintedNumber | undefined,
): StatedValue | undefined {
  const unit = row.attempt('UNIT_MEASURE', () =>
    references.unitOf(indicator, row.text('UNIT_MEASURE'), row.text('UNIT_MULT')),
  );
  const of = high ? 'range' : 'number';
  const qualifier = row.attempt('OBS_QUALIFIER', () => references.qualifierOf(row.text('OBS_QUALIFIER'), of));
  if (unit === undefined || !qualifier) return undefined;
  const estimated = qualifier.estimate || status === 'E';
  return {
    value: { ...numberOrRange(row, qualifier, printed, high), unit, ...(estimated && { estimate: true }) },
    status: estimated ? 'E' : status,
  };
}

function numberOrRange(row: Row, { kind, word }: Qualifier, printed: PrintedNumber, high: PrintedNumber | undefined) {
  const { number, decimals } = printed;
  if (kind !== 'range') return { kind, number, decimals, word };
  const end = high ?? printed;
  if (end.number < number)
    row.fail('OBS_VALUE_HIGH', new NgktError('range.reversed', observationMessages.reversedRange()));
  const ends = decimals === end.decimals ? {} : { endDecimals: [decimals, end.decimals] as const };
  return { kind, low: number, high: end.number, decimals: Math.max(decimals, end.decimals), ...ends, word };
}

/** A rank; OBS_TEXT may say the size of the peer set as printed, "9/63". */
function stateRank(row: Row, status: Known, { number, decimals }: PrintedNumber): StatedValue {
  const of = /^\d+\s*\/\s*(\d+)$/.exec(row.text('OBS_TEXT'))?.[1];
  const qualified = row.text('OBS_QUALIFIER') !== '' || row.text('OBS_VALUE_HIGH') !== '';
  if (number < 1 || decimals > 0 || qualified || (of !== undefined && Number(of) < number)) {
    row.fail('OBS_VALUE', new NgktError('rank.form', observationMessages.rankForm()));
  }
  const rank: Rank = of === undefined ? { kind: 'rank', rank: number } : { kind: 'rank', rank: number, of: Number(of) };
  return { value: rank, status };
}
