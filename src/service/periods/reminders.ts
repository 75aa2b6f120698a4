import type { Reminder } from '../../exchange/api/serviceSchemas';
import type { Area } from '../../kpi/area';
import type { Period } from '../../kpi/period';
import type { StoredSlot } from '../store/slot';
import { reminderText } from './messages';

const DAY = 86_400_000;

/** A reminder where the area still has to send something; none where its report is with the reviewers or approved. */
export function reminderOf(slot: StoredSlot, area: Area, period: Period, today: string): Reminder[] {
  const { state, due } = slot;
  if (state !== 'missing' && state !== 'draft' && state !== 'returned') return [];
  const daysLate = Math.round((Date.parse(today) - Date.parse(due)) / DAY);
  const text = reminderText({ area, period, due, daysLate, returned: state === 'returned' ? slot.reason : undefined });
  return [{ area: area.id, areaName: area.shortName, period: period.id, state, due, daysLate, text }];
}
