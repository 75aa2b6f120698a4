import type { Period } from '../../kpi/period';
import { dayBounds } from '../../analysis/vintage';
import type { Finding } from '../../kpi/finding';
import { unclearlyDated } from './messages';

/**
 * Entries that a list of a period shows although their date does not say that they are of it: "2024" in a list of the first
 * half, or none at all. Counts leave them out, so that list and count differ, which is told once for the list.
 * @param dates of the entries listed, "" where none is known
 * @param span the days the list is of; without its start, all up to its end
 */
export function unclearDates(dates: readonly string[], span: Partial<Period> & Pick<Period, 'end'>): Finding[] {
  const { start = '', end } = span;
  const count = dates.filter((date) => {
    if (date === '') return true;
    const { first, last } = dayBounds(date);
    return first < start || last > end;
  }).length;
  if (count === 0) return [];
  return [{ severity: 'warning', rule: 'register.unclearDate', message: unclearlyDated(count), where: {} }];
}
