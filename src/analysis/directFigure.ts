import type { Bilingual } from '../kpi/bilingual';
import { roundTo } from '../kpi/decimal';
import { NgktError, type Finding, type Where } from '../kpi/finding';
import type { Observation, ObservationStatus } from '../kpi/observation';
import { convertValue } from '../kpi/unit';
import { isQuantity, missing, type Value } from '../kpi/value';
import type { Figure, ResolvedQuery } from './figureModel';
import * as messages from './messages';
import { sameValue } from './sameValue';
import { latestVintage } from './vintage';

const NONE: readonly Finding[] = [];

/** An observation with its value in the indicator's unit. */
interface Converted {
  readonly observation: Observation;
  readonly value: Value;
}

/**
 * The figure that the observations give directly by the definition asked for (by default the catalogue's); undefined
 * where no observation has that definition.
 */
export function directFigure(query: ResolvedQuery, group: readonly Observation[] | undefined): Figure | undefined {
  if (!group) return undefined;
  const wanted = query.definition ?? query.indicator.definitionVersion;
  const only = group[0];
  // Most figures are given once.
  if (only && group.length === 1 && isPresent(only)) {
    return definitionOf(only, query) === wanted ? figureOfOne(query, group, only, wanted) : undefined;
  }
  const matching = those(group, (one) => definitionOf(one, query) === wanted);
  return matching.length > 0 ? figureOf(query, matching, wanted) : undefined;
}

/**
 * What to say where only observations by other definitions exist: the figure of the only other definition, with a
 * warning that names it; with several, no figure and a warning that names them all.
 */
export function otherDefinitionFigure(
  query: ResolvedQuery,
  group: readonly Observation[] | undefined,
): Figure | undefined {
  if (!group || query.definition !== undefined) return undefined;
  const definitions = [...new Set(group.map((one) => definitionOf(one, query)))];
  // By the definition asked for it is stated that there is no figure.
  if (definitions.includes(query.indicator.definitionVersion)) return undefined;
  const [only] = definitions;
  if (only === undefined) return undefined;
  if (definitions.length === 1) {
    const figure = figureOf(query, group, only);
    const finding: Finding = {
      severity: 'warning',
      rule: 'figure.definition',
      message: messages.otherDefinition(query, only),
      where: whereOf(group[0]),
    };
    return { ...figure, findings: [finding, ...figure.findings] };
  }
  const message = messages.severalDefinitions(query, definitions);
  const finding: Finding = { severity: 'warning', rule: 'figure.definition', message, where: whereOf(group[0]) };
  return { ...missingFigure(query, message), findings: [finding] };
}

/** No figure, and why. */
export function missingFigure(query: ResolvedQuery, reason: Bilingual = messages.noFigure(query)): Figure {
  return { ...identity(query), value: missing(reason), observations: [], findings: [], status: 'M' };
}

/** What a question already says of its figure. */
export function identity(
  query: ResolvedQuery,
): Pick<Figure, 'indicator' | 'area' | 'period' | 'counterpart' | 'definition'> {
  const { indicator, area, period, counterpart } = query;
  return { indicator, area, period, counterpart, definition: query.definition ?? indicator.definitionVersion };
}

/** The weakest of several statuses: an estimate among normal figures makes the whole an estimate. */
export function weakestStatus(statuses: Iterable<ObservationStatus>): ObservationStatus {
  let weakest: ObservationStatus = 'A';
  for (const status of statuses) weakest = weaker(weakest, status);
  return weakest;
}

function weaker(one: ObservationStatus, other: ObservationStatus): ObservationStatus {
  return other === 'E' || (other === 'P' && one !== 'E') ? other : one;
}

export function whereOf(observation: Observation | undefined): Where {
  return observation ? { file: observation.file, line: observation.line } : {};
}

/** Empty means the catalogue's definition. */
function definitionOf(observation: Observation, query: ResolvedQuery): string {
  return observation.definition === '' ? query.indicator.definitionVersion : observation.definition;
}

function figureOf(query: ResolvedQuery, all: readonly Observation[], definition: string): Figure {
  const latest = latestVintage(all);
  const present = those(latest, isPresent);
  const only = present[0];
  if (only && present.length === 1) return figureOfOne(query, present, only, definition);
  const asked = { ...query, definition };
  if (!only) return notAvailable(asked, latest);

  const converted: Converted[] = [];
  for (const observation of present) {
    const value = inUnitOf(query, observation);
    if (value) converted.push({ observation, value });
    else return ofOtherUnit(asked, present, observation);
  }
  return agreed(asked, converted);
}

