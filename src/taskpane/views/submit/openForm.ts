/** What the view reads of the open workbook; loaded when the view is opened first. */
import { readLiveWorkbook } from '../../../excel/readLiveWorkbook';
import { checkForm } from '../../../exchange/form/checkForm';
import type { FormCatalogue } from '../../../exchange/form/formReading';
import { noteCellBeside } from '../../../exchange/form/noteCell';
import { isForm, isFormTemplate, readForm, type FormReading } from '../../../exchange/form/readForm';
import type { ReportingDays } from '../../../kpi/reportingCalendar';
import { parseRange } from '../../../report/references/cellAddress';
import { loadCore } from '../../../session/loadCore';
import { submissionHash } from '../../../exchange/submission/submissionHash';
import type { FormProblem } from './formProblems';

export interface OpenForm {
  readonly reading: FormReading;
  readonly problems: readonly FormProblem[];
  /** Of the submission as it stands in the sheets; tells it from the versions that were sent. */
  readonly hash: string;
}

/**
 * Reads and judges the form of the open workbook.
 * @param days the period's days where the collecting body has set them
 * @returns undefined where the workbook holds none
 * @throws NgktError `form.*`, `excel.*`
 */
export async function readOpenForm(today: string, days?: ReportingDays): Promise<OpenForm | undefined> {
  const [{ snapshot }, catalogue] = await Promise.all([readLiveWorkbook(), formCatalogue()]);
  if (!isForm(snapshot) || isFormTemplate(snapshot)) return undefined;
  const reading = readForm(snapshot, catalogue);
  const found = checkForm(reading, { ...catalogue, today, ...(days ? { days } : {}) });
  const problems = found.map((problem): FormProblem => {
    const { sheet, cell } = problem.where;
    const range = cell === undefined ? undefined : parseRange(cell);
    const beside = sheet !== undefined && range ? noteCellBeside(snapshot, sheet, range.firstRow) : undefined;
    return problem.needsReason && beside ? { ...problem, reasonCell: beside } : problem;
  });
  return { reading, problems, hash: await submissionHash(reading.submission) };
}

async function formCatalogue(): Promise<FormCatalogue> {
  const { AreaList, builtInAreas, builtInIndicators } = await loadCore();
  const indicators = new Map(builtInIndicators.map((indicator) => [indicator.code, indicator]));
  return { indicators, areas: new AreaList(builtInAreas) };
}
