/** Changes, ratios and differences against the data: "tăng 15% so với cùng kỳ", "gấp 3 lần", "cao hơn 0,7 điểm phần trăm". */
import { changeOf, growth } from '../../../analysis/growth';
import { isComplete, isNumeric, type Figure } from '../../../analysis/figureModel';
import { divideValues, subtractValues } from '../../../kpi/claim';
import { NgktError } from '../../../kpi/finding';
import { addIntervals, intervalOf, negate, overlap, type Interval } from '../../../kpi/interval';
import { shiftYears, type Period } from '../../../kpi/period';
import { convertValue } from '../../../kpi/unit';
import { exact, isQuantity, type Quantity, type Value } from '../../../kpi/value';
import { agreement } from '../agreement';
import type { Claim, Reading, Scope } from '../claim';
import * as messages from '../messages';
import { asPrinted, inOneUnit, percentOf, plus } from '../printedIntervals';
import { basePeriod } from '../periodMentions';
import { verdict, type Verdict } from '../verdict';
import { saidText } from './value';

interface Comparison {
  readonly current: Figure;
  readonly base: Figure;
  /** In the way the text says it: percent, times, points or an amount. */
  readonly value: Value;
}

export function comparisonVerdict(claim: Claim, reading: Reading): Verdict {
  const unknown = verdict('info', 'figure.unknown', messages.unknownComparison);
  if (!claim.subject || claim.scopes.length === 0) return unknown;
  const said = saidText(claim);
  const stated = statedChange(claim);
  if (!stated) return unknown;
  const comparisons = claim.scopes.flatMap((scope) => compare(scope, claim, reading) ?? []);
  // "Trong đó: …" after a sentence of the half year may go on with the quarter that is reported on.
  const ofReport = claim.periodIs === 'carried' ? claim.scopes : [];
  const others = ofReport.flatMap((scope) => compare({ ...scope, period: reading.period }, claim, reading) ?? []);
  const [first] = comparisons;
  if (!first) return unknown;
  const mistaken = unitMistaken(claim, stated, first);
  if (mistaken) return mistaken;
  for (const { current, base, value } of [...comparisons, ...others]) {
    const { kind } = agreement(stated, value);
    if (kind === 'same' || kind === 'rounded')
      return verdict('info', 'change.supported', messages.comparisonSupported(current, base, value));
  }
  const { current, base, value } = first;
  const { kind } = agreement(stated, value);
  if (!isCertain(claim) || mayComeFromRounding(claim, stated, first)) return unknown;
  if (kind === 'differs' || kind === 'slip' || kind === 'opposite') {
    return verdict('error', 'change.contradicted', messages.comparisonContradicted(said, current, base, value));
  }
  if (kind === 'rounding')
    return verdict('warning', 'figure.rounding', messages.comparisonContradicted(said, current, base, value));
  return unknown;
}

/** The change as a signed number in percent, times or points. */
function statedChange({ figure: { value }, direction, role }: Claim): Quantity | undefined {
  if (!isQuantity(value)) return undefined;
  // "cao hơn 0,7" is no claim of more than 0,7 here.
  const claimed: Quantity = COMPARATIVE.has(value.word) ? { ...value, kind: 'exact', word: '' } : value;
  const signed = direction < 0 && role !== 'ratio' ? mirrored(claimed) : claimed;
  return signed;
}

const COMPARATIVE: ReadonlySet<string> = new Set([
  'cao hơn',
  'thấp hơn',
  'nhiều hơn',
  'ít hơn',
  'lớn hơn',
  'nhỏ hơn',
  'vượt',
  'above',
  'below',
]);

/** "giảm hơn 5%" is below −5. */
function mirrored(value: Quantity): Quantity {
  const kinds = {
    above: 'below',
    below: 'above',
    atLeast: 'atMost',
    atMost: 'atLeast',
    exact: 'exact',
    approx: 'approx',
  } as const;
  return { ...value, number: -value.number, kind: kinds[value.kind] };
}

