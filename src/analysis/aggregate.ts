import type { Bilingual } from '../kpi/bilingual';
import { atLeastOf, sumValues } from '../kpi/claim';
import { missing } from '../kpi/value';
import { identity, missingFigure, weakestStatus } from './directFigure';
import { isComplete, isNumeric, type Figure, type ResolvedQuery } from './figureModel';
import * as messages from './messages';

/** One part of a sum: a quarter, a component, a province. */
export interface Part {
  readonly name: Bilingual;
  readonly figure: Figure;
}

/**
 * The sum of all parts as one figure; a part said in words only counts as missing. With a part missing there is no sum, except where nothing can be negative: then
 * the known parts are a lower bound, "ít nhất", and the figure is marked partial.
 * @param gaps names of further parts for which nothing was found
 * @param derivation how the complete sum reads in words
 */
export function sumOfParts(
  query: ResolvedQuery,
  parts: readonly Part[],
  derivation: Bilingual,
  options: { readonly nonNegative: boolean; readonly gaps?: readonly Bilingual[] },
): Figure {
  const known = parts.filter(({ figure }) => isNumeric(figure));
  const absent = [...parts.filter(({ figure }) => !isNumeric(figure)).map(({ name }) => name), ...(options.gaps ?? [])];
  if (absent.length > 0 && (known.length === 0 || !options.nonNegative)) {
    return missingFigure(query, messages.missingParts(query, absent));
  }
  const sum = sumValues(known.map(({ figure }) => figure.value));
  const partial = absent.length > 0 || known.some(({ figure }) => !isComplete(figure));
  const value = absent.length > 0 ? atLeastOf(sum) : sum;
  const observations = known.flatMap(({ figure }) => figure.observations);
  return {
    ...identity(query),
    value: value.kind === 'missing' ? missing(messages.noSum(query, value.reason)) : value,
    observations,
    status: weakestStatus(known.map(({ figure }) => figure.status)),
    derivation: absent.length > 0 ? messages.knownPartOnly(derivation, absent) : derivation,
    ...(partial ? { partial } : {}),
    findings: known.flatMap(({ figure }) => figure.findings),
  };
}
