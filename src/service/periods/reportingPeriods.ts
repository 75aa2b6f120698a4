import type { ReportingPeriod } from '../../exchange/api/serviceSchemas';
import { NgktError } from '../../kpi/finding';
import { fromMonths, parsePeriod, shiftPeriod, type Period } from '../../kpi/period';
import { periodLabel } from '../../language/periodLabel';
import type { Store } from '../store/store';
import { wrongRange } from './messages';

/** Ten years of quarters. */
const MOST = 40;
/** Shown before the current quarter where nobody says from when. */
const EARLIER = 4;

export interface PeriodRange {
  readonly from?: string;
  readonly to?: string;
}

type Calendar = Pick<Store, 'periods' | 'days'>;

/** The periods of a range with their days. @throws NgktError `periods.range` */
export async function reportingPeriods(store: Calendar, range: PeriodRange, today: string): Promise<ReportingPeriod[]> {
  const found = await store.periods(periodsOf(range, today).map(({ id }) => id));
  return found.map(({ period, ...days }) => ({ period, label: labelOf(parsePeriod(period)), ...days }));
}

export async function reportingPeriod(store: Calendar, period: string): Promise<ReportingPeriod> {
  return { period, label: labelOf(parsePeriod(period)), ...(await store.days(period)) };
}

/** Consecutive periods of one kind. @throws NgktError `periods.range` */
export function periodsOf({ from, to }: PeriodRange, today: string): Period[] {
  const last =
    to === undefined ? (from === undefined ? quarterOf(today) : latestLike(parsePeriod(from), today)) : parsePeriod(to);
  const first = from === undefined ? shiftPeriod(last, -EARLIER) : parsePeriod(from);
  const periods = [first];
  while (periods.length <= MOST && (periods.at(-1) as Period).id !== last.id) {
    const next = shiftPeriod(periods.at(-1) as Period, 1);
    if (next.kind !== last.kind || next.start > last.start) break;
    periods.push(next);
  }
  if (periods.at(-1)?.id !== last.id || periods.length > MOST) throw new NgktError('periods.range', wrongRange(MOST));
  return periods;
}

function quarterOf(today: string): Period {
  const month = Number(today.slice(5, 7));
  return fromMonths(Number(today.slice(0, 4)), month - ((month - 1) % 3), 3);
}

/** The period of the same kind that today lies in; `first` itself where it has not begun. */
function latestLike(first: Period, today: string): Period {
  let last = first;
  for (let count = 0; last.end < today && count < MOST; count++) last = shiftPeriod(last, 1);
  return last;
}

function labelOf(period: Period): ReportingPeriod['label'] {
  return { vi: periodLabel(period, 'vi'), en: periodLabel(period, 'en') };
}
