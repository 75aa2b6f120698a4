import type { Slot, State } from '../../exchange/api/serviceSchemas';
import type { Bilingual } from '../../kpi/bilingual';

/** A state as people read it: a sign that does without colour, and its words. */
export interface StateSign {
  readonly symbol: string;
  readonly words: Bilingual;
}

/** The states in the order a report goes through them. */
export const stateSigns: Readonly<Record<State, StateSign>> = {
  missing: { symbol: '○', words: { vi: 'Chưa gửi', en: 'Not sent' } },
  draft: { symbol: '◔', words: { vi: 'Bản nháp', en: 'Draft' } },
  submitted: { symbol: '●', words: { vi: 'Chờ duyệt', en: 'To review' } },
  returned: { symbol: '↩', words: { vi: 'Trả lại', en: 'Returned' } },
  approved: { symbol: '✓', words: { vi: 'Đã duyệt', en: 'Approved' } },
  locked: { symbol: '■', words: { vi: 'Đã khóa', en: 'Locked' } },
};

export const stateOrder = Object.keys(stateSigns) as readonly State[];

/** Nothing has come although the due date has passed; and: what came, came after it. */
const overdue: Bilingual = { vi: 'quá hạn', en: 'overdue' };
const cameLate: Bilingual = { vi: 'nộp muộn', en: 'late' };

/** "Chưa gửi, quá hạn", "Chờ duyệt, nộp muộn" */
export function slotWords({ state, late }: Pick<Slot, 'state' | 'late'>): Bilingual {
  const { words } = stateSigns[state];
  if (!late) return words;
  const lateness = state === 'missing' || state === 'draft' ? overdue : cameLate;
  return { vi: `${words.vi}, ${lateness.vi}`, en: `${words.en}, ${lateness.en}` };
}
