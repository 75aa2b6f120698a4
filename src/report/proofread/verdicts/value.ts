/** A number that is a figure itself, against the data. */
import { isKnown, isNumeric, type Figure } from '../../../analysis/figureModel';
import { readablePeriod } from '../../../kpi/period';
import type { Observation } from '../../../kpi/observation';
import { NgktError } from '../../../kpi/finding';
import { convertValue, parseUnit } from '../../../kpi/unit';
import { isQuantity, type Quantity, type Range, type Value } from '../../../kpi/value';
import { vintageDay } from '../../../analysis/vintage';
import { agreement, ofOneSize, significantDigits, type Agreement } from '../agreement';
import type { Claim, Reading, Scope } from '../claim';
import { periodsCompared } from '../comparedPeriods';
import { saysEarlier } from '../earlierFigures';
import * as messages from '../messages';
import { verdict, type Verdict } from '../verdict';

type Numeric = Quantity | Range;

interface Compared {
  readonly scope: Scope;
  readonly figure: Figure;
  readonly agreement: Agreement;
}

/** Digits that make an equal number more than a coincidence. */
const TELLING_DIGITS = 2;

export function valueVerdict(claim: Claim, reading: Reading): Verdict {
  const said = saidText(claim);
  const { figures } = reading;
  const asked = claim.scopes.map((scope) => ({ scope, figure: figures.figure(scope) }));
  const [first] = asked;
  if (!claim.subject || !first) return verdict('info', 'figure.unknown', messages.unknownSubject);
  const compared = asked
    .filter(({ figure }) => isNumeric(figure))
    .flatMap(({ scope, figure }): Compared[] => {
      const stated = statedFor(claim, figure);
      return stated ? [{ scope, figure, agreement: agreement(stated, figure.value) }] : [];
    });
  const agreeing = compared.find(({ agreement: { kind } }) => kind === 'same' || kind === 'rounded');
  if (agreeing) {
    const how = agreeing.agreement.kind === 'rounded' ? 'rounded' : 'same';
    return verdict('info', 'figure.supported', messages.supported(agreeing.figure, how));
  }
  const [primary] = compared;
  if (!primary)
    return withoutFigure(
      claim,
      asked.map(({ figure }) => figure),
      said,
      reading,
    );
  return (
    comparedVerdict(claim, reading) ??
    revisedVerdict(claim, compared, said, reading) ??
    sameDigitsVerdict(claim, compared, said) ??
    otherPeriodVerdict(claim, primary, said, reading) ??
    otherMeasureVerdict(claim, asked[0]?.figure, primary) ??
    differenceVerdict(claim, primary, said)
  );
}

