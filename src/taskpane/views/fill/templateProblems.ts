import type { Figures } from '../../../analysis/figure';
import { NgktError } from '../../../kpi/finding';
import { checkNames } from '../../../report/scan/checkNames';
import { scanWorkbook } from '../../../report/scan/scanWorkbook';
import { TemplateErrors } from '../../../report/scan/templateErrors';
import type { LiveContent } from '../../../excel/liveWorkbook';

/** A template that cannot be filled as it is; each of its errors keeps its own place, so that the pane can go there. */
export class TemplateProblems extends NgktError {
  constructor(
    first: NgktError,
    readonly problems: readonly NgktError[],
  ) {
    super(first.code, first.text, first.where);
  }
}

/** The planner's error with all errors of the template beside it, one by one; any other error as it is. */
export function withTemplateProblems(
  error: unknown,
  { snapshot, positions }: Pick<LiveContent, 'snapshot' | 'positions'>,
  figures: Figures,
  sheets: readonly string[],
): unknown {
  if (!(error instanceof NgktError)) return error;
  const errors = new TemplateErrors();
  try {
    const scanned = scanWorkbook(snapshot, positions, errors, sheets);
    for (const sheet of scanned.sheets) checkNames(sheet, figures, errors.add);
  } catch {
    return error;
  }
  return errors.all.length > 1 ? new TemplateProblems(error, errors.all) : error;
}
