import type { Area } from '../kpi/area';
import type { AreaList } from '../kpi/areaList';
import type { Bilingual } from '../kpi/bilingual';
import type { Dataset } from '../kpi/dataset';
import type { Finding } from '../kpi/finding';
import type { Indicator } from '../kpi/indicator';
import type { Observation, ObservationStatus } from '../kpi/observation';
import type { Period } from '../kpi/period';
import { isQuantity, type Value } from '../kpi/value';
import type { ObservationIndex } from './observationIndex';
import type { Territories } from './territory';

/** The figure of one indicator for one area and period: what may be printed, and everything it rests on. */
export interface Figure {
  readonly indicator: Indicator;
  readonly area: Area;
  readonly period: Period;
  /** Partner country or territory; "" where the figure is not by partner. */
  readonly counterpart: string;
  /** Version of the definition the value was counted by; another than the catalogue's always comes with a finding. */
  readonly definition: string;
  /** In the indicator's unit. */
  readonly value: Value;
  /** The observations used; several where several sources agree or where the figure is computed. */
  readonly observations: readonly Observation[];
  /** The register it was counted in. */
  readonly register?: Bilingual;
  /** What the register names as sources of the entries counted, each once. */
  readonly registerSources?: readonly string[];
  /** How the figure was computed, where it is not simply an observation. */
  readonly derivation?: Bilingual;
  /** Where sources disagree: what each makes of the figure, of a sum its least and its most. Any of them may be true. */
  readonly contested?: readonly Value[];
  /** The value is only the known part of a sum ("ít nhất …"); such a figure gets no rank. */
  readonly partial?: boolean;
  readonly findings: readonly Finding[];
  /** Of several observations the weakest: estimate before provisional before normal. */
  readonly status: ObservationStatus;
}

/** A question for one figure. `definition` is given only where another than the catalogue's is wanted. */
export interface FigureQuery {
  readonly indicator: string;
  readonly period: Period;
  readonly area: Area;
  readonly counterpart?: string;
  readonly definition?: string;
}

/** A question with its indicator looked up. */
export interface ResolvedQuery {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly area: Area;
  readonly counterpart: string;
  readonly definition: string | undefined;
}

/**
 * The ways to compute a figure that no observation gives directly, in the order they are tried. Components published for the
 * very period and area come first, those computed themselves after the indicator's own figures of parts of the period or
 * area: a total that was published or revised counts wherever there is one.
 */
export const allWays = ['publishedComponents', 'time', 'regroup', 'components', 'register'] as const;
export type Way = (typeof allWays)[number];

/** What a derivation may use: the observations and the figures found in the remaining ways. */
export interface Resolver {
  readonly dataset: Dataset;
  readonly areas: AreaList;
  readonly territories: Territories;
  readonly index: ObservationIndex;
  /** Registers are read up to this day: the cut by `--as-of`, else today; "" = no cut. */
  readonly knownOn: string;
  /** Whether statuses in the registers may be of later than a day. */
  statusesUndated(day: string): boolean;
  /** Ways already taken are left out, so that no figure is computed from itself. */
  resolve(query: ResolvedQuery, ways: readonly Way[]): Figure;
}

export function isKnown(figure: Figure): boolean {
  return figure.value.kind !== 'missing';
}

/** A figure that stands for its whole area and period, so that it may be added up and ranked. */
export function isComplete(figure: Figure): boolean {
  return isKnown(figure) && !figure.partial;
}

/** A figure that can be calculated with, as words ("nhiều") and ranks cannot. */
export function isNumeric({ value }: Figure): boolean {
  return isQuantity(value) || value.kind === 'range';
}