/** The figure of the only source. */
function figureOfOne(
  query: ResolvedQuery,
  observations: readonly Observation[],
  observation: Observation,
  definition: string,
): Figure {
  const { indicator, area, period, counterpart } = query;
  const value = inUnitOf(query, observation);
  if (!value) return ofOtherUnit({ ...query, definition }, observations, observation);
  const status = weaker('A', observation.status);
  return { indicator, area, period, counterpart, definition, value, observations, status, findings: NONE };
}

/** One figure from several sources of one vintage: they agree, or there is no figure. */
function agreed(query: ResolvedQuery, all: readonly Converted[]): Figure {
  const figures = all.filter(({ value }) => value.kind !== 'text');
  // Words ("cao kỷ lục") do not contradict a number; they are reported beside it.
  const claims = figures.length > 0 ? figures : all;
  const words = figures.length > 0 ? all.filter(({ value }) => value.kind === 'text') : [];
  const first = claims[0] as Converted;
  const observations = claims.map(({ observation }) => observation);
  if (claims.some(({ value }) => !sameValue(value, first.value))) {
    const message = messages.conflict(query, claims);
    const none = unusable(query, 'figure.conflict', message, observations, first.observation);
    return { ...none, value: missing(message, 'conflict'), contested: claims.map(({ value }) => value) };
  }
  return {
    ...identity(query),
    value: first.value,
    observations,
    status: weakestStatus(observations.map(({ status }) => status)),
    findings: words.map(({ observation, value }) => ({
      severity: 'info',
      rule: 'figure.words',
      message: messages.alsoInWords(query, value, observation.source),
      where: whereOf(observation),
    })),
  };
}

function notAvailable(query: ResolvedQuery, latest: readonly Observation[]): Figure {
  const first = latest[0] as Observation;
  const status = isMissingStatus(first.status) ? first.status : 'M';
  return { ...missingFigure(query, messages.statedMissing(query, status, first)), observations: latest, status };
}

/** Observations exist but cannot be printed: the error says why, and so does the missing value. */
function unusable(
  query: ResolvedQuery,
  rule: 'figure.conflict' | 'figure.unit',
  message: Bilingual,
  observations: readonly Observation[],
  at: Observation,
): Figure {
  const finding: Finding = { severity: 'error', rule, message, where: whereOf(at) };
  return { ...missingFigure(query, message), observations, findings: [finding] };
}

function ofOtherUnit(query: ResolvedQuery, observations: readonly Observation[], at: Observation): Figure {
  return unusable(query, 'figure.unit', messages.wrongUnit(query, at), observations, at);
}

/** The value in the indicator's unit; undefined where its unit measures something else. */
function inUnitOf(query: ResolvedQuery, observation: Observation): Value | undefined {
  const { value } = observation;
  const { unit } = query.indicator;
  if (!('unit' in value) || value.unit === unit) return value;
  if (value.unit === '') return { ...value, unit };
  try {
    return withoutFilledZeros(convertValue(value, unit), value.decimals, query.indicator.decimals);
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}

/**
 * Zeros at the end of a whole number say nothing of its precision: 243.500.000.000 USD are 243,50 tỷ USD, not
 * 243,500000000. Zeros after a decimal mark were printed on purpose and stay.
 */
function withoutFilledZeros(value: Value, printedDecimals: number, enough: number): Value {
  if (!isQuantity(value) || value.kind === 'approx' || printedDecimals > 0) return value;
  let { decimals } = value;
  while (decimals > enough && roundTo(value.number, decimals - 1) === value.number) decimals--;
  return { ...value, decimals };
}

function isPresent({ value, status }: Observation): boolean {
  return value.kind !== 'missing' && !isMissingStatus(status);
}

/** Those that pass; mostly all do, and the list is the same. */
function those(all: readonly Observation[], pass: (one: Observation) => boolean): readonly Observation[] {
  return all.every(pass) ? all : all.filter(pass);
}

function isMissingStatus(status: ObservationStatus): status is 'O' | 'M' | 'L' | 'Q' {
  return status === 'O' || status === 'M' || status === 'L' || status === 'Q';
}
