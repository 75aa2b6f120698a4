import type { CellComment } from '../../exchange/api/serviceSchemas';
import type { SlotTable } from '../database/tables';
import { readCalendar } from './calendar';
import type { Changed, Changing } from './changeArea';
import { wrongState, type ReviewAction } from './problems';
import type { SlotKey, StoredSlot } from './slot';
import { readSlotRow, requireEtag, storedSlot, traceOf, writeSlotRow, type SlotRow } from './slotRows';
import { storedText } from './storedText';
import { vietnamDay } from '../../kpi/vietnamDay';

/** A reviewer's step from one state to the next. */
interface Step {
  readonly action: ReviewAction;
  readonly from: readonly StoredSlot['state'][];
  readonly to: (row: SlotRow) => Partial<SlotTable> & Pick<SlotTable, 'state'>;
  /** What the version's own row notes: when its approval began or ended. */
  readonly marks?: 'approved_at' | 'withdrawn_at';
  /** What the log notes beside the slot. */
  readonly note?: object;
}

export function returnSubmission(
  changing: Changing,
  key: SlotKey,
  review: { reason: string; comments: readonly CellComment[] },
  expected: number,
): Promise<Changed<StoredSlot>> {
  const reason = storedText(review.reason);
  const comments = storedText(JSON.stringify(review.comments));
  return take(changing, key, expected, {
    action: 'submission.returned',
    from: ['submitted'],
    to: () => ({ state: 'returned', reason, comments }),
    note: { reason, comments: review.comments.length },
  });
}

export function approve(changing: Changing, key: SlotKey, expected: number): Promise<Changed<StoredSlot>> {
  return take(changing, key, expected, {
    action: 'submission.approved',
    from: ['submitted'],
    to: ({ version }) => ({ state: 'approved', approved_version: version, draft: null }),
    marks: 'approved_at',
  });
}

export function lock(changing: Changing, key: SlotKey, expected: number): Promise<Changed<StoredSlot>> {
  return take(changing, key, expected, {
    action: 'submission.locked',
    from: ['approved'],
    to: () => ({ state: 'locked' }),
  });
}

export function reopen(changing: Changing, key: SlotKey, why: string, expected: number): Promise<Changed<StoredSlot>> {
  const reason = storedText(why);
  return take(changing, key, expected, {
    action: 'submission.reopened',
    from: ['approved', 'locked'],
    to: () => ({ state: 'returned', approved_version: 0, reason, comments: '[]' }),
    marks: 'withdrawn_at',
    note: { reason },
  });
}

/** @throws NgktError `precondition.failed`, `state.wrong` */
async function take({ trx, at }: Changing, key: SlotKey, expected: number, step: Step): Promise<Changed<StoredSlot>> {
  const row = await readSlotRow(trx, key);
  requireEtag(row, expected);
  if (!step.from.includes(row.state)) throw wrongState(key, step.action, row.state, step.from);
  const written = await writeSlotRow(trx, row, at, step.to(row));
  if (step.marks) {
    await trx
      .updateTable('submission_version')
      .set({ [step.marks]: at.toISOString() })
      .where('area', '=', key.area)
      .where('period', '=', key.period)
      .where('version', '=', row.version)
      .execute();
  }
  const calendar = await readCalendar(trx, [key.period], key.area);
  return {
    result: storedSlot(written, calendar, vietnamDay(at)),
    entry: { action: step.action, subject: key.period, detail: { ...traceOf(written), ...step.note } },
  };
}
