/**
 * Rules that look at a data set as a careful reader would: sums, shares, wordings, units, definitions, periods. One rule a
 * file; this one gives all of them the same view of the data.
 */
import { AreaList } from '../../kpi/areaList';
import type { Dataset } from '../../kpi/dataset';
import type { Finding, Severity, Where } from '../../kpi/finding';
import type { Bilingual } from '../../kpi/bilingual';
import type { Indicator } from '../../kpi/indicator';
import type { Observation } from '../../kpi/observation';
import { parsePeriod, type Period } from '../../kpi/period';
import { convertValue } from '../../kpi/unit';
import type { Target } from '../../kpi/target';
import type { Value } from '../../kpi/value';
import { sameValue } from '../sameValue';
import { knownBy, latestVintage } from '../vintage';

/** All observations of the latest vintage for one indicator, definition, area, partner and period. */
export interface Group {
  readonly indicator: Indicator;
  readonly definition: string;
  readonly area: string;
  readonly counterpart: string;
  readonly period: Period;
  /** At least one; several where several sources gave the figure. */
  readonly observations: readonly [Observation, ...Observation[]];
  /** In the indicator's unit; undefined where the sources contradict each other. */
  readonly value: Value | undefined;
}

/** What tells an observation's group. */
export type GroupKey = Pick<Observation, 'indicator' | 'definition' | 'area' | 'counterpart' | 'period'>;

/** A rule reads the data and tells what it finds. */
export type Rule = (data: CheckedData) => Iterable<Finding>;

export class CheckedData {
  readonly areas: AreaList;
  /** Those known on the day of the check. */
  readonly observations: readonly Observation[];
  readonly groups: readonly Group[];
  /** Those known on the day of the check, of every vintage. */
  readonly targets: readonly Target[];
  /** Whether a group is one of those that the rules look at; of a series only some may be. */
  readonly judges: (group: Group) => boolean = () => true;
  private readonly byKey = new Map<string, Group>();
  private readonly bySeries = new Map<string, Group[]>();
  private readonly periods = new Map<string, Period>();

  /**
   * @param options.asOf leave out what became known later
   * @param options.today ISO day; without it nothing is judged to lie in the future
   * @param options.areas the data set's areas where they have been listed already
   */
  constructor(
    readonly dataset: Dataset,
    readonly options: { readonly asOf?: string; readonly today?: string; readonly areas?: AreaList } = {},
  ) {
    this.areas = options.areas ?? new AreaList(dataset.areas);
    this.observations = dataset.observations.filter(({ asOf }) => knownBy(asOf, options.asOf));
    this.targets = dataset.targets.filter(({ asOf }) => knownBy(asOf, options.asOf));
    this.groups = this.grouped();
    for (const group of this.groups) {
      this.byKey.set(
        keyOf(group.indicator.code, group.definition, group.area, group.counterpart, group.period.id),
        group,
      );
      const series = seriesKey(group);
      const members = this.bySeries.get(series);
      if (members) members.push(group);
      else this.bySeries.set(series, [group]);
    }
  }

  /** The figure of the catalogue's definition. */
  find(indicator: string, area: string, counterpart: string, periodId: string): Group | undefined {
    return this.byKey.get(keyOf(indicator, this.cataloguesDefinition(indicator), area, counterpart, periodId));
  }

  /** All periods of the catalogue's definition. */
  seriesFor(indicator: string, area: string, counterpart: string): readonly Group[] {
    return this.bySeries.get(keyOf(indicator, this.cataloguesDefinition(indicator), area, counterpart)) ?? [];
  }

  /** The figure of the same indicator, definition, area and partner for another period. */
  sibling(group: Group, periodId: string): Group | undefined {
    return this.byKey.get(keyOf(group.indicator.code, group.definition, group.area, group.counterpart, periodId));
  }

  /** The figures of the same indicator, definition, area and partner for all periods, its own included. */
  seriesOf(group: Group): readonly Group[] {
    return this.bySeries.get(seriesKey(group)) ?? [];
  }

  /** The groups of one indicator, definition, area and partner over all periods. */
  get series(): Iterable<readonly Group[]> {
    return this.bySeries.values();
  }

  /** The group that an observation, or a record of one, belongs to. */
  groupOf({ indicator, definition, area, counterpart, period }: GroupKey): Group | undefined {
    return this.byKey.get(keyOf(indicator, definition, area, counterpart, period));
  }

  /** The same data for rules that look at some groups and targets only, beside all the others. */
  judging(groups: readonly Group[], targets: readonly Target[] = []): CheckedData {
    const judged = new Set(groups);
    return Object.create(this, {
      groups: { value: groups },
      series: { value: new Set(groups.map((group) => this.seriesOf(group))) },
      targets: { value: targets },
      judges: { value: (group: Group) => judged.has(group) },
    }) as CheckedData;
  }

  areaName(id: string): string {
    return this.areas.byId(id)?.shortName ?? id;
  }

  private cataloguesDefinition(indicator: string): string {
    return this.dataset.indicators.get(indicator)?.definitionVersion ?? '';
  }

  private grouped(): Group[] {
    const rows = new Map<string, [Observation, ...Observation[]]>();
    for (const observation of this.observations) {
      const { indicator, definition, area, counterpart, period } = observation;
      const key = keyOf(indicator, definition, area, counterpart, period);
      const known = rows.get(key);
      if (known) known.push(observation);
      else rows.set(key, [observation]);
    }
    const groups: Group[] = [];
    for (const observations of rows.values()) {
      const group = this.latestOf(observations);
      if (group) groups.push(group);
    }
    return groups;
  }

  private latestOf(observations: readonly Observation[]): Group | undefined {
    const [first, ...others] = latestVintage(observations);
    const indicator = first && this.dataset.indicators.get(first.indicator);
    if (!first || !indicator) return undefined;
    const value = convertValue(first.value, indicator.unit);
    const agreed = others.every((other) => sameValue(convertValue(other.value, indicator.unit), value));
    const { definition, area, counterpart } = first;
    const period = this.periodOf(first.period);
    return {
      indicator,
      definition,
      area,
      counterpart,
      period,
      observations: [first, ...others],
      value: agreed ? value : undefined,
    };
  }

  private periodOf(id: string): Period {
    let period = this.periods.get(id);
    if (!period) this.periods.set(id, (period = parsePeriod(id)));
    return period;
  }
}

/** Where an observation stands. */
export function whereOf({ file, line }: Observation, column?: string): Where {
  return column === undefined ? { file, line } : { file, line, column };
}

export function finding(severity: Severity, rule: string, message: Bilingual, where: Where): Finding {
  return { severity, rule, message, where };
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('|');
}

function seriesKey({ indicator, definition, area, counterpart }: Group): string {
  return keyOf(indicator.code, definition, area, counterpart);
}
