import { errorsIn } from '../../analysis/checks';
import { CheckedData, type GroupKey } from '../../analysis/checks/checkedData';
import type { Figures } from '../../analysis/figure';
import type { Finding } from '../../kpi/finding';
import type { FigureName } from '../brief/document';
import type { FillPlan } from '../plan/plan';

/**
 * The errors that a check of the data finds in the figures a report rests on: a negative count, a province above its
 * country. A fill does not check the whole data set, but must not pass on such a figure in silence.
 */
export class ErrorsInUse {
  /** By years: the reports of all provinces rest on the same ones. */
  private readonly known = new Map<string, CheckedData>();

  constructor(private readonly figures: Figures) {}

  of(plan: FillPlan): readonly Finding[] {
    const sources = (plan.record?.record.sources ?? []).filter(
      ({ indicator, period }) => indicator !== '' && period !== '',
    );
    return this.ofGroups(sources);
  }

  /** The same of a text by the figures that its statements name. */
  ofFigures(names: readonly FigureName[]): readonly Finding[] {
    const { indicators } = this.figures.dataset;
    return this.ofGroups(
      names.map(({ indicator, area, period, counterpart = '', definition }) => ({
        indicator,
        definition: definition ?? indicators.get(indicator)?.definitionVersion ?? '',
        area,
        counterpart,
        period,
      })),
    );
  }

  private ofGroups(keys: readonly GroupKey[]): readonly Finding[] {
    const data = this.dataOf([...new Set(keys.map(({ period }) => period.slice(0, 4)))].sort());
    const named = new Set(keys.map(targetKey));
    const targets = data.targets.filter((target) => named.has(targetKey(target)));
    return errorsIn(data, [...new Set(keys.flatMap((key) => data.groupOf(key) ?? []))], targets);
  }

  private dataOf(years: readonly string[]): CheckedData {
    const key = years.join();
    let data = this.known.get(key);
    if (!data) {
      const { dataset, options } = this.figures;
      // Rates are compared with those of other years, which alone show that one is a fraction.
      const isRate = (code: string): boolean => dataset.indicators.get(code)?.kind === 'rate';
      const observations = dataset.observations.filter(
        ({ indicator, period }) => years.includes(period.slice(0, 4)) || isRate(indicator),
      );
      this.known.set(key, (data = new CheckedData({ ...dataset, observations }, options)));
    }
    return data;
  }
}

/** What tells a target: indicator, area and period. */
function targetKey({ indicator, area, period }: Pick<GroupKey, 'indicator' | 'area' | 'period'>): string {
  return `${indicator}|${area}|${period}`;
}
