import type { Bilingual } from '../../../kpi/bilingual';
import { parsePeriod } from '../../../kpi/period';
import { periodLabel } from '../../../language/periodLabel';
import { localDay } from '../../../session/localDay';
import type { OpenData, Session } from '../../../session/session';
import { errorTexts } from '../../components/errorText';
import type { FillChoices } from './fillChoices';
import * as messages from './messages';
import { openRecordedSource } from './recordedSource';
import * as workbook from './workbookActions';
import type { FilledFor } from './workbookOverview';

export interface RefillOutcome {
  readonly text: Bilingual;
  readonly tone: 'done' | 'info' | 'warning';
}

/**
 * Fills the open sheet again for the period and area it was filled for last, from the data as they are now. Hand edits
 * stay. Where it cannot, nothing is written and the outcome says why.
 */
export async function refillSheet(session: Session): Promise<RefillOutcome> {
  try {
    const { sheets, activeSheet } = await workbook.readOverview();
    const filledFor = sheets.find(({ name }) => name === activeSheet)?.filledFor;
    if (!filledFor) return { text: messages.refillNotSheet, tone: 'info' };
    const data = await openRecordedSource(session, filledFor, 'person');
    if (!data) return { text: messages.refillNoData(filledFor.datasetTitle), tone: 'warning' };
    return await refill(activeSheet, filledFor, data);
  } catch (error) {
    const [first] = errorTexts(error);
    return { text: messages.refillFailed(first?.text ?? { vi: '', en: '' }), tone: 'warning' };
  }
}

async function refill(sheet: string, filledFor: FilledFor, { figures }: OpenData): Promise<RefillOutcome> {
  const choices = sameChoices(sheet, filledFor);
  const planned = await workbook.planWorkbookFill({ choices, figures, today: localDay(), overwriteEdits: false });
  const { plan } = await workbook.apply(planned, () => undefined, new AbortController().signal);
  const kept = plan.items.filter(({ state }) => state === 'kept').length;
  const period = parsePeriod(filledFor.period);
  const words = (lang: 'vi' | 'en'): string => messages.refilled(periodLabel(period, lang), plan.filled, kept)[lang];
  return { text: { vi: words('vi'), en: words('en') }, tone: 'done' };
}

function sameChoices(sheet: string, { period, area, boundary, lang }: FilledFor): FillChoices {
  return {
    sheets: [sheet],
    period,
    area,
    boundary: boundary === '34' || boundary === '63' ? boundary : 'auto',
    reportLang: lang,
  };
}
