import { parsePeriod, shiftPeriod, within, type Period } from '../kpi/period';

/** A period that a report can be filled for. */
export interface PeriodChoice {
  readonly period: Period;
  /** How many observations there are of it; 0 where its figures are sums of its parts. */
  readonly observations: number;
}

/** A period counts as well covered from this part of the best covered one on. */
const WELL_COVERED = 1 / 2;

/**
 * The periods that have figures, newest first and of equal ends the longer first. Half-years and years whose parts are
 * all there count too, because figures add up over time.
 *
 * @param ids canonical period ids, one for each observation
 */
export function periodChoices(ids: Iterable<string>): readonly PeriodChoice[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const choices = new Map<string, PeriodChoice>();
  for (const [id, observations] of counts) choices.set(id, { period: parsePeriod(id), observations });
  for (const kind of ['S', ''] as const) addSums(choices, kind);
  return [...choices.values()].sort(
    (a, b) => compare(b.period.end, a.period.end) || compare(a.period.start, b.period.start),
  );
}

/** Reports are written for a year first, then for its parts. */
export const usualKinds: readonly Period['kind'][] = ['year', 'half', 'quarter'];

/** How well a period is covered; only greater or less matters. */
export type Cover = (choice: PeriodChoice) => number;

/**
 * The period proposed first: the newest one that has ended, is of a kind the template is made for, and is well covered.
 *
 * @param cover by default the number of observations, so that periods that were reported come before sums
 */
export function defaultPeriod(
  choices: readonly PeriodChoice[],
  today: string,
  kinds?: readonly Period['kind'][],
  cover: Cover = ({ observations }) => observations,
): PeriodChoice | undefined {
  const ended = choices.filter(({ period }) => period.end <= today);
  const ofKind = (kind: Period['kind']) => ended.filter(({ period }) => period.kind === kind);
  const most = (among: readonly PeriodChoice[]): number => Math.max(0, ...among.map(cover));
  const newestCovered = (among: readonly PeriodChoice[], best: number): PeriodChoice | undefined =>
    among.find((choice) => cover(choice) >= best * WELL_COVERED);
  for (const kind of kinds ?? []) {
    const suiting = newestCovered(ofKind(kind), most(ofKind(kind)));
    if (suiting) return suiting;
  }
  for (const kind of usualKinds) {
    const usual = newestCovered(ofKind(kind), most(ended));
    if (usual) return usual;
  }
  return newestCovered(ended, most(ended)) ?? choices[0];
}

/** Halves are made of quarters and years of halves, so halves come first. */
function addSums(choices: Map<string, PeriodChoice>, kind: 'S' | ''): void {
  for (const { period: part } of [...choices.values()]) {
    if (part.kind !== (kind === 'S' ? 'quarter' : 'half')) continue;
    const year = part.start.slice(0, 4);
    const whole = parsePeriod(kind === 'S' ? `${year}-S${part.start.slice(5, 7) < '07' ? 1 : 2}` : year);
    if (choices.has(whole.id)) continue;
    const parts = [part, shiftPeriod(part, 1), shiftPeriod(part, -1)].filter((each) => within(each, whole));
    if (parts.every(({ id }) => choices.has(id))) choices.set(whole.id, { period: whole, observations: 0 });
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
