/** Changes that a sentence's own numbers make. */
import { growth } from '../../../analysis/growth';
import { isQuantity, type Quantity } from '../../../kpi/value';
import type { Claim } from '../claim';
import { measureOf } from '../printedFigures';
import type { SentenceReading } from '../sentenceReading';
import * as messages from '../textMessages';
import { verdict } from '../verdict';
import { saidText } from '../verdicts/value';
import { isPlainAmount, mayBe, safely, sameMeasure, type Checked } from './amounts';

/** "từ 4 tỷ USD lên 5 tỷ USD, tăng 25%"; "đạt 5 tỷ USD, tăng 25% so với 4 tỷ USD của năm trước". */
export function changes(sentence: SentenceReading, claims: readonly Claim[]): Checked[] {
  const { text } = sentence.read;
  return claims.flatMap((claim, index) => {
    const stated = claim.figure.value;
    if (claim.role !== 'change' || !isQuantity(stated) || measureOf(claim.figure) !== '%') return [];
    const pair = fromTo(text, claims, index) ?? againstBase(text, claims, index);
    if (!pair) return [];
    const [from, to] = pair;
    if (measureOf(from.figure) === '%' || !sameMeasure(from, to)) return [];
    const known = safely(() => growth(to.figure.value, from.figure.value));
    if (!known || !isQuantity(known)) return [];
    const signed: Quantity = { ...stated, number: claim.direction < 0 ? -stated.number : stated.number };
    if (mayBe(signed, to, from, 100)) return [];
    return [
      {
        figure: claim.figure,
        verdict: verdict(
          'error',
          'text.change',
          messages.changeInText(saidText(claim), saidText(from), saidText(to), rounded(known)),
        ),
      },
    ];
  });
}

function fromTo(text: string, claims: readonly Claim[], index: number): [Claim, Claim] | undefined {
  const [from, to] = claims.slice(Math.max(0, index - 2), index);
  if (!from || !to) return undefined;
  const ahead = text.slice(Math.max(0, from.figure.from - 12), from.figure.digits.from);
  const joint = text.slice(from.figure.to, to.figure.digits.from);
  return /(?<!\p{L})(?:từ|from)\s/iu.test(ahead) && /(?<!\p{L})(?:lên|xuống|còn|đến|tới|to)(?!\p{L})/iu.test(joint)
    ? [from, to]
    : undefined;
}

function againstBase(text: string, claims: readonly Claim[], index: number): [Claim, Claim] | undefined {
  const [to, claim, from] = [claims[index - 1], claims[index], claims[index + 1]];
  if (!to || !claim || !from || !isPlainAmount(to)) return undefined;
  const joint = text.slice(claim.figure.to, from.figure.digits.from);
  return /^\s*(?:so với|compared (?:with|to)|from|than|on)\s+(?:(?:mức|con số|số|the|level|of|in)\s+)*(?:US\$|\$|USD)?\s*$/iu.test(
    joint,
  )
    ? [from, to]
    : undefined;
}

function rounded(value: Quantity): Quantity {
  return value.decimals > 1 ? { ...value, decimals: 1 } : value;
}
