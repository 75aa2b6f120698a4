import { fromMonths, shiftPeriod, type Period } from '../kpi/period';

/** Shorter first: where two kinds have equally many observations, the shorter tells more. */
const kinds = ['month', 'quarter', 'half', 'year', 'span'] as const;

const MONTHS = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/** A series longer than any record of figures is a mistyped bound. */
const LONGEST = 1200;

/**
 * The consecutive periods of one kind between the bounds; where one is open, as far as anything was observed, in periods of
 * whatever kind: quarters make years.
 */
export function seriesPeriods(
  observed: readonly Period[],
  from: Period | undefined,
  to: Period | undefined,
  kind: Period['kind'] | undefined,
): Period[] {
  const known = [from, to, ...observed].find((period) => period?.kind === kind) ?? around(observed[0], kind);
  if (!known) return [];
  const isBefore = (period: Period): boolean =>
    from ? period.start < from.start : observed.every(({ start }) => period.end < start);
  const isBehind = (period: Period): boolean =>
    to ? period.end > to.end : observed.every(({ end }) => period.start > end);

  const periods = isBefore(known) || isBehind(known) ? [] : [known];
  for (let at = shiftPeriod(known, -1); !isBefore(at) && periods.length < LONGEST; at = shiftPeriod(at, -1)) {
    if (!isBehind(at)) periods.unshift(at);
  }
  for (let at = shiftPeriod(known, 1); !isBehind(at) && periods.length < LONGEST; at = shiftPeriod(at, 1)) {
    if (!isBefore(at)) periods.push(at);
  }
  return periods;
}

/** The calendar period of a kind in which another begins; undefined for kinds that begin anywhere. */
function around(period: Period | undefined, kind: Period['kind'] | undefined): Period | undefined {
  if (!period || !kind || kind === 'span') return undefined;
  const months = MONTHS[kind];
  const [year = 0, month = 1] = period.start.split('-').map(Number);
  return fromMonths(year, month - ((month - 1) % months), months);
}

/** Of which kind most periods are. */
export function commonestKind(observed: readonly Period[]): Period['kind'] | undefined {
  let best: Period['kind'] | undefined;
  let most = 0;
  for (const kind of kinds) {
    const count = observed.filter((period) => period.kind === kind).length;
    if (count > most) {
      most = count;
      best = kind;
    }
  }
  return best;
}
