import type { Area } from '../kpi/area';
import { AreaList } from '../kpi/areaList';
import type { Dataset } from '../kpi/dataset';
import { NgktError, type Finding } from '../kpi/finding';
import { indicatorByCode, type Indicator } from '../kpi/indicator';
import { nearest } from '../kpi/nearest';
import type { Period } from '../kpi/period';
import type { Target } from '../kpi/target';
import { sumOfComponents } from './components';
import { directFigure, missingFigure, otherDefinitionFigure } from './directFigure';
import {
  allWays,
  isComplete,
  isKnown,
  type Figure,
  type FigureQuery,
  type ResolvedQuery,
  type Resolver,
  type Way,
} from './figureModel';
import * as messages from './messages';
import { ObservationIndex } from './observationIndex';
import { helpingPeriods, mayHelp, overTime } from './overTime';
import { registerFigure } from './registerFigures';
import { intervalOf } from '../kpi/interval';
import { latestDay } from './registerDay';
import { regrouped, regroupingDifference } from './regroup';
import { commonestKind, seriesPeriods } from './series';
import { Territories } from './territory';
import { knownBy, latestVintage, vintageDay } from './vintage';

export type { Figure, FigureQuery } from './figureModel';

export interface FigureOptions {
  /** Only what was known on this day (ISO; a month counts to its end). */
  readonly asOf?: string;
  /** ISO day; registers are counted up to it. */
  readonly today?: string;
}

/**
 * The figures of a data set: one answer for each question, given directly by the observations or derived from what
 * exists, never guessed. Observations are indexed once, answers are remembered.
 */
export class Figures {
  readonly areas: AreaList;
  readonly territories: Territories;
  private readonly resolver: Resolver;
  private readonly known = new Map<string, Figure>();
  private readonly targetsByKey = new Map<string, Target[]>();

  constructor(
    readonly dataset: Dataset,
    readonly options: FigureOptions = {},
  ) {
    this.areas = new AreaList(dataset.areas);
    this.territories = new Territories(this.areas);
    this.resolver = {
      dataset,
      areas: this.areas,
      territories: this.territories,
      index: new ObservationIndex(dataset.observations, options.asOf),
      knownOn: vintageDay(options.asOf ?? options.today ?? ''),
      statusesUndated: (day) => this.statusesUndated(day),
      resolve: (query, ways) => this.resolve(query, ways),
    };
    for (const target of dataset.targets) {
      if (!knownBy(target.asOf, options.asOf)) continue;
      const key = `${target.indicator}|${target.area}|${target.period}`;
      this.targetsByKey.set(key, [...(this.targetsByKey.get(key) ?? []), target]);
    }
  }

  /**
   * The figure for an indicator, area and period; its value is missing, with the reason, where there is none.
   * @throws NgktError `indicator.unknown`
   */
  figure(query: FigureQuery): Figure {
    const { period, area, counterpart = '', definition } = query;
    let key = `${query.indicator}|${area.id}|${period.id}`;
    if (counterpart !== '' || definition !== undefined) key += `|${counterpart}|${definition ?? ''}`;
    let figure = this.known.get(key);
    if (!figure) {
      figure = this.answer({ indicator: this.indicator(query.indicator), period, area, counterpart, definition });
      this.known.set(key, figure);
    }
    return figure;
  }

  /** Whether the figure exists, zero included. */
  has(query: FigureQuery): boolean {
    return isKnown(this.figure(query));
  }

  /**
   * Whether anything was observed that the figure may be given by or computed from, if only that there is none: of the
   * period itself or of parts of it.
   */
  isObserved({ indicator: code, period, area, counterpart = '' }: FigureQuery): boolean {
    const indicator = this.indicator(code);
    return helpingPeriods(indicator, area, counterpart, this.resolver).some((one) => mayHelp(one, period, indicator));
  }

  /**
   * The figures of consecutive periods of one kind, gaps as missing figures. Without `from` and `to` from the first to
   * the last period that is observed or whole, whether given or computed; without `kind` that of `from` or `to`, else the
   * kind with most observations.
   */
  series(indicator: string, area: Area, from?: Period, to?: Period, kind?: Period['kind']): Figure[] {
    const asked = this.indicator(indicator);
    const { code } = asked;
    const { index } = this.resolver;
    const own = [...index.periodsOf(code, area.id, '')].map(({ period }) => period);
    const helping = helpingPeriods(asked, area, '', this.resolver);
    const wanted = kind ?? from?.kind ?? to?.kind ?? commonestKind(own.length > 0 ? own : helping);
    const figures = seriesPeriods(helping, from, to, wanted).map((period) =>
      this.figure({ indicator: code, period, area }),
    );
    const counts = figures.map(
      (figure) => isComplete(figure) || index.group(code, area.id, '', figure.period.id) !== undefined,
    );
    const first = from ? 0 : counts.indexOf(true);
    const last = to ? figures.length : counts.lastIndexOf(true) + 1;
    return first < 0 ? [] : figures.slice(first, last);
  }

