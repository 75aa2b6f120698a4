/** Builds small data sets for tests: the built-in catalogue and areas with hand-made figures. */
import areas from '../../assets/catalogue/areas.json';
import indicators from '../../assets/catalogue/indicators.json';
import { Figures, type FigureOptions } from '../../src/analysis/figure';
import type { Area } from '../../src/kpi/area';
import { sameInBoth } from '../../src/kpi/bilingual';
import { datasetOf, type Dataset } from '../../src/kpi/dataset';
import type { Indicator } from '../../src/kpi/indicator';
import type { Observation } from '../../src/kpi/observation';
import type { Activity, Agreement, Task } from '../../src/kpi/registers';
import type { Target } from '../../src/kpi/target';
import { exact, type Value } from '../../src/kpi/value';
import { parseValue } from '../../src/language/parseValue';

export const catalogue: ReadonlyMap<string, Indicator> = new Map(
  (indicators as Indicator[]).map((indicator) => [indicator.code, indicator]),
);

export function dataset(parts: Partial<Dataset> = {}): Dataset {
  return datasetOf({
    id: 'sample',
    title: sameInBoth('Sample'),
    version: '1',
    illustrative: true,
    indicators: catalogue,
    areas: areas as Area[],
    observations: [],
    ...parts,
  });
}

export function figuresOf(
  observations: readonly Observation[],
  parts: Partial<Dataset> = {},
  options: FigureOptions = {},
): Figures {
  return new Figures(dataset({ observations, ...parts }), options);
}

let line = 1;

/** An observation; a number is exact, a text is read as printed ("gần 60"), both in the indicator's unit unless they name one. */
export function observed(
  indicator: string,
  area: string,
  period: string,
  value: number | string | Value,
  more: Partial<Observation> = {},
): Observation {
  line += 1;
  return {
    indicator,
    definition: '1',
    area,
    counterpart: '',
    period,
    value: valueOf(value, catalogue.get(indicator)?.unit ?? ''),
    status: 'A',
    cutOff: '',
    asOf: '',
    source: 'Báo cáo',
    comment: '',
    file: 'observations.csv',
    line,
    ...more,
  };
}

function valueOf(value: number | string | Value, unit: string): Value {
  if (typeof value === 'number') return exact(value, unit);
  return typeof value === 'string' ? parseValue(value, { lang: 'vi', unit }) : value;
}

export function target(
  indicator: string,
  area: string,
  period: string,
  text: string,
  more: Partial<Target> = {},
): Target {
  return { indicator, area, period, text, asOf: '', source: 'Nghị quyết', line: 2, ...more };
}

export function agreement(id: string, more: Partial<Agreement> = {}): Agreement {
  return {
    id,
    title: sameInBoth(id),
    kind: 'MOU',
    partner: '',
    event: '',
    signed: '',
    inForce: '',
    lead: '',
    area: '',
    status: 'signed',
    due: '',
    amount: undefined,
    unit: '',
    source: '',
    line: 2,
    ...more,
  };
}

export function activity(id: string, from: string, more: Partial<Activity> = {}): Activity {
  return {
    id,
    title: sameInBoth(id),
    partner: '',
    from,
    to: from,
    definition: '',
    level: '',
    source: '',
    line: 2,
    ...more,
  };
}

export function task(id: string, due: string, status: string, more: Partial<Task> = {}): Task {
  return { id, title: id, assignee: '', assigned: '', due, status, result: '', source: '', line: 2, ...more };
}
