/** What a sentence's numbers say of each other: shares, changes, sums, moves in a ranking. */
import { growth } from '../../../analysis/growth';
import { share } from '../../../analysis/share';
import { sumValues } from '../../../kpi/claim';
import { intervalOf, overlap } from '../../../kpi/interval';
import { NgktError } from '../../../kpi/finding';
import { parseUnit } from '../../../kpi/unit';
import { isQuantity, type Quantity, type Value } from '../../../kpi/value';
import type { Claim } from '../claim';
import * as messages from '../messages';
import { measureOf, type PrintedFigure } from '../printedFigures';
import { asPrinted, inOneUnit, percentOf, plus } from '../printedIntervals';
import type { SentenceReading } from '../sentenceReading';
import { verdict, type Verdict } from '../verdict';
import { saidText } from '../verdicts/value';

export interface Checked {
  readonly figure: PrintedFigure;
  readonly verdict: Verdict;
}

export function inSentence(sentence: SentenceReading, claims: readonly Claim[]): Checked[] {
  return [...shares(claims), ...changes(sentence, claims), ...sums(sentence, claims), ...rankMoves(sentence, claims)];
}

const WHOLE_AHEAD = /(?<!\p{L})(?:tổng|lũy kế|luỹ kế|trong số|toàn bộ|total|cumulative|stock|of)(?!\p{L})/iu;
const PART_OF =
  /^[^.;]*?(?<!\p{L})(?:trong tổng số|trên tổng số|trong tổng|trên tổng|trong số|out of|of (?:the |a )?(?:total|cumulative|stock)|of)(?!\p{L})[^.;]*$/iu;

/**
 * "4,46 tỷ USD, chiếm 40% tổng vốn lũy kế 11,12 tỷ USD", "4,46 trong tổng số 11,12 tỷ USD (40%)": part, share and whole of
 * one measure in one sentence.
 */
function shares(claims: readonly Claim[]): Checked[] {
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

/** "từ 4 tỷ USD lên 5 tỷ USD, tăng 25%"; "đạt 5 tỷ USD, tăng 25% so với 4 tỷ USD của năm trước". */
function changes(sentence: SentenceReading, claims: readonly Claim[]): Checked[] {
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

const EXHAUSTIVE = /(?<!\p{L})(?:gồm|bao gồm|gồm có|comprising|consisting of|made up of|composed of)(?!\p{L})/iu;
const INCLUDING = /(?<!\p{L})(?:trong đó|including|of which)(?!\p{L})/iu;

/** "60 hoạt động, gồm 25 chuyến thăm và 35 …": the parts make the whole; "trong đó" only stay within it. */
function sums(sentence: SentenceReading, claims: readonly Claim[]): Checked[] {
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

/** "tăng 5 bậc" beside the two ranks of the sentence. */
function rankMoves(sentence: SentenceReading, claims: readonly Claim[]): Checked[] {
  const [from, to, ...others] = sentence.ranks;
  if (!from || !to || others.length > 0) return [];
  const ordered = inTime(sentence, from.from, to.from);
  const [first, last] = ordered ? [from, to] : [to, from];
  return claims.flatMap((claim) => {
    const { value } = claim.figure;
    if (claim.role !== 'rankMove' || !isQuantity(value) || value.kind !== 'exact') return [];
    const gained = first.rank - last.rank;
    if (value.number === Math.abs(gained) && Math.sign(gained) === claim.direction) {
      return [
        {
          figure: claim.figure,
          verdict: verdict('info', 'rank.supported', messages.rankMoveAgrees(first.rank, last.rank)),
        },
      ];
    }
    return [
      {
        figure: claim.figure,
        verdict: verdict('error', 'text.rankMove', messages.rankMoveInText(saidText(claim), first.rank, last.rank)),
      },
    ];
  });
}

/** Whether the first rank named is the earlier one; as written where the periods do not say. */
function inTime(sentence: SentenceReading, first: number, second: number): boolean {
  const dayBefore = (at: number): string => {
    const period = sentence.periods.filter(({ from, meant }) => from < at && meant.kind === 'period').at(-1);
    return period?.meant.kind === 'period' ? period.meant.period.start : '';
  };
  const [a, b] = [dayBefore(first), dayBefore(second)];
  return a === '' || b === '' || a <= b;
}

function isPlainAmount({ role, figure }: Claim): boolean {
  return (
    (role === 'value' || role === 'other' || role === 'difference') &&
    measureOf(figure) !== '%' &&
    measureOf(figure) !== 'PP'
  );
}

/** A number without a unit may count the same things as another; amounts always say their currency. */
function sameMeasure(a: Claim, b: Claim): boolean {
  const [first, second] = [measureOf(a.figure), measureOf(b.figure)];
  const isAmount = (measure: string, { figure }: Claim): boolean =>
    ['USD', 'VND', 'EUR'].includes(measure) || parseUnit(figure.value.unit).power > 0;
  if (first === second) return true;
  return (first === '' || second === '') && isAmount(first, a) === isAmount(second, b);
}

/** Whether a stated percentage, less what it is counted from, can come from two printed numbers. */
function mayBe(stated: Quantity, a: Claim, b: Claim, less: 0 | 100): boolean {
  const percent = percentOf(asPrinted(a.figure.value), asPrinted(b.figure.value));
  const said = intervalOf(asPrinted(stated));
  return !percent || !said || overlap(said, plus(percent, -less));
}

function meets(a: Value, b: Value): boolean {
  const [left, right] = [intervalOf(a), intervalOf(b)];
  return left === undefined || right === undefined || overlap(left, right);
}

function rounded(value: Quantity): Quantity {
  return value.decimals > 1 ? { ...value, decimals: 1 } : value;
}

/** Units that cannot be combined leave nothing to check. */
function safely(compute: () => Value): Value | undefined {
  try {
    const value = compute();
    return isQuantity(value) || value.kind === 'range' ? value : undefined;
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}
