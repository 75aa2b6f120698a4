import { shownText } from './cellContent';
import type { FillPlan, PlanItem } from '../plan';

/** What a line of a plan's preview shows, in the report's language. A plan with such lines has a record. */
export function itemText({ shown }: PlanItem, { record }: Pick<FillPlan, 'record'>): string {
  return shownText(shown, record?.record.lang ?? 'vi');
}
