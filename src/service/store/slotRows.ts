import type { Kysely } from 'kysely';
import type { State } from '../../exchange/api/serviceSchemas';
import type { SlotTable, Tables } from '../database/tables';
import type { SlotTrace } from '../audit/auditEntry';
import { readCalendar, type Calendar } from './calendar';
import { preconditionFailed } from './problems';
import type { SlotKey, StoredSlot } from './slot';
import { vietnamDay } from '../../kpi/vietnamDay';

/** The columns of a slot that lists show: everything but the long texts. */
const listed = [
  'area',
  'period',
  'state',
  'version',
  'approved_version',
  'reason',
  'first_at',
  'submitted_at',
  'changed_at',
  'warnings',
  'etag',
] as const satisfies readonly (keyof SlotTable)[];

export type ListedSlot = Pick<SlotTable, (typeof listed)[number]>;

/** What a slot is before anything has been done with it. */
export function newSlot({ area, period }: SlotKey): Omit<SlotTable, 'state'> & { state: StoredSlot['state'] } {
  return {
    area,
    period,
    state: 'missing',
    version: 0,
    approved_version: 0,
    draft: null,
    reason: '',
    comments: '[]',
    first_at: null,
    submitted_at: null,
    changed_at: '',
    warnings: 0,
    etag: 0,
  };
}

export type SlotRow = ReturnType<typeof newSlot>;

export async function readSlotRow(db: Kysely<Tables>, key: SlotKey): Promise<SlotRow> {
  const row = await db
    .selectFrom('slot')
    .selectAll()
    .where('area', '=', key.area)
    .where('period', '=', key.period)
    .executeTakeFirst();
  return row ?? newSlot(key);
}

/** @throws NgktError `precondition.failed` where somebody has changed the slot since the client saw it */
export function requireEtag(row: SlotRow, expected: number): void {
  if (row.etag !== expected) throw preconditionFailed(row, expected, row.etag);
}

/** Writes the slot with its next etag. */
export async function writeSlotRow(
  db: Kysely<Tables>,
  row: SlotRow,
  at: Date,
  changes: Partial<SlotTable> & Pick<SlotTable, 'state'>,
): Promise<SlotTable> {
  const written = { ...row, ...changes, changed_at: at.toISOString(), etag: row.etag + 1 };
  const { area, period, ...rest } = written;
  await db
    .insertInto('slot')
    .values(written)
    .onConflict((conflict) => conflict.columns(['area', 'period']).doUpdateSet(rest))
    .execute();
  return written;
}

/** What the log keeps of a slot. */
export function traceOf({ state, version, approved_version, etag }: SlotTable): SlotTrace {
  return { state, version, approvedVersion: approved_version, etag };
}

export function storedSlot(row: ListedSlot | SlotRow, calendar: Calendar, today: string): StoredSlot {
  const { area, period, state, version, submitted_at, changed_at, reason, warnings, etag } = row;
  const { due, lock } = calendar.days(period, area);
  return {
    area,
    period,
    state,
    version,
    approvedVersion: row.approved_version,
    due,
    lock,
    late: (row.first_at === null ? today : vietnamDay(new Date(row.first_at))) > due,
    submittedAt: submitted_at,
    changedAt: changed_at === '' ? null : changed_at,
    reason,
    warnings,
    etag,
  };
}

export async function readSlots(
  db: Kysely<Tables>,
  { period, area, state }: { period?: string; area?: string; state?: State },
  today: string,
): Promise<StoredSlot[]> {
  if (state === 'missing') return [];
  const rows = await db
    .selectFrom('slot')
    .select(listed)
    .$if(period !== undefined, (query) => query.where('period', '=', period as string))
    .$if(area !== undefined, (query) => query.where('area', '=', area as string))
    .$if(state !== undefined, (query) => query.where('state', '=', state as SlotTable['state']))
    .execute();
  const calendar = await readCalendar(db, [...new Set(rows.map((row) => row.period))], area);
  return rows.map((row) => storedSlot(row, calendar, today)).sort(byPeriodAndArea);
}

/** One row an area, in the order given; slots nothing has been done with are `missing`. */
export async function readMatrix(
  db: Kysely<Tables>,
  areas: readonly string[],
  periods: readonly string[],
  today: string,
): Promise<StoredSlot[][]> {
  const calendar = await readCalendar(db, periods);
  const rows =
    periods.length === 0
      ? []
      : await db
          .selectFrom('slot')
          .select(listed)
          .where('period', 'in', [...periods])
          .execute();
  const known = new Map(rows.map((row) => [`${row.area} ${row.period}`, row]));
  return areas.map((area) =>
    periods.map((period) => storedSlot(known.get(`${area} ${period}`) ?? newSlot({ area, period }), calendar, today)),
  );
}

/** By code unit, whatever collation the database sorts with. */
export function byPeriodAndArea(one: SlotKey, other: SlotKey): number {
  const [first, second] = one.period === other.period ? [one.area, other.area] : [one.period, other.period];
  return first < second ? -1 : first > second ? 1 : 0;
}
