import { useCallback, useEffect, useState } from 'react';
import type { Slot } from '../../../exchange/api/serviceSchemas';
import type { ReportingDays } from '../../../kpi/reportingCalendar';
import type { Service } from '../../../session/service/serviceAccess';
import type { SeenSlot } from '../../../session/service/serviceClient';
import { serviceDays } from './serviceDays';

/** What the service says of the office's reports. */
export interface OwnReports {
  /** Every report that was begun, newest period first. */
  readonly slots: readonly Slot[];
  /** The service has said so; without, an empty list says nothing. */
  readonly answered?: boolean;
  /** The report that the open form is for. */
  readonly current?: SeenSlot;
  /** The form's period as the collecting body has set it for the area. */
  readonly days?: ReportingDays;
  readonly error?: unknown;
}

const NOTHING: OwnReports = { slots: [] };

interface Asked {
  readonly area: string;
  /** "" where no form is open. */
  readonly period: string;
  /** Changes whenever the service may say something new. */
  readonly occasion: string;
}

/** @returns what the service says, and what asks again */
export function useOwnReports({ client, state, me }: Service, asked: Asked): readonly [OwnReports, () => void] {
  const { period, occasion } = asked;
  const area = asked.area === '' ? (me?.area ?? '') : asked.area;
  const [reports, setReports] = useState(NOTHING);
  const [again, setAgain] = useState(0);
  const answers = state === 'open' && area !== '';
  useEffect(() => {
    if (!client || !answers) return;
    let outdated = false;
    const enter = (next: OwnReports): void => {
      if (!outdated) setReports(next);
    };
    ask(client, area, period).then(enter, (error: unknown) => {
      // What is known stays while the service does not answer.
      if (!outdated) setReports((before) => ({ ...before, error }));
    });
    return () => {
      outdated = true;
    };
  }, [client, answers, area, period, occasion, again]);
  // What another service said must not stand beside this one's name.
  useEffect(() => setReports(NOTHING), [client, area, period]);
  return [reports, useCallback(() => setAgain((before) => before + 1), [])];
}

async function ask(client: NonNullable<Service['client']>, area: string, period: string): Promise<OwnReports> {
  const [slots, current, days] = await Promise.all([
    client.slots({ area }),
    period === '' ? undefined : client.slot(area, period),
    period === '' ? undefined : serviceDays(client, area, period),
  ]);
  return {
    answered: true,
    slots: [...slots].sort((a, b) => (a.period < b.period ? 1 : -1)),
    ...(current ? { current } : {}),
    ...(days ? { days } : {}),
  };
}
