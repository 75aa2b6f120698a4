/**
 * Vintages: when a figure became known. `AS_OF` is a day, a month or a year; "" is the oldest. A month or a year counts
 * as its last day, because only then is it certain that the figure was out.
 */

/** The day from which a vintage is certainly known; "" for an undated one. Such days compare as texts. */
export function vintageDay(asOf: string): string {
  if (asOf.length === 4) return `${asOf}-12-31`;
  if (asOf.length === 7) return lastDayOfMonth(asOf);
  return asOf;
}

/** Whether a vintage was known on a day (or by the end of a month); without a day everything is. */
export function knownBy(asOf: string, day: string | undefined): boolean {
  return !day || vintageDay(asOf) <= vintageDay(day);
}

/** Those of the latest vintage. Several may share it: they are then several sources of one figure. */
export function latestVintage<T extends { readonly asOf: string }>(all: readonly T[]): readonly T[] {
  if (all.length < 2) return all;
  let latest: T[] = [];
  let latestDay = '';
  for (const one of all) {
    const day = vintageDay(one.asOf);
    if (latest.length === 0 || day > latestDay) {
      latest = [one];
      latestDay = day;
    } else if (day === latestDay) {
      latest.push(one);
    }
  }
  return latest;
}

/** First and last day that a year, a month or a day may mean. */
export function dayBounds(date: string): { readonly first: string; readonly last: string } {
  if (date.length === 4) return { first: `${date}-01-01`, last: `${date}-12-31` };
  if (date.length === 7) return { first: `${date}-01`, last: lastDayOfMonth(date) };
  return { first: date, last: date };
}

function lastDayOfMonth(month: string): string {
  const last = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0));
  return last.toISOString().slice(0, 10);
}
