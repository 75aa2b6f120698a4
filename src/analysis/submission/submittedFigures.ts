import type { AreaList } from '../../kpi/areaList';
import { datasetOf } from '../../kpi/dataset';
import type { Where } from '../../kpi/finding';
import type { Indicator } from '../../kpi/indicator';
import type { Observation } from '../../kpi/observation';
import { shiftPeriod, shiftYears, type Period } from '../../kpi/period';
import type { Submission, SubmissionEntry } from '../../kpi/submission';
import { convertValue, parseUnit } from '../../kpi/unit';
import { isQuantity, type Value } from '../../kpi/value';
import { CheckedData, type Group } from '../checks/checkedData';
import { inEnteredUnits } from './enteredUnits';
import { entryValue } from './entryValue';
import type { KnownFigure } from './model';

/**
 * The submitted figures beside those known of earlier periods, as the rules for data sets look at data. Entries that are
 * no value (unknown code, unit or qualifier) are left out: other rules tell of them.
 */
export class SubmittedFigures {
  /** Everything, the known figures included. */
  readonly all: CheckedData;
  /** The same data, judging only what was submitted. */
  readonly judged: CheckedData;
  private readonly entries: readonly SubmissionEntry[];

  constructor(
    submission: Submission,
    known: readonly KnownFigure[],
    private readonly period: Period | undefined,
    options: { readonly indicators: ReadonlyMap<string, Indicator>; readonly areas: AreaList },
  ) {
    this.entries = submission.entries;
    const { indicators, areas } = options;
    const entered = inEnteredUnits(indicators, submission.entries);
    const observations = period
      ? [...submitted(submission, period, indicators), ...earlier(known, submission, period, entered)]
      : [];
    this.all = new CheckedData(datasetOf({ indicators: entered, areas: [], observations }), { areas });
    this.judged = this.all.judging(this.all.groups.filter((group) => this.entryOf(group) !== undefined));
  }

  /** The entry a rule's finding is about; undefined where it is about a figure known before. */
  entryAt({ line }: Where): SubmissionEntry | undefined {
    return line === undefined ? undefined : this.entries[line - 1];
  }

  entryOf(group: Group): SubmissionEntry | undefined {
    return this.entryAt({ line: group.observations[0].line });
  }

  groupOf({ indicator, definition, counterpart }: SubmissionEntry, area: string): Group | undefined {
    return this.all.groupOf({ indicator, definition, area, counterpart, period: this.period?.id ?? '' });
  }

  /** The same figure of the period before, and of the same period a year before, as far as known. */
  before(group: Group): { readonly lastPeriod?: Group | undefined; readonly lastYear?: Group | undefined } {
    const last = shiftPeriod(group.period, -1);
    const year = shiftYears(group.period, -1);
    const lastYear = this.all.sibling(group, year.id);
    // A year's last period is the same period a year before.
    return last.id === year.id ? { lastYear } : { lastPeriod: this.all.sibling(group, last.id), lastYear };
  }
}

function* submitted(
  { area, entries, cutOff }: Submission,
  period: Period,
  indicators: ReadonlyMap<string, Indicator>,
): Iterable<Observation> {
  const seen = new Set<string>();
  for (const [place, entry] of entries.entries()) {
    const { definition, counterpart } = entry;
    const indicator = indicators.get(entry.indicator);
    const key = `${entry.indicator}|${counterpart}`;
    if (!indicator || indicator.definitionVersion !== definition || seen.has(key)) continue;
    const value = entryValue(entry, indicator);
    if (typeof value === 'string') continue;
    seen.add(key);
    const figure = { indicator: indicator.code, definition, area, counterpart, period: period.id, value };
    yield { ...figure, ...nowhere, status: entry.status, cutOff, line: place + 1 };
  }
}

/**
 * Of the submission's own period nothing: what is sent now replaces all that was sent for it before. In the units of the
 * submission, whichever they are known in: messages put both figures side by side.
 */
function* earlier(
  known: readonly KnownFigure[],
  { area, entries }: Submission,
  period: Period,
  indicators: ReadonlyMap<string, Indicator>,
): Iterable<Observation> {
  for (const { indicator: code, counterpart, period: at, value } of known) {
    const indicator = indicators.get(code);
    if (!indicator || at === period.id) continue;
    if (hasUnit(value) && !sameMeasure(value.unit, indicator.unit)) continue;
    const own = entries.find((entry) => entry.indicator === code && entry.counterpart === counterpart)?.unit ?? '';
    const unit = sameMeasure(own, indicator.unit) ? own : indicator.unit;
    yield {
      indicator: code,
      definition: indicator.definitionVersion,
      area,
      counterpart,
      period: at,
      value: convertValue(value, unit),
      ...nowhere,
    };
  }
}

const nowhere = { status: 'A', cutOff: '', asOf: '', source: '', comment: '', file: '', line: 0 } as const;

function hasUnit(value: Value): value is Extract<Value, { readonly unit: string }> {
  return isQuantity(value) || value.kind === 'range';
}

function sameMeasure(unit: string, other: string): boolean {
  return parseUnit(unit).measure === parseUnit(other).measure;
}
