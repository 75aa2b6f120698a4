import { printedNumber } from '../../kpi/claim';
import type { Group } from '../checks/checkedData';

/** From 1 agreement to 6 is no news: counts below this are not compared (our choice). */
const FEW = 10;

export function tooFewToCompare(group: Group, before: Group): boolean {
  if (group.indicator.kind !== 'count') return false;
  return [group, before].every(({ value }) => ((value && printedNumber(value)) ?? 0) < FEW);
}
