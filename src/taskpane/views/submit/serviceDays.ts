import type { ReportingDays } from '../../../kpi/reportingCalendar';
import type { ServiceClient } from '../../../session/service/serviceClient';

/**
 * The days of a period as the collecting body has set them, with what it has granted to the area alone.
 *
 * @param area "" where none is chosen, for the days of all
 * @throws NgktError the service's
 */
export async function serviceDays(
  client: Pick<ServiceClient, 'periods' | 'slot'>,
  area: string,
  period: string,
): Promise<ReportingDays | undefined> {
  const [periods, own] = await Promise.all([
    client.periods(period, period),
    // Another area's report is not for this token to see.
    area === '' ? undefined : client.slot(area, period).catch(() => undefined),
  ]);
  const days = periods.find((each) => each.period === period);
  if (!days) return undefined;
  const { due, lock } = own?.slot ?? days;
  return { cutOff: days.cutOff, due, lock };
}
