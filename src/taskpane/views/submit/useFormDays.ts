import { useEffect, useState } from 'react';
import { parsePeriod } from '../../../kpi/period';
import { defaultDays, type ReportingDays } from '../../../kpi/reportingCalendar';
import type { Service } from '../../../session/service/serviceAccess';
import { serviceDays } from './serviceDays';

/** The days of a form: as the service has set them; the usual ones where none is connected; undefined until it has answered. */
export function useFormDays({ client, state }: Service, area: string, period: string): ReportingDays | undefined {
  const [answer, setAnswer] = useState<{ readonly question: string; readonly days: ReportingDays | undefined }>();
  const question = `${area} ${period}`;
  const connected = state === 'open' ? client : undefined;
  useEffect(() => {
    if (!connected) return;
    let outdated = false;
    const enter = (days: ReportingDays | undefined): void => {
      if (!outdated) setAnswer({ question, days });
    };
    serviceDays(connected, area, period).then(enter, () => enter(undefined));
    return () => {
      outdated = true;
    };
  }, [connected, question, area, period]);
  if (!connected) return defaultDays(parsePeriod(period));
  return answer?.question === question ? answer.days : undefined;
}