function compare(scope: Scope, claim: Claim, { figures }: Reading): Comparison | undefined {
  const current = figures.figure(scope);
  const period = baseOf(claim, scope.period);
  if (!period || period.id === current.period.id || !isNumeric(current)) return undefined;
  const base = figures.figure({ ...scope, period });
  if (!isNumeric(base) || !isComplete(current) || !isComplete(base) || base.definition !== current.definition)
    return undefined;
  const value = compared(claim, current, base.value, current.value);
  return value && (isQuantity(value) || value.kind === 'range') ? { current, base, value } : undefined;
}

/** Without a base named, a change is against a year earlier; such a change can be found right, never wrong. */
function baseOf({ base }: Claim, period: Period): Period | undefined {
  return base ? basePeriod(base.meant, period) : shiftYears(period, -1);
}

function compared({ role, figure }: Claim, current: Figure, before: Value, now: Value): Value | undefined {
  switch (role) {
    case 'change':
      return current.indicator.kind === 'rate' ? subtractValues(now, before) : growth(now, before);
    case 'difference': {
      const difference = subtractValues(now, before);
      if (!isQuantity(difference) || figure.value.unit === difference.unit || current.indicator.kind === 'count')
        return difference;
      try {
        return convertValue(difference, figure.value.unit);
      } catch (error) {
        if (error instanceof NgktError) return undefined;
        throw error;
      }
    }
    case 'ratio': {
      const percent = figure.value.unit === '%';
      const ratio = divideValues(now, before, { percent, nonNegative: true, decimals: 4 });
      return isQuantity(ratio) ? { ...ratio, unit: figure.value.unit } : ratio;
    }
    default:
      return undefined;
  }
}

/** The figures behind were rounded when printed, so the change worked out from them may be off by as much. */
function mayComeFromRounding({ role, figure }: Claim, stated: Quantity, { current, base }: Comparison): boolean {
  const said = intervalOf(asPrinted(stated));
  const [now, before] =
    current.indicator.kind === 'count'
      ? [current.value, base.value]
      : [asPrinted(current.value), asPrinted(base.value)];
  const possible =
    role === 'difference' || current.indicator.kind === 'rate'
      ? differenceOf(now, before, figure.value.unit)
      : percentOf(now, before);
  if (!said || !possible) return true;
  if (role === 'change' && current.indicator.kind !== 'rate') return overlap(said, plus(possible, -100));
  if (role === 'ratio' && figure.value.unit !== '%')
    return overlap(intervalOf(asPrinted(stated)) ?? said, scaledDown(possible));
  return overlap(said, possible);
}

function differenceOf(now: Value, before: Value, unit: string): Interval | undefined {
  const pair = [now, before].map((value) =>
    'unit' in value && value.unit !== '%' ? inOneUnit({ ...exact(0, unit) }, value)?.[1] : value,
  );
  const [left, right] = pair.map((value) => value && intervalOf(value));
  return left && right && addIntervals(left, negate(right));
}

/** Percent as times. */
function scaledDown({ low, high }: Interval): Interval {
  return { low: { ...low, at: low.at / 100 }, high: { ...high, at: high.at / 100 } };
}

/** "%" for the difference of two rates, or points for the change of an amount. */
function unitMistaken(claim: Claim, stated: Quantity, { current, base }: Comparison): Verdict | undefined {
  const rate = current.indicator.kind === 'rate';
  const said = saidText(claim);
  const points = rate ? subtractValues(current.value, base.value) : undefined;
  if (rate && claim.role === 'change' && points && agreement(stated, points).kind === 'same') {
    return verdict('error', 'change.points', messages.pointsNotPercent(said, current, base, points));
  }
  if (!rate && claim.role === 'difference' && claim.figure.value.unit === 'điểm phần trăm') {
    const change = changeOf(current, base);
    const found = agreement({ ...stated, unit: '%' }, change).kind;
    if (found === 'same' || found === 'rounded')
      return verdict('error', 'change.points', messages.percentNotPoints(said, current, change));
  }
  return undefined;
}

/** What is compared with what must be said; a year earlier may not be what was meant. */
function isCertain({ subject, plain, base, periodIs }: Claim): boolean {
  return (
    plain &&
    base !== undefined &&
    base.meant.kind !== 'now' &&
    subject !== undefined &&
    subject.means.exact &&
    !subject.carried &&
    subject.firm &&
    periodIs !== 'assumed'
  );
}
