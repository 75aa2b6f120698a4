/** "mục tiêu tăng trưởng 6,5–7%" against the targets decided. */
import { parseTarget } from '../../../analysis/target';
import { NgktError } from '../../../kpi/finding';
import { intervalOf } from '../../../kpi/interval';
import type { Target } from '../../../kpi/target';
import { convertValue } from '../../../kpi/unit';
import { isQuantity, type Quantity, type Range } from '../../../kpi/value';
import type { Claim, Reading } from '../claim';
import { figureName } from '../figureName';
import * as messages from '../messages';
import { verdict, type Verdict } from '../verdict';
import { saysEarlier } from '../earlierFigures';
import { saidText } from './value';

export function targetVerdict(claim: Claim, reading: Reading): Verdict {
  const unknown = verdict('info', 'figure.unknown', messages.unknownSubject);
  const [scope] = claim.scopes;
  if (!scope || !claim.subject) return unknown;
  const { figures } = reading;
  const inForce = figures.target(scope.indicator, scope.period, scope.area);
  const question = figures.figure(scope);
  if (!inForce && claim.role !== 'target') return unknown;
  if (!inForce) return verdict('info', 'figure.unsupported', messages.unsupported(question));
  const name = figureName(question);
  const said = saidText(claim);
  const stated = claim.figure.value;
  const { unit } = question.indicator;
  if (isTarget(stated, inForce, unit))
    return verdict('info', 'target.supported', messages.targetSupported(name, inForce.text, inForce.source));
  const earlier = figures.dataset.targets.find(
    (one) =>
      one.indicator === inForce.indicator &&
      one.area === inForce.area &&
      one.period === inForce.period &&
      isTarget(stated, one, unit),
  );
  if (earlier && !saysEarlier(claim))
    return verdict('warning', 'target.replaced', messages.olderTarget(said, name, inForce.text));
  // One end alone ("phấn đấu mức 7%") is part of a range; another year's target may be meant where none is named.
  const other = figures.dataset.targets.some(
    (one) => one.indicator === inForce.indicator && isTarget(stated, one, unit),
  );
  if (
    earlier ||
    claim.role !== 'target' ||
    isEndOf(stated, inForce, unit) ||
    ((claim.periodIs !== 'stated' || claim.sentence.periods.length > 1) && other)
  )
    return unknown;
  const certain =
    claim.plain &&
    claim.subject.means.exact &&
    !claim.subject.carried &&
    claim.periodIs !== 'carried' &&
    isNamedTarget(claim);
  return certain
    ? verdict('error', 'target.contradicted', messages.targetContradicted(said, name, inForce.text, inForce.source))
    : unknown;
}

const TARGET_BESIDE =
  /(?<!\p{L})(?:mục tiêu|chỉ tiêu|target|goal)(?:\s+(?:tăng trưởng|growth|GDP|đề ra|đặt ra|được|điều chỉnh|của|cả|for|of|set|in|at|was|is|năm|là|từ|đạt|lên|khoảng|trên|from|\d{4}))*\s*$/iu;

/** "mục tiêu 6,5–7%", with nothing between that could be a target of something else. */
function isNamedTarget({ sentence, figure }: Claim): boolean {
  return TARGET_BESIDE.test(sentence.read.text.slice(sentence.from, figure.digits.from));
}

/** @param unit the indicator's, in which targets without a unit are decided */
function isTarget(stated: Quantity | Range, target: Target, unit: string): boolean {
  const decided = bandOf(target);
  const said = decided && boundsOf(stated, decided.unit || unit);
  return said !== undefined && said.low === decided?.low && said.high === decided.high;
}

function isEndOf(stated: Quantity | Range, target: Target, unit: string): boolean {
  const decided = bandOf(target);
  const number = decided && stated.kind !== 'range' ? inUnit(stated, decided.unit || unit) : undefined;
  return number?.kind !== undefined && number.kind !== 'range' && [decided?.low, decided?.high].includes(number.number);
}

function boundsOf(value: Quantity | Range, unit: string): { low: number; high: number } | undefined {
  const interval = intervalOf(inUnit(value, unit));
  return interval && { low: interval.low.at, high: interval.high.at };
}

/** "250 triệu USD" of a target of 0,25 tỷ USD; as it stands where the units measure different things. */
function inUnit(value: Quantity | Range, unit: string): Quantity | Range {
  if (value.unit === '' || unit === '') return value;
  try {
    const converted = convertValue(value, unit);
    return isQuantity(converted) || converted.kind === 'range' ? converted : value;
  } catch (error) {
    if (error instanceof NgktError) return value;
    throw error;
  }
}

function bandOf(target: Target): { low: number; high: number; unit: string } | undefined {
  try {
    const { low = -Infinity, high = Infinity, unit } = parseTarget(target.text, 'vi');
    return { low, high, unit };
  } catch (error) {
    if (error instanceof NgktError) return undefined;
    throw error;
  }
}
