import type { Finding } from '../../kpi/finding';
import { multiplyIntervals, overlap, type Interval } from '../../kpi/interval';
import { componentCodes } from '../components';
import { mayBeShared } from '../sharedCounts';
import { finding, whereOf, type CheckedData, type Group } from './checkedData';
import * as messages from './messages';
import { printedInterval, sumOfIntervals } from './printedInterval';

const THOUSAND = 1000;

/** FDI_REG against FDI_NEW + FDI_ADJ + FDI_SHARE, at printed precision. */
export function* componentSums(data: CheckedData): Iterable<Finding> {
  for (const total of data.groups) {
    const parts = componentCodes(total.indicator.code).map((code) =>
      data.find(code, total.area, total.counterpart, total.period.id),
    );
    if (parts.length === 0 || !isCatalogues(total)) continue;
    const known = parts.filter((part) => part !== undefined);
    if (known.length < parts.length || !disagrees(total, known)) continue;
    const lacking = lackingPart(total, known);
    if (lacking) {
      const message = messages.totalLacksPart(total, known, lacking);
      yield finding('error', 'sum.components', message, whereOf(total.observations[0], 'OBS_VALUE'));
      continue;
    }
    const slip = slippedPart(total, known);
    const message = messages.componentsDisagree(total, known, slip?.part, slip?.factor);
    yield finding('error', 'sum.components', message, whereOf((slip?.part ?? total).observations[0], 'OBS_VALUE'));
  }
}

/** The one part without which the others are the total: it was left out when they were added. A bound fits too much. */
function lackingPart(total: Group, parts: readonly Group[]): Group | undefined {
  const whole = intervalOf(total);
  const lacking = parts.filter((part) => {
    const others = sumOfIntervals(parts.filter((each) => each !== part).map(intervalOf));
    return others && whole && overlap(whole, others);
  });
  return lacking.length === 1 && [total, ...parts].every(states) ? lacking[0] : undefined;
}

/** Whether a figure says how much, and not only more or less than what. */
function states({ value }: Group): boolean {
  return value?.kind === 'exact' || value?.kind === 'approx';
}

/** The one part that makes the sum right once its decimal mark is read the other way (1.947 for 1,947). A bound fits too much. */
function slippedPart(total: Group, parts: readonly Group[]): { part: Group; factor: number } | undefined {
  const whole = intervalOf(total);
  const intervals = parts.map(intervalOf);
  const candidates = parts.flatMap((part, place) =>
    (states(part) ? [THOUSAND, 1 / THOUSAND] : []).flatMap((factor) => {
      const sum = sumOfIntervals(
        intervals.map((each, index) => (index === place ? each && scaled(each, 1 / factor) : each)),
      );
      return whole && sum && overlap(whole, sum) ? [{ part, factor }] : [];
    }),
  );
  return candidates.length === 1 ? candidates[0] : undefined;
}

/**
 * The country against its provinces, where all of them have a figure, and one province above the country. What several
 * provinces may share, the country counts once: it then has at most their sum.
 */
export function* areaSums(data: CheckedData): Iterable<Finding> {
  for (const country of data.groups) {
    if (country.area !== 'VN' || country.indicator.overAreas !== 'sum' || !isCatalogues(country)) continue;
    const units = data.areas.inForce(country.period.end);
    const provinces = units.flatMap(
      ({ id }) => data.find(country.indicator.code, id, country.counterpart, country.period.id) ?? [],
    );
    if (provinces.length === 0) continue;
    const complete = provinces.length === units.length;
    const wrong = mayBeShared(country.indicator.code)
      ? complete && fallsShort(country, provinces)
      : complete
        ? disagrees(country, provinces)
        : exceeds(country, provinces);
    if (wrong) {
      const message = messages.areasDisagree(country, provinces.length, complete);
      yield finding('error', 'sum.areas', message, whereOf(country.observations[0], 'OBS_VALUE'));
    }
  }
}

/** Partners that together have more than the total. */
export function* partnerSums(data: CheckedData): Iterable<Finding> {
  const byTotal = new Map<Group, Group[]>();
  for (const part of data.groups) {
    if (part.counterpart === '' || !adds(part)) continue;
    const total = data.find(part.indicator.code, part.area, '', part.period.id);
    if (!total || total.definition !== part.definition) continue;
    const parts = byTotal.get(total);
    if (parts) parts.push(part);
    else byTotal.set(total, [part]);
  }
  for (const [total, parts] of byTotal) {
    if (!exceeds(total, parts)) continue;
    const message = messages.partnersExceed(
      total,
      parts.map(({ counterpart }) => counterpart),
    );
    yield finding('error', 'sum.partners', message, whereOf(total.observations[0], 'OBS_VALUE'));
  }
}

/** Whether a total and the sum of all its parts cannot both be true. */
export function disagrees(total: Group, parts: readonly Group[]): boolean {
  const whole = intervalOf(total);
  const sum = sumOfIntervals(parts.map(intervalOf));
  return whole !== undefined && sum !== undefined && !overlap(whole, sum);
}

/** Whether all parts together are surely less than the total. */
function fallsShort(total: Group, parts: readonly Group[]): boolean {
  const whole = intervalOf(total);
  const sum = sumOfIntervals(parts.map(intervalOf));
  return whole !== undefined && sum !== undefined && sum.high.at < whole.low.at;
}

/** Whether parts that cannot be negative are surely more than the total. Unknown parts count as nothing. */
export function exceeds(total: Group, parts: readonly Group[]): boolean {
  const whole = intervalOf(total);
  const sum = sumOfIntervals(parts.map(intervalOf).filter((interval) => interval !== undefined));
  return total.indicator.nonNegative && whole !== undefined && sum !== undefined && sum.low.at > whole.high.at;
}

function intervalOf({ value, indicator }: Group): Interval | undefined {
  return value && printedInterval(value, indicator);
}

function isCatalogues({ definition, indicator }: Group): boolean {
  return definition === indicator.definitionVersion;
}

function adds({ indicator }: Group): boolean {
  return indicator.kind === 'amount' || indicator.kind === 'count';
}

function scaled(interval: Interval, factor: number): Interval {
  const end = { at: factor, open: false, soft: false };
  return multiplyIntervals(interval, { low: end, high: end });
}
