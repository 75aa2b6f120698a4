import { NgktError } from '../kpi/finding';
import { indicatorByCode, type Indicator } from '../kpi/indicator';
import { nearest } from '../kpi/nearest';
import * as observationMessages from './observationMessages';
import type { Row } from './row';

/** The code in a row's INDICATOR column; undefined, with a problem told, where no indicator has it. */
export function indicatorCode(row: Row, indicators: ReadonlyMap<string, Indicator>): string | undefined {
  const typed = row.required('INDICATOR');
  if (typed === '') return undefined;
  const indicator = indicatorByCode(indicators, typed);
  if (indicator) return indicator.code;
  row.fail(
    'INDICATOR',
    new NgktError('indicator.unknown', observationMessages.unknownIndicator(typed, nearest(typed, indicators.keys()))),
  );
  return undefined;
}
