import type { Value } from './value';

/** SDMX observation status, as far as the product reads it. */
export type ObservationStatus = 'A' | 'P' | 'E' | 'O' | 'M' | 'L' | 'Q';

/** One row of `observations.csv`: one printed figure, from one source, of one vintage. */
export interface Observation {
  readonly indicator: string;
  /** Definition version; the catalogue's where the file leaves it empty. */
  readonly definition: string;
  /** Area id. */
  readonly area: string;
  /** Partner country or territory; "" where the figure is not by partner. */
  readonly counterpart: string;
  /** Canonical period id (see `period.ts`). */
  readonly period: string;
  /** In the unit it was printed in. */
  readonly value: Value;
  readonly status: ObservationStatus;
  /** Day the figures run to, ISO; "" where not stated. */
  readonly cutOff: string;
  /** Vintage: when this figure became known, ISO date or month; "" counts as oldest. */
  readonly asOf: string;
  readonly source: string;
  readonly comment: string;
  /** File and one-based line it was read from, for messages and traces. */
  readonly file: string;
  readonly line: number;
}

/** Key of an observation (DESIGN 4). Two observations with one key must not both stand in a data set. */
export function observationKey(o: Observation): string {
  return `${o.indicator}|${o.definition}|${o.area}|${o.counterpart}|${o.period}|${o.asOf}|${o.source}`;
}
