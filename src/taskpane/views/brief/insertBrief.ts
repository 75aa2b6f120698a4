import type { Figures } from '../../../analysis/figure';
import { NgktError } from '../../../kpi/finding';
import type { Bilingual } from '../../../kpi/bilingual';
import type { AppliedFill } from '../../../excel/liveWorkbook';
import { apply, insertBuiltIn, planWorkbookFill } from '../fill/workbookActions';
import { builtInTemplates } from '../fill/builtInTemplates';
import type { BriefChoices } from './briefChoices';
import * as messages from './messages';

/** The built-in template that holds a brief. */
export const BRIEF_FILE = 'tom-tat-bao-cao.xlsx';

/**
 * Adds the brief to the open workbook as new sheets: the built-in template, filled like any other report, so that it can
 * be refilled, traced and taken back.
 *
 * @param label what the template's sheets are called in messages
 * @param today ISO day
 * @throws NgktError what prevented it
 */
export async function insertBrief(
  figures: Figures,
  { period, area, boundary, lang }: BriefChoices,
  label: (message: Bilingual) => string,
  today: string,
): Promise<AppliedFill> {
  const template = builtInTemplates.find(({ file }) => file === BRIEF_FILE);
  if (!template) throw new NgktError('brief.template', messages.noTemplate);
  const { sheets } = await insertBuiltIn(template, label(template.title));
  const planned = await planWorkbookFill({
    choices: { sheets, period, area, boundary, reportLang: lang },
    figures,
    today,
    overwriteEdits: false,
  });
  return apply(planned, () => undefined, new AbortController().signal);
}