  /** Partners that have observations of an indicator for an area. */
  partners(indicator: string, area: Area): string[] {
    return [...this.resolver.index.partnersOf(this.indicator(indicator).code, area.id)];
  }

  /** The target of the latest vintage; undefined where there is none or where sources of one vintage disagree. */
  target(indicator: string, period: Period, area: Area): Target | undefined {
    const latest = this.targets(indicator, period, area);
    return latest.every(({ text }) => text === latest[0]?.text) ? latest[0] : undefined;
  }

  /**
   * All targets of the latest vintage: more than one text means that sources disagree.
   *
   * @param code in any case @throws NgktError `indicator.unknown` with the nearest code
   */
  targets(code: string, period: Period, area: Area): readonly Target[] {
    const indicator = this.indicator(code).code;
    return latestVintage(this.targetsByKey.get(`${indicator}|${area.id}|${period.id}`) ?? []);
  }

  /** @param code in any case @throws NgktError `indicator.unknown` with the nearest code */
  indicator(code: string): Indicator {
    const indicator = indicatorByCode(this.dataset.indicators, code);
    if (indicator) return indicator;
    const near = nearest(code, this.dataset.indicators.keys());
    throw new NgktError('indicator.unknown', messages.unknownIndicator(code, near));
  }

  /**
   * Whether the registers may have been kept on after a day, so that their statuses, which bear no dates, do not say how
   * things stood on it: the data set tells of later days, and today is later.
   */
  statusesUndated(day: string): boolean {
    const { today = '' } = this.options;
    return day < latestDay(this.dataset) && (today === '' || day < today);
  }

  private answer(query: ResolvedQuery): Figure {
    const figure = this.resolve(query, allWays);
    if (isKnown(figure) || figure.findings.length > 0 || figure.status === 'Q') return figure;
    const group = this.resolver.index.group(query.indicator.code, query.area.id, query.counterpart, query.period.id);
    return otherDefinitionFigure(query, group) ?? figure;
  }

  /** What the observations give directly; else the first complete derivation; else the largest known part; else why not. */
  private resolve(query: ResolvedQuery, ways: readonly Way[]): Figure {
    const { index } = this.resolver;
    const direct = directFigure(
      query,
      index.group(query.indicator.code, query.area.id, query.counterpart, query.period.id),
    );
    // A conflict must be settled, and what is withheld must not be worked out.
    if (direct && (direct.status === 'Q' || direct.findings.some(isError))) return direct;
    if (direct && isKnown(direct))
      return ways.includes('regroup') ? this.withRegroupingDifference(query, direct) : direct;
    return this.derived(query, ways, direct);
  }

  /** @param direct why the observations give no figure */
  private derived(query: ResolvedQuery, ways: readonly Way[], direct: Figure | undefined): Figure {
    let partial: Figure | undefined;
    let reason = direct;
    for (const way of ways) {
      const figure = this.derive(
        way,
        query,
        ways.filter((other) => other !== way),
      );
      if (!figure) continue;
      if (isComplete(figure)) return figure;
      if (!isKnown(figure)) reason ??= figure;
      else if (!partial || lowerBound(figure) > lowerBound(partial)) partial = figure;
    }
    return partial ?? reason ?? missingFigure(query);
  }

  private derive(way: Way, query: ResolvedQuery, remaining: readonly Way[]): Figure | undefined {
    switch (way) {
      case 'publishedComponents': {
        const figure = sumOfComponents(query, this.resolver, []);
        return figure && isComplete(figure) ? figure : undefined;
      }
      case 'components':
        return sumOfComponents(query, this.resolver, remaining);
      case 'time':
        return overTime(query, this.resolver, remaining);
      case 'regroup':
        return regrouped(query, this.resolver);
      case 'register':
        return registerFigure(query, this.resolver);
    }
  }

  private withRegroupingDifference(query: ResolvedQuery, direct: Figure): Figure {
    const finding = regroupingDifference(query, direct, this.resolver);
    return finding ? { ...direct, findings: [...direct.findings, finding] } : direct;
  }
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** All known parts of one figure are true; the highest says most. */
function lowerBound({ value }: Figure): number {
  return intervalOf(value)?.low.at ?? -Infinity;
}