/** The value in the figure's unit, signed as the words say; undefined where it measures something else. */
export function statedFor(
  { figure: { value }, direction, role }: Pick<Claim, 'figure' | 'direction' | 'role'>,
  { indicator }: Figure,
): Numeric | undefined {
  const signed: Numeric =
    direction < 0 && role === 'value' && isQuantity(value) ? { ...value, number: -value.number } : value;
  const [said, known] = [parseUnit(signed.unit), parseUnit(indicator.unit)];
  // "4,46 tỷ" of an amount in tỷ USD; "60 hoạt động đối ngoại" of hoạt động.
  const unit = said.measure === '' ? `${said.label} ${known.label.split(' ').at(-1) ?? ''}`.trim() : signed.unit;
  if (indicator.kind === 'count') return { ...convertedCount(signed), unit: indicator.unit };
  try {
    return convertValue(
      { ...signed, unit: said.measure === '' && said.power === 0 ? indicator.unit : unit },
      indicator.unit,
    ) as Numeric;
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}

function convertedCount(value: Numeric): Numeric {
  const { power, label } = parseUnit(value.unit);
  return power === 0
    ? value
    : (convertValue(value, label.replace(/^(?:nghìn tỷ|triệu tỷ|nghìn|triệu|tỷ)\s*/, '')) as Numeric);
}

/** No scope has a figure: nothing is known, or only another currency is. */
function withoutFigure(claim: Claim, asked: readonly Figure[], said: string, reading: Reading): Verdict {
  const currency = asked.find((figure) => isNumeric(figure) && sameDigitsInOtherCurrency(claim, figure));
  if (currency && claim.plain && claim.subject?.firm)
    return verdict('error', 'figure.currency', messages.wrongCurrency(said, currency));
  const known = asked.find(isKnown);
  const elsewhere = claim.periodIs === 'stated' ? undefined : agreeingPeriod(claim, reading);
  if (elsewhere) return verdict('info', 'figure.supported', messages.supportedElsewhere(elsewhere));
  if (known && isNumeric(known)) return verdict('info', 'figure.unknown', messages.undecided(known));
  const [first] = asked;
  return first
    ? verdict('info', 'figure.unsupported', messages.unsupported(first))
    : verdict('info', 'figure.unknown', messages.unknownSubject);
}

function sameDigitsInOtherCurrency({ figure: { value } }: Claim, { value: known, indicator }: Figure): boolean {
  if (!isQuantity(value) || !isQuantity(known) || indicator.kind !== 'amount') return false;
  const [said, own] = [parseUnit(value.unit), parseUnit(indicator.unit)];
  return (
    said.measure !== own.measure &&
    said.power === own.power &&
    value.number === known.number &&
    significantDigits(value) > TELLING_DIGITS
  );
}

/** The figure of a period that the sentence compares with contradicts nothing, wherever the words seem to put it. */
function comparedVerdict(claim: Claim, reading: Reading): Verdict | undefined {
  const figure = figureCompared(claim, reading);
  return figure && verdict('info', 'figure.supported', messages.supportedBeside(figure));
}

/** The figure that the number is, of a period that its sentence names or compares with. */
export function figureCompared(claim: Claim, { figures }: Reading): Figure | undefined {
  const [scope] = claim.scopes;
  return (
    scope &&
    periodsCompared(claim.figure, scope.period, claim.sentence)
      .map((period) => figures.figure({ ...scope, period }))
      .find((figure) => isNumeric(figure) && agrees(claim, figure, figure.value))
  );
}

/** The number of an earlier vintage. */
function revisedVerdict(
  claim: Claim,
  compared: readonly Compared[],
  said: string,
  { figures }: Reading,
): Verdict | undefined {
  for (const { scope, figure } of compared) {
    const latest =
      figure.observations
        .map(({ asOf }) => vintageDay(asOf))
        .sort()
        .at(-1) ?? '';
    const earlier = figures.dataset.observations.find(
      (one) => isOf(one, scope, figure) && vintageDay(one.asOf) < latest && agrees(claim, figure, one.value),
    );
    if (earlier && saysEarlier(claim)) return verdict('info', 'figure.unknown', messages.undecided(figure));
    if (earlier) return verdict('warning', 'figure.revised', messages.olderVintage(said, figure, earlier.asOf));
  }
  return undefined;
}

function isOf(one: Observation, scope: Scope, figure: Figure): boolean {
  return (
    one.indicator === scope.indicator &&
    one.area === scope.area.id &&
    one.counterpart === scope.counterpart &&
    one.period === scope.period.id &&
    (one.definition || figure.indicator.definitionVersion) === figure.definition
  );
}

function agrees(claim: Claim, figure: Figure, value: Value): boolean {
  const stated = statedFor(claim, figure);
  if (!stated || (!isQuantity(value) && value.kind !== 'range')) return false;
  let known: Value;
  try {
    known = value.unit === '' ? { ...value, unit: figure.indicator.unit } : convertValue(value, figure.indicator.unit);
  } catch (error) {
    if (error instanceof NgktError) return false;
    throw error;
  }
  const { kind } = agreement(stated, known);
  return kind === 'same' || kind === 'rounded';
}

/** The digits of the data under another word or at another power of ten: then it is that figure that is meant. */
function sameDigitsVerdict(claim: Claim, compared: readonly Compared[], said: string): Verdict | undefined {
  for (const [index, { figure, agreement: found }] of compared.entries()) {
    const digits = significantDigits(claim.figure.value);
    const telling = index === 0 ? claim.plain || digits >= TELLING_DIGITS : digits > TELLING_DIGITS;
    if (!telling || (!claim.plain && digits < TELLING_DIGITS)) continue;
    if (found.kind === 'qualifier')
      return verdict('warning', 'figure.qualifier', messages.qualifierWrong(said, figure));
    if (found.kind === 'opposite') return verdict('error', 'figure.contradicted', messages.contradicted(said, figure));
    const sure = claim.plain && (claim.subject?.firm ?? false);
    if (found.kind === 'slip' && sure && index === 0)
      return verdict('error', 'figure.slip', messages.slipped(said, figure, found.power));
    if (found.kind === 'rounding' && sure && index === 0 && isCertain(claim, figure))
      return verdict('warning', 'figure.rounding', messages.roundingWrong(said, figure));
  }
  return undefined;
}

/** Where the sentence names no period, a figure of another one may be meant. */
function otherPeriodVerdict(claim: Claim, { figure }: Compared, said: string, reading: Reading): Verdict | undefined {
  const other = agreeingPeriod(claim, reading);
  if (!other) return undefined;
  if (claim.periodIs !== 'stated') return verdict('info', 'figure.supported', messages.supportedElsewhere(other));
  return isCertain(claim, figure)
    ? verdict('error', 'figure.contradicted', messages.contradicted(said, figure, other))
    : undefined;
}

/** The figure of another period that the number is: of the same indicator, area and partner. */
function agreeingPeriod(claim: Claim, { figures }: Reading): Figure | undefined {
  const [scope] = claim.scopes;
  if (!scope) return undefined;
  for (const one of figures.dataset.observations) {
    if (one.indicator !== scope.indicator || one.area !== scope.area.id || one.counterpart !== scope.counterpart)
      continue;
    const period = one.period === scope.period.id ? undefined : readablePeriod(one.period);
    if (!period || !isQuantity(one.value)) continue;
    const figure = figures.figure({ ...scope, period });
    if (isNumeric(figure) && agrees(claim, figure, figure.value)) return figure;
  }
  return undefined;
}

/** The measure most likely meant has no figure, and that of another does not tell. */
function otherMeasureVerdict(claim: Claim, likeliest: Figure | undefined, { scope }: Compared): Verdict | undefined {
  if (!likeliest || claim.subject?.means.exact || scope.indicator === likeliest.indicator.code) return undefined;
  return verdict('info', 'figure.unsupported', messages.unsupported(likeliest));
}

function differenceVerdict(claim: Claim, { figure, agreement: found }: Compared, said: string): Verdict {
  if (found.kind === 'differs' && isCertain(claim, figure)) {
    return verdict('error', 'figure.contradicted', messages.contradicted(said, figure));
  }
  return verdict('info', 'figure.unknown', messages.undecided(figure));
}

/**
 * Whether the number must be this figure. Where the words leave something open (an unnamed period, a loose name), only a
 * number of the figure's size is one mistyped rather than another thing.
 */
function isCertain(claim: Claim, figure: Figure): boolean {
  const { subject, plain, periodIs, areaIs } = claim;
  if (!subject || !plain || !subject.firm || figure.partial) return false;
  if (figure.definition !== (subject.means.definition ?? figure.indicator.definitionVersion)) return false;
  const stated = statedFor(claim, figure);
  const near = stated !== undefined && ofOneSize(stated, figure.value);
  const areaKnown = areaIs !== 'assumed' || (subject.means.exact && figure.area.type === 'country');
  if (!subject.means.exact || subject.carried) return near && periodIs === 'stated' && areaKnown;
  return near || (periodIs === 'stated' && (areaIs !== 'assumed' || figure.area.type === 'country'));
}

export function saidText({ figure, sentence }: Pick<Claim, 'figure' | 'sentence'>): string {
  return sentence.read.text.slice(figure.from, figure.to).replace(/\s+/g, ' ').trim();
}
