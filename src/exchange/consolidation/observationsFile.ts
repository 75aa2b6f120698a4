import type { Observation } from '../../kpi/observation';
import { isQuantity } from '../../kpi/value';
import { csvText } from './csvText';
import { plainNumber } from './plainNumber';

/** Columns in the order of the format's description; the three in front of SDMX-CSV are added by `toSdmxCsv`. */
export const observationColumns: readonly string[] = [
  'INDICATOR',
  'DEFINITION',
  'REF_AREA',
  'COUNTERPART_AREA',
  'TIME_PERIOD',
  'OBS_VALUE',
  'OBS_VALUE_HIGH',
  'OBS_QUALIFIER',
  'OBS_TEXT',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'OBS_STATUS',
  'CUT_OFF',
  'AS_OF',
  'SOURCE',
  'COMMENT',
];

/** `observations.csv`: each figure in the unit, with the words and the status it was reported with. */
export function observationsFile(observations: Iterable<Observation>): string {
  return csvText(observationColumns, rowsOf(observations));
}

function* rowsOf(observations: Iterable<Observation>): Iterable<readonly string[]> {
  for (const observation of observations) {
    const { indicator, definition, area, counterpart, period, status, cutOff, asOf, source, comment } = observation;
    const [low, high, qualifier, text, unit] = valueCells(observation);
    yield [
      indicator,
      definition,
      area,
      counterpart,
      period,
      low,
      high,
      qualifier,
      text,
      unit,
      '',
      status,
      cutOff,
      asOf,
      source,
      comment,
    ];
  }
}

/** OBS_VALUE, OBS_VALUE_HIGH, OBS_QUALIFIER, OBS_TEXT, UNIT_MEASURE */
function valueCells({ value }: Observation): readonly [string, string, string, string, string] {
  if (isQuantity(value)) return [plainNumber(value.number), '', value.word, '', value.unit];
  switch (value.kind) {
    case 'range':
      return [plainNumber(value.low), plainNumber(value.high), value.word, '', value.unit];
    case 'rank':
      return [String(value.rank), '', '', '', ''];
    case 'text':
      return ['', '', '', value.text, ''];
    case 'missing':
      return ['', '', '', '', ''];
  }
}
