import type { FillPlan } from '../../../report/plan/plan';
import { previewGroups, type GroupId } from './previewGroups';

/** How many lines of the preview there are of each group. */
export type PreviewCounts = ReadonlyMap<GroupId, number>;

export function previewCounts(plan: FillPlan): PreviewCounts {
  return new Map(previewGroups(plan, 'before').map(({ id, items }) => [id, items.length]));
}
