import { parsePeriod, shiftPeriod, type Period } from '../../../kpi/period';
import { defaultDays } from '../../../kpi/reportingCalendar';

/** Quarters offered before and after the one that is due. */
const BEFORE = 5;
const AFTER = 1;

/** The quarters a form can be made for, newest first, and the one that is to be handed in now: the newest past its cut-off. */
export function formPeriods(today: string): { readonly offered: readonly Period[]; readonly due: Period } {
  const month = Number(today.slice(5, 7));
  const current = parsePeriod(`${today.slice(0, 4)}-Q${Math.ceil(month / 3)}`);
  const due = defaultDays(current).cutOff <= today ? current : shiftPeriod(current, -1);
  const offered = Array.from({ length: AFTER + BEFORE + 1 }, (_each, index) => shiftPeriod(due, AFTER - index));
  return { offered, due };
}
