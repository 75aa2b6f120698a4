import type { FillPlan } from '../report/plan/plan';
import { FillTarget } from './filling/fillTarget';
import { LiveFill } from './liveFill';
import type { AppliedFill, ApplyOptions, LiveContent } from './liveWorkbook';
import { inExcel, refusesUndoGroup } from './officeError';
import { refuseClosed } from './refuseClosed';
import { supports } from './requirements';

/**
 * Carries out a plan in the open workbook: a fill, the way back to the template, or publishing. It succeeds whole or
 * leaves the workbook as it was.
 *
 * @throws NgktError `excel.*`; `excel.halfWay` alone means that the workbook could not be brought back
 */
export async function applyLivePlan(
  content: LiveContent,
  plan: FillPlan,
  options: ApplyOptions = {},
): Promise<AppliedFill> {
  const target = new FillTarget(content.detail, plan);
  refuseClosed(target);
  const fill = (mergeUndoGroup: boolean): Promise<AppliedFill> =>
    inExcel((trips) => new LiveFill(trips, content, target, options).run(), mergeUndoGroup ? { mergeUndoGroup } : {});
  if (!supports('1.20')) return fill(false);
  try {
    return await fill(true);
  } catch (error) {
    // The workbook is as before: a fill that failed has been taken back.
    if (!refusesUndoGroup(error)) throw error;
    return fill(false);
  }
}
