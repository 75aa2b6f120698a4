import { shiftPeriod, type Period } from '../kpi/period';

/** Shorter first: where two kinds have equally many observations, the shorter tells more. */
const kinds = ['month', 'quarter', 'half', 'year', 'span'] as const;

/** A series longer than any record of figures is a mistyped bound. */
const LONGEST = 1200;

/** The consecutive periods of one kind that a series shows, between the bounds or else over all that was observed. */
export function seriesPeriods(
  observed: readonly Period[],
  from?: Period,
  to?: Period,
  kind?: Period['kind'],
): Period[] {
  const wanted = kind ?? from?.kind ?? to?.kind ?? commonest(observed);
  const same = observed.filter((period) => period.kind === wanted).sort((a, b) => (a.start < b.start ? -1 : 1));
  const firstDay = from?.start ?? same[0]?.start;
  const lastDay = to?.end ?? same.at(-1)?.end;
  let current = from?.kind === wanted ? from : same.find(({ start }) => start >= (firstDay ?? ''));
  const periods: Period[] = [];
  if (lastDay === undefined) return periods;
  while (current && current.end <= lastDay && periods.length < LONGEST) {
    periods.push(current);
    current = shiftPeriod(current, 1);
  }
  return periods;
}

function commonest(observed: readonly Period[]): Period['kind'] | undefined {
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
