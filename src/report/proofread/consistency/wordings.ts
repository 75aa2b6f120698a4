/** One figure said twice in a text, in two ways. */
import type { Bilingual } from '../../../kpi/bilingual';
import { isQuantity, type Quantity } from '../../../kpi/value';
import { agreement } from '../agreement';
import type { Claim, Reading } from '../claim';
import { saysEarlier } from '../earlierFigures';
import * as messages from '../textMessages';
import { verdict, type Verdict } from '../verdict';
import { figureCompared, saidText, statedFor } from '../verdicts/value';

/** A claim with the place of its block. */
export interface PlacedClaim {
  readonly block: number;
  readonly claim: Claim;
  /** Where it stands, for the remark on another one. */
  readonly place: Bilingual;
}

export interface WordedTwice {
  readonly block: number;
  readonly claim: Claim;
  readonly verdict: Verdict;
}

/** Remarks on the later of two claims of one figure that cannot both be right, or that give one number two definitions. */
export function wordings(all: readonly PlacedClaim[], reading: Reading): WordedTwice[] {
  const first = new Map<string, PlacedClaim[]>();
  const found: WordedTwice[] = [];
  for (const placed of all) {
    const { claim, block } = placed;
    const [scope] = claim.scopes;
    if (claim.role !== 'value' || !claim.plain || !claim.subject?.firm || !scope || !isQuantity(claim.figure.value))
      continue;
    if (saysEarlier(claim) || figureCompared(claim, reading)) continue;
    const key = [scope.indicator, scope.area.id, scope.period.id, scope.counterpart].join('|');
    const earlier = first.get(key) ?? [];
    first.set(key, [...earlier, placed]);
    const other = earlier
      .map((before) => ({ before, said: conflict(before.claim, claim, reading) }))
      .find(({ said }) => said !== undefined);
    if (other?.said) found.push({ block, claim, verdict: remark(claim, other.before, other.said) });
  }
  return found;
}

function remark(claim: Claim, before: PlacedClaim, kind: 'contrary' | 'qualifier' | 'definition'): Verdict {
  if (kind === 'definition') {
    return verdict(
      'warning',
      'text.definition',
      messages.twoDefinitions(subjectText(claim), subjectText(before.claim), before.place),
    );
  }
  const message = messages.wordedTwice(saidText(claim), saidText(before.claim), before.place);
  return verdict(kind === 'contrary' ? 'error' : 'warning', 'text.wording', message);
}

function conflict(a: Claim, b: Claim, reading: Reading): 'contrary' | 'qualifier' | 'definition' | undefined {
  const [first, second] = [inOneUnit(a, reading), inOneUnit(b, reading)];
  if (!first || !second) return undefined;
  const sameNumber = Math.abs(first.number - second.number) <= 1e-9 * Math.abs(first.number);
  if (definitionOf(a) !== definitionOf(b)) return sameNumber && first.number >= 10 ? 'definition' : undefined;
  // Only a name of one measure, with the period said both times, must have one number.
  const sure = [a, b].every(
    ({ subject, periodIs }) => subject?.means.exact && !subject.carried && periodIs !== 'carried',
  );
  if (sameNumber) {
    const sides = [side(first), side(second)];
    if ((sides[0] ?? 0) * (sides[1] ?? 0) < 0) return 'contrary';
    return sure && sides[0] !== sides[1] ? 'qualifier' : undefined;
  }
  if (!sure || a.periodIs !== 'stated' || b.periodIs !== 'stated') return undefined;
  const [forth, back] = [agreement(first, second).kind, agreement(second, first).kind];
  const apart = (kind: string): boolean => kind === 'differs' || kind === 'slip' || kind === 'opposite';
  return apart(forth) && apart(back) ? 'contrary' : undefined;
}

function inOneUnit(claim: Claim, { figures }: Reading): Quantity | undefined {
  const [scope] = claim.scopes;
  const stated = scope && statedFor(claim, figures.figure(scope));
  return stated && isQuantity(stated) ? stated : undefined;
}

function side({ kind }: Quantity): number {
  if (kind === 'below' || kind === 'atMost') return -1;
  return kind === 'above' || kind === 'atLeast' ? 1 : 0;
}

function definitionOf({ subject }: Claim): string {
  return subject?.means.definition ?? '';
}

function subjectText({ subject, sentence }: Claim): string {
  return subject && !subject.carried ? sentence.read.text.slice(subject.phrase.from, subject.phrase.to) : '';
}
