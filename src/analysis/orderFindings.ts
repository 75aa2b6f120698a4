import type { Bilingual } from '../kpi/bilingual';
import type { Finding } from '../kpi/finding';
import * as messages from './comparisonMessages';
import { mayCoincide } from './likelyInterval';
import type { Order, Placed } from './rankOrder';

/** Two places that the claims may reverse: "gần 2,37" above 2,36. */
export type UncertainPair = readonly [upper: Placed, lower: Placed];

/** Places that the claims leave uncertain, of those shown against all others, shown or not. */
export function uncertainPairs(shown: readonly Placed[], all: readonly Placed[]): UncertainPair[] {
  const isShown = new Set(shown);
  return all.flatMap((upper, index) =>
    all
      .slice(index + 1)
      .filter((lower) => isShown.has(upper) || isShown.has(lower))
      .filter((lower) => upper.rank !== lower.rank && mayCoincide(upper.figure.value, lower.figure.value))
      .map((lower) => [upper, lower] as const),
  );
}

/**
 * What must be told wherever places are shown, of areas or of partners, in a list or one by itself: that they are among
 * those with a figure only, that a place is not said because another may come before, and what may be the other way round.
 * @param shown the places shown
 * @param pairs those of them that are uncertain
 * @param incomplete how many have a place, for an order in which not all have
 */
export function orderFindings(
  { placed, unplaced }: Order,
  shown: readonly Placed[],
  pairs: readonly UncertainPair[],
  incomplete: Bilingual,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (unplaced.length > 0 && placed.length > 0) {
    findings.push({ severity: 'warning', rule: 'rank.incomplete', message: incomplete, where: {} });
    const before = shown.find(({ surpassedBy }) => surpassedBy)?.surpassedBy;
    if (before) {
      findings.push({ severity: 'warning', rule: 'rank.surpassed', message: messages.surpassed(before), where: {} });
    }
  }
  return [...findings, ...pairs.map(overlapFinding)];
}

function overlapFinding([upper, lower]: UncertainPair): Finding {
  const message = messages.uncertainOrder(upper.figure, lower.figure);
  return { severity: 'warning', rule: 'rank.overlap', message, where: {} };
}
