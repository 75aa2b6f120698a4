import { atLeastOf, compareValues, sumValues } from '../kpi/claim';
import type { Value } from '../kpi/value';
import { isNumeric, type Figure } from './figureModel';

/**
 * The least and the most that a sum may be where sources disagree on some of its parts; empty where they agree on all, or
 * where what is missing besides leaves nothing to say.
 * @param options.hasGaps further parts for which nothing was found
 */
export function contestedSum(
  parts: readonly Figure[],
  options: { readonly nonNegative: boolean; readonly hasGaps?: boolean },
): readonly Value[] {
  if (!parts.some(({ contested }) => contested)) return [];
  const counted = parts.filter(mayCount);
  const hasGaps = options.hasGaps === true || counted.length < parts.length;
  if (hasGaps && !options.nonNegative) return [];
  const ends = counted.map(({ contested, value }) => [...(contested ?? [value])].sort(compareValues));
  return [ends.map((claims) => claims.at(-1)), ends.map(([most]) => most)]
    .map((values) => sumValues(values as Value[]))
    .map((sum) => (hasGaps ? atLeastOf(sum) : sum))
    .filter(({ kind }) => kind !== 'missing');
}

/** A part that can be calculated with, if only as its sources disagree on it. */
export function mayCount(figure: Figure): boolean {
  return figure.contested !== undefined || isNumeric(figure);
}
