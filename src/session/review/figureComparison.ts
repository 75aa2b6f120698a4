import { entryValue } from '../../analysis/submission/entryValue';
import { growth } from '../../analysis/growth';
import type { EarlierFigure, SubmissionFinding } from '../../exchange/api/serviceSchemas';
import { subtractValues } from '../../kpi/claim';
import type { Indicator } from '../../kpi/indicator';
import type { Submission, SubmissionEntry } from '../../kpi/submission';
import { isQuantity, type Value } from '../../kpi/value';

/** One figure of a report beside what was said before. */
export interface ComparedFigure {
  /** Stable while the figure is: indicator and partner. */
  readonly key: string;
  readonly indicator: string;
  readonly counterpart: string;
  /** As sent; undefined where the last version had the figure and this one has not. */
  readonly entry: SubmissionEntry | undefined;
  readonly lastVersion: SubmissionEntry | undefined;
  readonly lastPeriod: SubmissionEntry | undefined;
  /** What is known of the last period where the area did not report it here. */
  readonly knownLastPeriod?: Value | undefined;
  /** What the rules say of it. */
  readonly findings: readonly SubmissionFinding[];
}

export interface Comparison {
  readonly figures: readonly ComparedFigure[];
  /** What is said of the report as a whole, of agreements and events. */
  readonly general: readonly SubmissionFinding[];
}

export interface Before {
  readonly lastVersion: Submission | undefined;
  readonly lastPeriod: Submission | undefined;
  /** What is known of the last period from elsewhere. */
  readonly earlier?: readonly Pick<EarlierFigure, 'indicator' | 'counterpart' | 'value'>[];
  readonly findings: readonly SubmissionFinding[];
}

export function figureKey({ indicator, counterpart }: Pick<SubmissionEntry, 'indicator' | 'counterpart'>): string {
  return `${indicator}|${counterpart}`;
}

/** A report's figures in its order, then those that its last version had besides. */
export function compareReport(
  current: Submission,
  { lastVersion, lastPeriod, earlier = [], findings }: Before,
): Comparison {
  const now = byKey(current);
  const versionBefore = byKey(lastVersion);
  const periodBefore = byKey(lastPeriod);
  const known = new Map(earlier.map((figure) => [figureKey(figure), figure.value]));
  const keys = [...new Set([...now.keys(), ...versionBefore.keys()])];
  const about = (finding: SubmissionFinding): string =>
    figureKey({ indicator: finding.indicator ?? '', counterpart: finding.counterpart ?? '' });
  const figures = keys.map((key): ComparedFigure => {
    const entry = now.get(key);
    const last = versionBefore.get(key);
    const { indicator, counterpart } = (entry ?? last) as SubmissionEntry;
    const said = findings.filter((finding) => about(finding) === key);
    const before = periodBefore.get(key);
    return {
      ...{ key, indicator, counterpart, entry, findings: said },
      ...{ lastVersion: last, lastPeriod: before, knownLastPeriod: before ? undefined : known.get(key) },
    };
  });
  const told = new Set(keys);
  return { figures, general: findings.filter((finding) => !told.has(about(finding))) };
}

/** Whether an entry says something else than the one before it; a note or a cell that moved is no other figure. */
export function saysOther(entry: SubmissionEntry | undefined, before: SubmissionEntry | undefined): boolean {
  if (!entry || !before) return entry !== before;
  const said = ({ value, unit, qualifier, status }: SubmissionEntry): string =>
    JSON.stringify([value, unit, qualifier, status]);
  return said(entry) !== said(before);
}

/** What an entry states; undefined where it cannot be understood. */
export function valueOf(entry: SubmissionEntry | undefined, indicator: Indicator | undefined): Value | undefined {
  if (!entry || !indicator) return undefined;
  const value = entryValue(entry, indicator);
  return typeof value === 'string' ? undefined : value;
}

/**
 * The change in percent, for rates in percentage points, with the claim both values allow; undefined where there is none to
 * be told: a value is missing, the base is zero, the definitions differ.
 */
export function changeBetween(
  entry: SubmissionEntry | undefined,
  before: SubmissionEntry | undefined,
  indicator: Indicator | undefined,
): Value | undefined {
  if (entry?.definition !== before?.definition) return undefined;
  return changeFrom(entry, valueOf(before, indicator), indicator);
}

/** The same from a figure known from elsewhere, which is of the catalogue's definition. */
export function changeFrom(
  entry: SubmissionEntry | undefined,
  then: Value | undefined,
  indicator: Indicator | undefined,
): Value | undefined {
  const now = valueOf(entry, indicator);
  if (!now || !then || !isQuantity(now) || !isQuantity(then)) return undefined;
  const change = indicator?.kind === 'rate' ? subtractValues(now, then) : growth(now, then);
  return isQuantity(change) || change.kind === 'range' ? change : undefined;
}

function byKey(submission: Submission | undefined): ReadonlyMap<string, SubmissionEntry> {
  return new Map(submission?.entries.map((entry) => [figureKey(entry), entry]));
}
