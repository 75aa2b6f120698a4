import { entryValue } from '../../analysis/submission/entryValue';
import type { KnownFigure } from '../../analysis/submission';
import { Figures } from '../../analysis/figure';
import type { Area } from '../../kpi/area';
import { datasetOf, type Dataset } from '../../kpi/dataset';
import type { Indicator } from '../../kpi/indicator';
import type { Observation } from '../../kpi/observation';
import { parsePeriod, shiftPeriod, shiftYears, type Period } from '../../kpi/period';
import type { AcceptedVersion, Store } from '../store/store';
import type { SlotKey } from '../store/slot';

/** What figures are understood by, and where an installation has them from. */
export interface KnownSources {
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly areas: readonly Area[];
  /** The installation's own data set. */
  readonly published: Dataset | undefined;
}

/**
 * What is known of an area before a period: last period's and last year's figures, as approved here; where nothing was
 * approved, as the installation's data set has them.
 */
export class EarlierFigures {
  private readonly published: Figures | undefined;

  constructor(
    private readonly store: Pick<Store, 'acceptedSubmissions'>,
    private readonly sources: KnownSources,
  ) {
    this.published = sources.published && new Figures(sources.published);
  }

  async of({ area, period }: SlotKey, today: string): Promise<KnownFigure[]> {
    const current = parsePeriod(period);
    const periods = [shiftPeriod(current, -1), shiftYears(current, -1)];
    const filter = { areas: [area], periods: periods.map(({ id }) => id) };
    const approved = (await this.store.acceptedSubmissions(today, filter)).flatMap((version) => this.approved(version));
    const said = new Set(approved.map(keyOf));
    return [...approved, ...this.inDataset(area, periods).filter((figure) => !said.has(keyOf(figure)))];
  }

  /** The same as a data set, which the area's form is made from: a form shows what its figures will be compared with. */
  async asDataset(key: SlotKey, today: string): Promise<Dataset> {
    const { indicators, areas, published } = this.sources;
    const known = await this.of(key, today);
    const observations = known.map((figure) => this.observation(figure, key.area));
    return datasetOf({ ...(published && headerOf(published)), indicators, areas, observations });
  }

  private observation({ indicator, counterpart, period, value }: KnownFigure, area: string): Observation {
    const definition = this.sources.indicators.get(indicator)?.definitionVersion ?? '';
    const figure = { indicator, definition, area, counterpart, period, value } as const;
    return { ...figure, status: 'A', cutOff: '', asOf: '', source: '', comment: '', file: '', line: 0 };
  }

  private approved({ submission: { period, entries } }: AcceptedVersion): KnownFigure[] {
    return entries.flatMap((entry) => {
      const indicator = this.sources.indicators.get(entry.indicator);
      const value = indicator && entryValue(entry, indicator);
      if (value === undefined || typeof value === 'string') return [];
      return { indicator: entry.indicator, counterpart: entry.counterpart, period, value };
    });
  }

  private inDataset(areaId: string, periods: readonly Period[]): KnownFigure[] {
    const figures = this.published;
    const area = figures?.areas.byId(areaId);
    if (!figures || !area) return [];
    return [...figures.dataset.indicators.keys()].flatMap((indicator) =>
      ['', ...figures.partners(indicator, area)].flatMap((counterpart) =>
        periods.flatMap((period) => {
          const { value } = figures.figure({ indicator, area, period, counterpart });
          return value.kind === 'missing' ? [] : { indicator, counterpart, period: period.id, value };
        }),
      ),
    );
  }
}

function keyOf({ indicator, counterpart, period }: KnownFigure): string {
  return `${indicator}|${counterpart}|${period}`;
}

/** What names a data set and says whether its figures are real. */
function headerOf({ id, title, version, illustrative, issuer }: Dataset) {
  return { id, title, version, illustrative, issuer };
}
