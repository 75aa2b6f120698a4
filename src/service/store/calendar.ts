import type { Kysely } from 'kysely';
import { readDay } from '../../exchange/dates';
import { parsePeriod, type Period } from '../../kpi/period';
import { defaultDays, type ReportingDays } from '../../kpi/reportingCalendar';
import type { PeriodDaysTable, Tables } from '../database/tables';
import type { Changed, Changing } from './changeArea';
import {
  cutOffOutside,
  dueBeforeCutOff,
  dueBeforeCutOffOfOne,
  exceptionForAll,
  exceptionUnknown,
  lockBeforeDue,
} from './problems';
import type { SlotKey } from './slot';
import type { AreaException } from './store';
import { storedText } from './storedText';

/** The days of some periods, those of all areas and of areas with an exception. */
export interface Calendar {
  /** Days in force; without an area, those for all. `set`: somebody has set those for all. */
  days(period: string, area?: string): ReportingDays & { set: boolean };
}

/** Whose days are for all areas, and in whose log they are traced. */
export const FOR_ALL = 'VN';

export async function readCalendar(db: Kysely<Tables>, periods: readonly string[], area?: string): Promise<Calendar> {
  const rows =
    periods.length === 0
      ? []
      : await db
          .selectFrom('period_days')
          .selectAll()
          .where('period', 'in', [...periods])
          .$if(area !== undefined, (query) => query.where('area', 'in', [FOR_ALL, area as string]))
          .execute();
  const known = new Map(rows.map((row) => [keyOf(row.period, row.area), row]));
  return {
    days(period, of = FOR_ALL) {
      const set = known.get(keyOf(period, FOR_ALL));
      const forAll = set ? daysOf(set) : defaultDays(parsePeriod(period));
      const exception = of === FOR_ALL ? undefined : known.get(keyOf(period, of));
      return { ...forAll, ...(exception && { due: exception.due, lock: exception.lock }), set: set !== undefined };
    },
  };
}

/** @throws NgktError `period.cutOff`, `period.days`, `date.format`, `date.nonexistent` */
export async function setPeriod(
  { trx }: Changing,
  period: string,
  { cutOff, due, lock }: ReportingDays,
): Promise<Changed<null>> {
  requireOrder(period, cutOff, due, lock);
  requireInside(parsePeriod(period), cutOff);
  const tooEarly = (await readExceptions(trx, period)).find((exception) => exception.due < cutOff);
  if (tooEarly) throw dueBeforeCutOffOfOne(tooEarly, cutOff);
  await replaceDays(trx, { area: FOR_ALL, period, cut_off: cutOff, due, lock, reason: '' });
  return { result: null, entry: { action: 'period.set', subject: period, detail: { cutOff, due, lock } } };
}

export async function readExceptions(db: Kysely<Tables>, period: string): Promise<AreaException[]> {
  return db
    .selectFrom('period_days')
    .select(['area', 'period', 'due', 'lock', 'reason'])
    .where('period', '=', period)
    .where('area', '!=', FOR_ALL)
    .orderBy('area')
    .execute();
}

/** @throws NgktError `exception.area`, `period.days`, `date.format`, `date.nonexistent` */
export async function setException(
  { trx }: Changing,
  { area, period, due, lock, reason }: AreaException,
): Promise<Changed<null>> {
  requireOneArea(area);
  const { cutOff } = (await readCalendar(trx, [period])).days(period);
  requireOrder(period, cutOff, due, lock);
  const exception = { due, lock, reason: storedText(reason) };
  await replaceDays(trx, { area, period, cut_off: '', ...exception });
  return { result: null, entry: { action: 'exception.set', subject: period, detail: exception } };
}

/** @throws NgktError `exception.unknown`, `exception.area` */
export async function removeException({ trx }: Changing, key: SlotKey): Promise<Changed<null>> {
  requireOneArea(key.area);
  const { numDeletedRows } = await trx
    .deleteFrom('period_days')
    .where('area', '=', key.area)
    .where('period', '=', key.period)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw exceptionUnknown(key);
  return { result: null, entry: { action: 'exception.removed', subject: key.period, detail: {} } };
}

async function replaceDays(trx: Changing['trx'], row: PeriodDaysTable): Promise<void> {
  const { cut_off, due, lock, reason } = row;
  await trx
    .insertInto('period_days')
    .values(row)
    .onConflict((conflict) => conflict.columns(['area', 'period']).doUpdateSet({ cut_off, due, lock, reason }))
    .execute();
}

/** @throws NgktError `exception.area` */
function requireOneArea(area: string): void {
  if (area === FOR_ALL) throw exceptionForAll();
}

/** @throws NgktError `period.days`, `date.format`, `date.nonexistent` */
function requireOrder(period: string, cutOff: string, due: string, lock: string): void {
  [cutOff, due, lock].forEach(readDay);
  if (due < cutOff) throw dueBeforeCutOff(period, due, cutOff);
  if (lock < due) throw lockBeforeDue(period, lock, due);
}

/**
 * Figures that end before the period begins or after it are another period's; a form with such a cut-off could not be
 * handed in.
 *
 * @throws NgktError `period.cutOff`
 */
function requireInside(period: Period, cutOff: string): void {
  if (cutOff < period.start || cutOff > period.end) throw cutOffOutside(period, cutOff, defaultDays(period).cutOff);
}

function daysOf({ cut_off, due, lock }: PeriodDaysTable): ReportingDays {
  return { cutOff: cut_off, due, lock };
}

function keyOf(period: string, area: string): string {
  return `${period} ${area}`;
}
