import { fromMonths, monthsOf, type Period } from '../../kpi/period';

/** The stretches of `months` months that follow each other from a period's first day to its last. */
export function equalParts(period: Period, months: number): Period[] {
  return Array.from({ length: monthsOf(period) / months }, (_, place) => stretch(period, place * months, months));
}

/** Some months of a period, after the first `skipped`. */
export function stretch({ start }: Period, skipped: number, months: number): Period {
  const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1 + skipped;
  return fromMonths(Math.floor(first / 12), (first % 12) + 1, months);
}
