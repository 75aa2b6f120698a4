import { coverage, type Period } from './period';

/** The three days of a reporting period, ISO: the figures' last day, the last day to hand them in, the day entry closes. */
export interface ReportingDays {
  readonly cutOff: string;
  readonly due: string;
  readonly lock: string;
}

/** Days between due date and lock where nothing else is set. */
const DAYS_TO_LOCK = 10;

/**
 * The days of a period where nobody has set others: Nghị định 09/2019/NĐ-CP, điều 12 (figures up to the 14th of the last
 * month) and điều 13 (handed in by the 25th of that month). The decree leaves the lock to the collecting body.
 */
export function defaultDays(period: Period): ReportingDays {
  const { to } = coverage(period, 'administrative');
  const due = `${to.slice(0, 8)}25`;
  return { cutOff: to, due, lock: daysAfter(due, DAYS_TO_LOCK) };
}

/** @param day ISO day */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
