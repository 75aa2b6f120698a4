import type { Kysely } from 'kysely';
import type { Submission } from '../../kpi/submission';
import type { Tables } from '../database/tables';
import { byPeriodAndArea } from './slotRows';
import type { SlotKey } from './slot';
import type { AcceptedVersion } from './store';
import { endOfVietnamDay } from '../../kpi/vietnamDay';

/** Contents read at once: other work gets its turn in between. */
const PAGE = 50;

/** The version of every slot whose approval stood at the end of a day in Vietnam; by period, then area. */
export async function readAccepted(
  db: Kysely<Tables>,
  asOf: string,
  { areas, periods }: { areas?: readonly string[]; periods?: readonly string[] },
): Promise<AcceptedVersion[]> {
  if (areas?.length === 0 || periods?.length === 0) return [];
  const end = endOfVietnamDay(asOf);
  const standing = await db
    .selectFrom('submission_version')
    .select(['area', 'period', (select) => select.fn.max('version').as('version')])
    .where('approved_at', '<', end)
    .where((where) => where.or([where('withdrawn_at', 'is', null), where('withdrawn_at', '>=', end)]))
    .$if(areas !== undefined, (query) => query.where('area', 'in', [...(areas ?? [])]))
    .$if(periods !== undefined, (query) => query.where('period', 'in', [...(periods ?? [])]))
    .groupBy(['area', 'period'])
    .execute();
  standing.sort(byPeriodAndArea);
  const accepted: AcceptedVersion[] = [];
  for (let from = 0; from < standing.length; from += PAGE) {
    accepted.push(...(await readPage(db, standing.slice(from, from + PAGE))));
  }
  return accepted;
}

async function readPage(
  db: Kysely<Tables>,
  keys: readonly (SlotKey & { readonly version: number })[],
): Promise<AcceptedVersion[]> {
  const rows = await db
    .selectFrom('submission_version')
    .select(['area', 'period', 'version', 'content', 'hash', 'received_at', 'approved_at'])
    .where((where) => where.or(keys.map(({ area, period, version }) => where.and({ area, period, version }))))
    .execute();
  rows.sort(byPeriodAndArea);
  return rows.map((row) => ({
    submission: JSON.parse(row.content) as Submission,
    version: row.version,
    receivedAt: row.received_at,
    approvedAt: row.approved_at ?? '',
    hash: row.hash,
  }));
}
