import { coverage, type Period } from '../../kpi/period';
import { dayBounds } from '../vintage';

/**
 * Where a date lies against a period. `inside`: the days its figures cover. `beside`: inside the period by the other way
 * of counting (calendar months, or the 15th to the 14th of NĐ 09/2019/NĐ-CP, điều 12), so that it may belong to the
 * neighbouring report. A month or a year lies where any of its days does.
 */
export function placeInPeriod(date: string, period: Period, cutOff: string): 'inside' | 'beside' | 'outside' {
  const { first, last } = dayBounds(date);
  const meets = ({ from, to }: { from: string; to: string }) => first <= to && last >= from;
  const calendar = coverage(period, 'calendar');
  const administrative = coverage(period, 'administrative');
  if (!meets(calendar) && !meets(administrative)) return 'outside';
  const own = cutOff === calendar.to ? calendar : { ...administrative, to: cutOff };
  // A cut-off outside the period says nothing of its days; another rule tells of it.
  const ownIsKnown = cutOff >= administrative.from && cutOff <= calendar.to;
  return meets(own) || !ownIsKnown ? 'inside' : 'beside';
}
