/** Vietnam has kept this time, without summer time, since 1975. */
const HOURS_AHEAD_OF_UTC = 7;

/** The day in Vietnam at an instant, ISO: due and lock dates are days there, wherever the server stands. */
export function vietnamDay(instant: Date): string {
  return new Date(instant.getTime() + HOURS_AHEAD_OF_UTC * 3_600_000).toISOString().slice(0, 10);
}

/** The first instant after a day in Vietnam, ISO 8601 in UTC. */
export function endOfVietnamDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + (24 - HOURS_AHEAD_OF_UTC) * 3_600_000).toISOString();
}
