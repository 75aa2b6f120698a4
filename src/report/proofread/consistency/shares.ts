/** Shares that a sentence's own numbers make. */
import { share } from '../../../analysis/share';
import { isQuantity, type Value } from '../../../kpi/value';
import type { Claim } from '../claim';
import { measureOf } from '../printedFigures';
import { inOneUnit } from '../printedIntervals';
import * as messages from '../textMessages';
import { verdict } from '../verdict';
import { saidText } from '../verdicts/value';
import { isPlainAmount, mayBe, safely, sameMeasure, type Checked } from './amounts';

const WHOLE_AHEAD = /(?<!\p{L})(?:tổng|lũy kế|luỹ kế|trong số|toàn bộ|total|cumulative|stock|of)(?!\p{L})/iu;
const PART_OF =
  /^[^.;]*?(?<!\p{L})(?:trong tổng số|trên tổng số|trong tổng|trên tổng|trong số|out of|of (?:the |a )?(?:total|cumulative|stock)|of)(?!\p{L})[^.;]*$/iu;

/**
 * "4,46 tỷ USD, chiếm 40% tổng vốn lũy kế 11,12 tỷ USD", "4,46 trong tổng số 11,12 tỷ USD (40%)": part, share and whole of
 * one measure in one sentence.
 */
export function shares(claims: readonly Claim[]): Checked[] {
  return claims.flatMap((claim, index) => {
    const stated = claim.figure.value;
    if (measureOf(claim.figure) !== '%' || !isQuantity(stated)) return [];
    const before = claims.slice(0, index).filter(isPlainAmount);
    const after = claims.slice(index + 1).filter(isPlainAmount);
    const pair = claim.role === 'share' ? shareThenWhole(claim, before, after) : partThenWhole(claim, before);
    if (!pair) return [];
    const [part, whole] = pair;
    const known = shareOfWhole(part, whole);
    if (!known) return [];
    const [partText, wholeText] = [saidText(part), saidText(whole)];
    const fits = mayBe(stated, part, whole, 0);
    return [
      {
        figure: claim.figure,
        verdict: fits
          ? verdict('info', 'share.supported', messages.shareAgrees(partText, wholeText, known))
          : verdict('error', 'text.share', messages.shareInText(saidText(claim), partText, wholeText, known)),
      },
    ];
  });
}

function shareOfWhole(part: Claim, whole: Claim): Value | undefined {
  const pair = inOneUnit(part.figure.value, whole.figure.value);
  return pair && safely(() => share(...pair));
}

function shareThenWhole(claim: Claim, before: readonly Claim[], after: readonly Claim[]): [Claim, Claim] | undefined {
  const part = before.at(-1);
  const whole = after.find((one) => part && sameMeasure(one, part));
  if (!part || !whole || after[0] !== whole) return undefined;
  const { text } = claim.sentence.read;
  const between = text.slice(claim.figure.to, whole.figure.from);
  const otherArea = [...claim.sentence.areas, ...claim.sentence.periods, ...claim.sentence.partners].some(
    ({ from, to }) =>
      from >= claim.figure.to && to <= whole.figure.from && !/cả nước|đến nay/i.test(text.slice(from, to)),
  );
  return WHOLE_AHEAD.test(between) && !otherArea && !/[;]/.test(between) ? [part, whole] : undefined;
}

function partThenWhole(claim: Claim, before: readonly Claim[]): [Claim, Claim] | undefined {
  const [part, whole] = before.slice(-2);
  if (!part || !whole || !sameMeasure(part, whole)) return undefined;
  const { text } = claim.sentence.read;
  const joint = text.slice(part.figure.to, whole.figure.from);
  const behind = text.slice(whole.figure.to, claim.figure.from);
  return PART_OF.test(joint) &&
    /^\s*(?:[^,.;()]{0,30})?[,(]?\s*(?:(?:đạt|bằng|tức|hay|chiếm|or|that is|=)\s*)?$/iu.test(behind)
    ? [part, whole]
    : undefined;
}
