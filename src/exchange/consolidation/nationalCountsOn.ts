import { Figures } from '../../analysis/figure';
import { mayBeShared } from '../../analysis/sharedCounts';
import { existsOn } from '../../kpi/area';
import { subtractValues } from '../../kpi/claim';
import { datasetOf } from '../../kpi/dataset';
import type { Observation } from '../../kpi/observation';
import type { Period } from '../../kpi/period';
import { exact, isQuantity, type Value } from '../../kpi/value';
import { formatValue } from '../../language/formatValue';
import { periodLabel } from '../../language/periodLabel';
import { cellText } from './cellText';
import type { ConsolidationOptions, Report } from './model';
import type { ReportedItem } from './reportedItems';
import { countedAgain, type SharedItem } from './sharedItems';

type Item = SharedItem<{ readonly title: string; readonly cell: string }>;

/** Codes of the counts, with what they count. */
export type CountedItems = Readonly<Record<'AGR' | 'PROMO_EVENTS', readonly Item[]>>;

/** What counts of some periods on one day. */
export interface CountedReports {
  readonly day: string;
  readonly reports: readonly Report[];
  readonly items: CountedItems;
  /** The reported counts in force. */
  readonly counts: readonly Observation[];
}

/**
 * The country's counts of agreements and events for each period with reports, as they stand on one day: the provinces'
 * figures added up, less what several of them reported. A thing reported for two periods counts in the first. The comment
 * gives the sum down to the cells, and each thing left out with its reporters.
 */
export function nationalCountsOn(
  { day, reports, items, counts }: CountedReports,
  options: ConsolidationOptions,
): Observation[] {
  const codes = Object.keys(items).filter(mayBeShared) as (keyof CountedItems)[];
  const figures = figuresOf(counts, options);
  const country = options.areas.byId('VN');
  if (!country) return [];
  const periods = new Map(reports.map(({ period }) => [period.id, period]));
  return codes.flatMap((code) => {
    const again = againByPeriod(code, items[code]);
    return [...periods.values()].flatMap((period) => {
      const indicator = options.indicators.get(code);
      const stated = counts.some(
        (one) => one.indicator === code && one.area === country.id && one.period === period.id && one.status !== 'L',
      );
      const sum = indicator && !stated ? figures.figure({ indicator: code, period, area: country }) : undefined;
      if (!indicator || !sum || sum.value.kind === 'missing') return [];
      const left = again.get(period.id) ?? [];
      const value = subtractValues(sum.value, exact(left.length, indicator.unit));
      if (!isQuantity(value) && value.kind !== 'range') return [];
      return [
        {
          indicator: code,
          definition: indicator.definitionVersion,
          area: country.id,
          counterpart: '',
          period: period.id,
          value: withoutTolerance(value),
          status: sum.status,
          cutOff: '',
          asOf: day,
          source: sourceText(period, sum.observations.length, options),
          comment: commentText(sum.observations, left, sum.partial ? (sum.derivation?.vi ?? '') : '', options),
          file: 'observations.csv',
          line: 0,
        },
      ];
    });
  });
}

/** Reports that count a thing again, by the period whose sum holds it. */
function againByPeriod(
  code: string,
  items: readonly Item[],
): Map<string, { item: Item; again: ReportedItem<unknown> }[]> {
  const found = new Map<string, { item: Item; again: ReportedItem<unknown> }[]>();
  for (const item of items) {
    if (isFta(item)) continue;
    for (const again of countedAgain(item, (report) => isInSum(report, code))) {
      const { id } = again.report.period;
      found.set(id, [...(found.get(id) ?? []), { item, again }]);
    }
  }
  return found;
}

/** Whether an area's own figure, with all that it lists, is part of the country's sum. */
function isInSum({ area, period, submission }: Report, code: string): boolean {
  return (
    existsOn(area, period.end) &&
    submission.entries.some(
      ({ indicator, counterpart, value }) => indicator === code && counterpart === '' && value !== null,
    )
  );
}

/** FTAs have an indicator of their own and are in no province's count of agreements. */
function isFta({ lead: { row } }: Item): boolean {
  return 'kind' in row && row.kind === 'FTA';
}

function sourceText(period: Period, count: number, { areas }: ConsolidationOptions): string {
  const units = areas.inForce(period.end).length;
  return `Tổng hợp báo cáo ${periodLabel(period, 'vi', 'running')} của ${count}/${units} tỉnh, thành phố`;
}

function commentText(
  parts: readonly Observation[],
  left: readonly { readonly item: Item; readonly again: ReportedItem<unknown> }[],
  gaps: string,
  { areas }: ConsolidationOptions,
): string {
  const sum = parts.map((part) => {
    const cell = /; ô (.+)$/s.exec(part.source)?.[1] ?? '';
    const name = areas.byId(part.area)?.shortName ?? part.area;
    return `${name} ${formatValue(part.value, 'vi', { unit: false })}${cell === '' ? '' : ` (${cell})`}`;
  });
  const twice = left.map(({ item, again }) => {
    const who = item.items.map(({ report, row }) => `${report.area.shortName} ${cellText(row.cell)}`.trim()).join('; ');
    return `“${cellText(item.lead.row.title)}” (${who}; không tính lại ở ${again.report.area.shortName})`;
  });
  const less = twice.length === 0 ? '' : ` Trừ ${twice.length} lần báo trùng: ${twice.join('; ')}.`;
  return `Cộng: ${sum.join('; ')}.${less}${gaps === '' ? '' : ` ${gaps}.`}`;
}

/** A file has no column for it; the words stay. */
function withoutTolerance(value: Value): Value {
  if (!isQuantity(value)) return value;
  const { kind, number, decimals, word, unit, estimate } = value;
  return { kind, number, decimals, word, unit, ...(estimate ? { estimate } : {}) };
}

function figuresOf(observations: readonly Observation[], { indicators, areas }: ConsolidationOptions): Figures {
  return new Figures(datasetOf({ indicators, areas: areas.all, observations }));
}
