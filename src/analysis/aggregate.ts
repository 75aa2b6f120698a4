import type { Bilingual } from '../kpi/bilingual';
import { atLeastOf, sumValues } from '../kpi/claim';
import type { Finding } from '../kpi/finding';
import { missing } from '../kpi/value';
import { contestedSum } from './contestedSum';
import { identity, missingFigure, weakestStatus } from './directFigure';
import { isComplete, isNumeric, type Figure, type ResolvedQuery } from './figureModel';
import * as messages from './derivationMessages';

/** One part of a sum: a quarter, a component, a province. */
export interface Part {
  readonly name: Bilingual;
  readonly figure: Figure;
}

/**
 * The sum of all parts as one figure; a part said in words only counts as missing. With a part missing there is no sum,
 * except where nothing can be negative: then the known parts are a lower bound, "ít nhất", the figure is partial, and a
 * warning names what is missing. Why there is not even a lower bound is told: figures that may be negative, or a known part
 * that has none itself ("gần 600").
 * @param derivation how the complete sum reads in words
 * @param options.gaps names of further parts for which nothing was found
 */
export function sumOfParts(
  query: ResolvedQuery,
  parts: readonly Part[],
  derivation: Bilingual,
  options: { readonly nonNegative: boolean; readonly gaps?: readonly Bilingual[] },
): Figure {
  const sum = sumOfKnown(query, parts, derivation, options);
  const contested = contestedSum(
    parts.map(({ figure }) => figure),
    { nonNegative: options.nonNegative, hasGaps: (options.gaps ?? []).length > 0 },
  );
  return contested.length > 0 ? { ...sum, contested } : sum;
}

function sumOfKnown(
  query: ResolvedQuery,
  parts: readonly Part[],
  derivation: Bilingual,
  options: { readonly nonNegative: boolean; readonly gaps?: readonly Bilingual[] },
): Figure {
  const known = parts.filter(({ figure }) => isNumeric(figure));
  const absent = [...parts.filter(({ figure }) => !isNumeric(figure)).map(nameOfAbsent), ...(options.gaps ?? [])];
  if (absent.length > 0 && known.length === 0) return missingFigure(query, messages.missingParts(query, absent));
  if (absent.length > 0 && !options.nonNegative) {
    return missingFigure(query, messages.missingPartsMayBeNegative(query, absent));
  }
  const sum = sumValues(known.map(({ figure }) => figure.value));
  const value = absent.length > 0 ? atLeastOf(sum) : sum;
  if (value.kind === 'missing') {
    const unlimited = known.filter(({ figure }) => atLeastOf(figure.value).kind === 'missing');
    const reason =
      absent.length === 0
        ? messages.noSum(query, value.reason)
        : unlimited.length > 0
          ? messages.noLowerBound(query, unlimited, absent)
          : messages.missingParts(query, absent);
    const none = missingFigure(query, reason);
    // Every part is there, and still the sum cannot be said.
    return absent.length === 0 ? { ...none, value: missing(reason, 'unsettled') } : none;
  }
  return {
    ...identity(query),
    value,
    observations: known.flatMap(({ figure }) => figure.observations),
    status: weakestStatus(known.map(({ figure }) => figure.status)),
    derivation: absent.length > 0 ? messages.knownPartOnly(derivation, absent) : derivation,
    ...(absent.length > 0 || !known.every(({ figure }) => isComplete(figure)) ? { partial: true } : {}),
    findings: [
      ...(absent.length > 0 ? [partialFinding(messages.knownPart(query, value, absent))] : []),
      ...known.flatMap(({ figure }) => figure.findings),
    ],
  };
}

/** A part on which sources disagree is there, only not as one figure. */
function nameOfAbsent({ name, figure }: Part): Bilingual {
  return figure.contested ? messages.disagreed(name) : name;
}

/** A figure that looks whole in a table but is only the known part of itself. */
export function partialFinding(message: Bilingual): Finding {
  return { severity: 'warning', rule: 'figure.partial', message, where: {} };
}
