import { NgktError } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import { observationKey, type Observation } from '../kpi/observation';
import { parsePeriod, type Period } from '../kpi/period';
import type { Value } from '../kpi/value';
import type { AreaReference } from './areaReferences';
import { openTable } from './csvTable';
import { dataColumns } from './dataColumns';
import { readDay } from './dates';
import { indicatorCode } from './indicatorReference';
import * as messages from './messages';
import * as observationMessages from './observationMessages';
import { readObservationValue, type ValueReferences } from './observationValue';
import type { Problems } from './problems';
import { qualifierReferences } from './qualifierReferences';
import { readRows, type Row } from './row';
import { unitReferences } from './unitReferences';

/** SDMX leaves no dimension blank: "not applicable" is the counterpart of a figure that is not by partner. */
export const NOT_BY_PARTNER = '_Z';

/** `observations.csv`, in SDMX-CSV's column names: one printed figure a row. No two rows may have the same key. */
export function readObservations(
  file: string,
  bytes: Uint8Array,
  indicators: ReadonlyMap<string, Indicator>,
  areaId: AreaReference,
  problems: Problems,
): readonly Observation[] {
  const table = openTable(file, bytes, dataColumns['observations.csv'], problems);
  if (!table) return [];
  const values = { unitOf: unitReferences(), qualifierOf: qualifierReferences() };
  const references = { indicators, areaId, periodOf: periodReferences(), values };
  const lines = new Map<string, number>();
  return readRows(table, problems, (row) => {
    const observation = readObservation(row, references, problems);
    if (observation) refuseSecond(row, observation, lines);
    return observation;
  });
}

interface References {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areaId: AreaReference;
  readonly periodOf: (text: string) => Period;
  readonly values: ValueReferences;
}

/** Few periods stand in many rows. */
function periodReferences(): (text: string) => Period {
  const found = new Map<string, Period>();
  return (text) => {
    let period = found.get(text);
    if (!period) found.set(text, (period = parsePeriod(text)));
    return period;
  };
}

function readObservation(row: Row, references: References, problems: Problems): Observation | undefined {
  const { indicators, areaId, periodOf, values } = references;
  checkAction(row);
  const code = indicatorCode(row, indicators);
  const period = row.needed('TIME_PERIOD', periodOf);
  const area = row.needed('REF_AREA', (text) => areaId(text, period?.end ?? ''));
  const indicator = code === undefined ? undefined : indicators.get(code);
  const cutOff = row.optional('CUT_OFF', readDay) ?? '';
  const asOf = row.partialDate('AS_OF');
  if (!indicator || !period || area === undefined) return undefined;
  const read = readObservationValue(row, indicator, values, problems);
  if (!read) return undefined;
  return {
    indicator: indicator.code,
    definition: row.text('DEFINITION') || indicator.definitionVersion,
    area,
    counterpart: row.text('COUNTERPART_AREA') === NOT_BY_PARTNER ? '' : row.text('COUNTERPART_AREA'),
    period: period.id,
    value: read.value,
    status: read.status,
    cutOff,
    asOf,
    source: row.text('SOURCE'),
    comment: commentOf(row, read.value),
    file: row.file,
    line: row.line,
  };
}

/** Words that stand beside a number are not its value; they are kept with the comment. */
function commentOf(row: Row, { kind }: Value): string {
  const words = kind === 'text' || kind === 'rank' ? '' : row.text('OBS_TEXT');
  return [row.text('COMMENT'), words].filter((part) => part !== '').join('; ');
}

/** SDMX-CSV 2.0 actions: I information, A append, R replace, M merge. Deleting is not something a file may ask for. */
function checkAction(row: Row): void {
  const action = row.text('ACTION').toUpperCase();
  if (action === 'D') row.fail('ACTION', new NgktError('observation.delete', observationMessages.deleteRefused()));
  else if (!['', 'I', 'A', 'R', 'M'].includes(action)) {
    row.fail(
      'ACTION',
      new NgktError('cell.unknownWord', messages.unknownWord(action, ['I', 'A', 'R', 'M'], undefined)),
    );
  }
}

function refuseSecond(row: Row, observation: Observation, lines: Map<string, number>): void {
  const key = observationKey(observation);
  const first = lines.get(key);
  if (first === undefined) lines.set(key, row.line);
  else
    row.fail('INDICATOR', new NgktError('observation.twice', observationMessages.observationTwice(observation, first)));
}
