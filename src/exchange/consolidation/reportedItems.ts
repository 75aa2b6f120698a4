import { dayBounds } from '../../analysis/vintage';
import type { SubmittedAgreement, SubmittedEvent } from '../../kpi/submission';
import { shiftDecimal } from '../../kpi/decimal';
import { matchKey } from '../../kpi/textKey';
import { parseUnit } from '../../kpi/unit';
import type { Report } from './model';

/** An agreement or an event in one area's report in force. */
export interface ReportedItem<Row = SubmittedAgreement | SubmittedEvent> {
  readonly kind: 'agreement' | 'event';
  readonly report: Report;
  readonly row: Row;
  /** Counted from 1 in its list. */
  readonly place: number;
  readonly from: string;
  readonly to: string;
  /**
   * What it states of itself besides title, partner and days, to be compared: an event's place, an agreement's amount in
   * the unit without a multiplier. "" where it states nothing.
   */
  readonly stated: string;
}

export function reportedEvents(reports: readonly Report[]): ReportedItem<SubmittedEvent>[] {
  return reports.flatMap((report) =>
    report.submission.events.map((row, index) => ({
      kind: 'event' as const,
      report,
      row,
      place: index + 1,
      from: row.from,
      to: row.to,
      stated: matchKey(row.place),
    })),
  );
}

export function reportedAgreements(reports: readonly Report[]): ReportedItem<SubmittedAgreement>[] {
  return reports.flatMap((report) =>
    report.submission.agreements.map((row, index) => ({
      kind: 'agreement' as const,
      report,
      row,
      place: index + 1,
      from: row.signed,
      to: row.signed,
      stated: amountKey(row),
    })),
  );
}

/** First and last day, where both are known to the day; a month or a year is no evidence that two items are one. */
export function exactDays({
  from,
  to,
}: ReportedItem<unknown>): { readonly first: string; readonly last: string } | undefined {
  if (from.length !== 10 || to.length !== 10) return undefined;
  return { first: dayBounds(from).first, last: dayBounds(to).last };
}

/** The same for 0,01 tỷ USD as for 10 triệu USD; amounts of two currencies are never the same. */
function amountKey({ amount, unit }: SubmittedAgreement): string {
  if (amount === null) return '';
  const { measure, power } = parseUnit(unit);
  return `${shiftDecimal(amount, power)} ${measure}`;
}
