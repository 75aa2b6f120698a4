/** Parts and wholes in one sentence. */
import { sumValues } from '../../../kpi/claim';
import { intervalOf, overlap } from '../../../kpi/interval';
import { parseUnit } from '../../../kpi/unit';
import { isQuantity, type Value } from '../../../kpi/value';
import type { Claim } from '../claim';
import { measureOf } from '../printedFigures';
import { asPrinted } from '../printedIntervals';
import type { SentenceReading } from '../sentenceReading';
import * as messages from '../textMessages';
import { verdict } from '../verdict';
import { saidText } from '../verdicts/value';
import { safely, sameMeasure, type Checked } from './amounts';

const EXHAUSTIVE = /(?<!\p{L})(?:gồm|bao gồm|gồm có|comprising|consisting of|made up of|composed of)(?!\p{L})/iu;
const INCLUDING = /(?<!\p{L})(?:trong đó|including|of which)(?!\p{L})/iu;

/** "60 hoạt động, gồm 25 chuyến thăm và 35 …": the parts make the whole; "trong đó" only stay within it. */
export function sums(sentence: SentenceReading, claims: readonly Claim[]): Checked[] {
  const { text } = sentence.read;
  const amounts = claims.filter((claim) => claim.role === 'value' || claim.role === 'other');
  const checked: Checked[] = [];
  for (const [index, total] of amounts.entries()) {
    const next = amounts[index + 1];
    if (!next || !isQuantity(total.figure.value) || claims[claims.indexOf(total) + 1] === undefined) continue;
    const joint = text.slice(total.figure.to, next.figure.from);
    const parts = followingParts(text, amounts.slice(index + 1), total);
    if (EXHAUSTIVE.test(joint) && parts.length >= 2) checked.push(...sumChecked(total, parts));
    else if (INCLUDING.test(joint) && parts.length >= 1) {
      const known = componentsOfOne(total, parts);
      if (known) checked.push(...sumChecked(total, known));
      else checked.push(...partsWithin(total, parts));
    }
  }
  return checked;
}

/** The numbers of the total's measure up to the next full stop or semicolon that begins something else. */
function followingParts(text: string, claims: readonly Claim[], total: Claim): Claim[] {
  const parts: Claim[] = [];
  let from = total.figure.to;
  for (const claim of claims) {
    if (
      parts.length > 0 &&
      /[;()]|(?<!\p{L})(?:nâng|đưa|tổng|bringing|total|trong đó|including)(?!\p{L})/iu.test(
        text.slice(from, claim.figure.from),
      )
    )
      break;
    if (!fitsTotal(claim, total) || claim.role !== 'value') break;
    parts.push(claim);
    from = claim.figure.to;
  }
  return parts;
}

/** Counts of other things are parts too ("60 hoạt động, gồm 25 chuyến thăm"); amounts are of one currency. */
function fitsTotal(part: Claim, total: Claim): boolean {
  const [a, b] = [measureOf(part.figure), measureOf(total.figure)];
  const isAmount = (measure: string): boolean => ['USD', 'VND', 'EUR', '%', 'PP', 'lần', 'tấn'].includes(measure);
  return isAmount(a) || isAmount(b) ? a === b && a !== '%' : true;
}

/** All components of a total that is by definition their sum. */
function componentsOfOne(total: Claim, parts: readonly Claim[]): Claim[] | undefined {
  const needed = ['FDI_NEW', 'FDI_ADJ', 'FDI_SHARE'];
  const codeOf = (claim: Claim): string => claim.subject?.means.indicators[0] ?? '';
  if (codeOf(total) !== 'FDI_REG') return undefined;
  const found = needed.map((code) => parts.find((part) => codeOf(part) === code));
  return found.every((part): part is Claim => part !== undefined) ? found : undefined;
}

function sumChecked(total: Claim, parts: readonly Claim[]): Checked[] {
  const inUnit = parts.map(({ figure: { value } }) => value);
  const amount = parseUnit(total.figure.value.unit).power > 0 || ['USD', 'VND'].includes(measureOf(total.figure));
  const operands = amount ? inUnit : inUnit.map((value) => ({ ...value, unit: total.figure.value.unit }));
  const exactSum = safely(() => sumValues(operands));
  const looseSum = safely(() => sumValues(operands.map((value) => (amount ? asPrinted(value) : value))));
  if (!exactSum || !looseSum) return [];
  if (!intervalOf(looseSum) || !isQuantity(total.figure.value)) return [];
  const whole = amount ? asPrinted(total.figure.value) : total.figure.value;
  if (meets(whole, looseSum)) return [];
  return [
    {
      figure: total.figure,
      verdict: verdict('error', 'text.sum', messages.sumInText(saidText(total), parts.map(saidText), exactSum)),
    },
  ];
}

function partsWithin(total: Claim, parts: readonly Claim[]): Checked[] {
  return parts.flatMap((part) => {
    if (!sameMeasure(part, total)) return [];
    const [low, high] = [intervalOf(part.figure.value)?.low, intervalOf(asPrinted(total.figure.value))?.high];
    const power = parseUnit(part.figure.value.unit).power - parseUnit(total.figure.value.unit).power;
    if (!low || !high || !Number.isFinite(low.at) || low.at * 10 ** power <= high.at) return [];
    return [
      {
        figure: part.figure,
        verdict: verdict('error', 'text.sum', messages.partAboveWhole(saidText(part), saidText(total))),
      },
    ];
  });
}

function meets(a: Value, b: Value): boolean {
  const [left, right] = [intervalOf(a), intervalOf(b)];
  return left === undefined || right === undefined || overlap(left, right);
}
