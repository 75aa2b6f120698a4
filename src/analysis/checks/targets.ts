import { NgktError, type Finding, type Where } from '../../kpi/finding';
import type { Indicator } from '../../kpi/indicator';
import { parsePeriod } from '../../kpi/period';
import type { Target } from '../../kpi/target';
import { convertValue } from '../../kpi/unit';
import { exact, isQuantity } from '../../kpi/value';
import { fractionOfPercent } from '../fractionOfPercent';
import { parseTarget, type TargetBand } from '../target';
import { thousandfoldTarget } from '../thousandfoldTarget';
import { latestVintage } from '../vintage';
import { finding, type CheckedData } from './checkedData';
import * as messages from './targetMessages';

/** Targets whose text says no number that a figure could be compared with: no verdict can rest on them. */
export function* readableTargets(data: CheckedData): Iterable<Finding> {
  for (const target of data.targets) {
    const indicator = data.dataset.indicators.get(target.indicator);
    const band = indicator && bandIn(target, indicator);
    if (band instanceof NgktError) yield finding('warning', 'target.unreadable', band.text, whereOf(target, 'TEXT'));
  }
}

/** Rows whose LOW and HIGH say something else than their TEXT. */
export function* contradictedTargets(data: CheckedData): Iterable<Finding> {
  for (const target of data.targets) {
    const indicator = data.dataset.indicators.get(target.indicator);
    if (!indicator || (target.low === undefined && target.high === undefined)) continue;
    const band = bandIn(target, indicator);
    if (band instanceof NgktError || (isEnd(target.low, band, 'low') && isEnd(target.high, band, 'high'))) continue;
    yield finding(
      'warning',
      'target.contradiction',
      messages.contradiction(target, indicator),
      whereOf(target, 'TEXT'),
    );
  }
}

/** Sources of one vintage that name different targets: neither counts. */
export function* conflictingTargets(data: CheckedData): Iterable<Finding> {
  for (const [first, ...others] of latestTargets(data)) {
    const other = others.find(({ text }) => text !== first.text);
    if (!other) continue;
    const area = data.areaName(first.area);
    yield finding('error', 'target.conflict', messages.conflict(first, other, area), whereOf(other, 'TEXT'));
  }
}

/** A rate and its target that are a hundred times apart. */
export function fractionTargets(data: CheckedData): Iterable<Finding> {
  return doubtfulTargets(data, 'target.fraction', fractionOfPercent);
}

/** An amount and its target that are about a thousand or a million times apart. */
export function thousandfoldTargets(data: CheckedData): Iterable<Finding> {
  return doubtfulTargets(data, 'target.thousand', thousandfoldTarget);
}

function* doubtfulTargets(data: CheckedData, rule: string, doubtOf: typeof fractionOfPercent): Iterable<Finding> {
  for (const [target] of latestTargets(data)) {
    const group = data.find(target.indicator, target.area, '', parsePeriod(target.period).id);
    if (!group?.value) continue;
    const band = bandIn(target, group.indicator);
    const message = band instanceof NgktError ? undefined : doubtOf(group.value, band, group.indicator);
    if (message) yield finding('warning', rule, message, whereOf(target));
  }
}

/** Of every indicator, area and period the targets in force. */
function latestTargets({ targets }: CheckedData): readonly (readonly [Target, ...Target[]])[] {
  const byKey = new Map<string, Target[]>();
  for (const target of targets) {
    const key = `${target.indicator}|${target.area}|${target.period}`;
    const known = byKey.get(key);
    if (known) known.push(target);
    else byKey.set(key, [target]);
  }
  return [...byKey.values()].flatMap((all) => {
    const [first, ...others] = latestVintage(all);
    return first ? [[first, ...others] as const] : [];
  });
}

/** A target's band in its indicator's unit, else why there is none. */
function bandIn({ text }: Target, { unit }: Indicator): TargetBand | NgktError {
  try {
    const band = parseTarget(text, 'vi');
    if (band.unit === '' || band.unit === unit) return band;
    return { ...band, ...converted('low', band, unit), ...converted('high', band, unit), unit };
  } catch (error) {
    if (error instanceof NgktError) return error;
    throw error;
  }
}

function converted(end: 'low' | 'high', band: TargetBand, unit: string): Partial<TargetBand> {
  const number = band[end];
  if (number === undefined) return {};
  const value = convertValue(exact(number, band.unit), unit);
  return isQuantity(value) ? { [end]: value.number } : {};
}

/** "khoảng 6,8%" allows half a unit of its last digit, and 6,75 as well as 6,8 is then its lower end. */
function isEnd(typed: number | undefined, band: TargetBand, end: 'low' | 'high'): boolean {
  if (typed === undefined) return true;
  const read = band[end];
  if (read === undefined) return false;
  const rounding = band.low === band.high ? 0 : 0.5 * 10 ** -band.decimals;
  return Math.abs(typed - read) <= rounding * 1.001 + 1e-9 * Math.abs(read);
}

function whereOf({ line }: Target, column?: string): Where {
  return { file: 'targets.csv', line, ...(column === undefined ? {} : { column }) };
}
