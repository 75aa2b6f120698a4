import { defaultDays, type ReportingDays } from '../../../kpi/reportingCalendar';
import { readablePeriod } from '../../../kpi/period';
import type { Submission } from '../../../kpi/submission';
import { useText } from '../../language/language';
import * as messages from './messages';
import { periodText } from '../../../language/periodText';
import { bothDates } from './bothDates';
import { useAreaName } from './useAreaName';

interface Props {
  readonly submission: Submission;
  /** As the collecting body has set them; else those of the decree. */
  readonly days: ReportingDays | undefined;
}

/** Whose form it is, for when, and its days. */
export function FormHead({ submission: { area, period, cutOff }, days }: Props) {
  const text = useText();
  const areaName = useAreaName();
  const due = (days ?? daysOf(period))?.due;
  return (
    <section className="formHead" aria-label={text(messages.formTitle)}>
      <h2 className="formName">{text(messages.formOf(areaName(area), periodText(period)))}</h2>
      {due !== undefined && cutOff !== '' && (
        <p className="hint">{text(messages.formDays(bothDates(cutOff), bothDates(due)))}</p>
      )}
    </section>
  );
}

/** A period that cannot be read has no days; a rule says what is wrong with it. */
function daysOf(period: string): ReportingDays | undefined {
  const readable = readablePeriod(period);
  return readable && defaultDays(readable);
}
