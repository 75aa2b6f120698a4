import type { Kysely } from 'kysely';
import type { CellComment, Receipt, SubmissionFinding, Version } from '../../exchange/api/serviceSchemas';
import type { Submission } from '../../kpi/submission';
import type { SubmissionVersionTable, Tables } from '../database/tables';
import { readCalendar } from './calendar';
import { versionUnknown } from './problems';
import type { SlotKey, StoredSlot, StoredSlotDetail, StoredVersion } from './slot';
import { readSlotRow, storedSlot } from './slotRows';

/** @throws NgktError `version.unknown` */
export async function readVersion(db: Kysely<Tables>, key: SlotKey, version: number): Promise<StoredVersion> {
  const row = await versionRow(db, key, version);
  if (!row) throw versionUnknown(key, version);
  return {
    area: row.area,
    period: row.period,
    ...metaOf(row),
    submission: JSON.parse(row.content) as Submission,
    findings: findingsOf(row),
    late: row.late === 1,
    approvedAt: row.approved_at,
    withdrawnAt: row.withdrawn_at,
  };
}

export async function readSlotDetail(db: Kysely<Tables>, key: SlotKey, today: string): Promise<StoredSlotDetail> {
  const row = await readSlotRow(db, key);
  const calendar = await readCalendar(db, [key.period], key.area);
  const latest = await versionRow(db, key, row.version);
  const versions = await db
    .selectFrom('submission_version')
    .select(['version', 'received_at', 'via', 'by', 'hash', 'key_id'])
    .where('area', '=', key.area)
    .where('period', '=', key.period)
    .where('version', '<=', row.version)
    .orderBy('version')
    .execute();
  return {
    slot: storedSlot(row, calendar, today),
    submission: latest ? (JSON.parse(latest.content) as Submission) : null,
    draft: row.draft === null ? null : (JSON.parse(row.draft) as Submission),
    findings: latest ? findingsOf(latest) : [],
    comments: JSON.parse(row.comments) as CellComment[],
    versions: versions.map(metaOf),
  };
}

export function versionRow(
  db: Kysely<Tables>,
  { area, period }: SlotKey,
  version: number,
): Promise<SubmissionVersionTable | undefined> {
  return db
    .selectFrom('submission_version')
    .selectAll()
    .where('area', '=', area)
    .where('period', '=', period)
    .where('version', '=', version)
    .executeTakeFirst();
}

/** The proof that a version arrived, with the state its slot is in now. */
export function receiptOf(row: SubmissionVersionTable, state: StoredSlot['state']): Receipt {
  return {
    area: row.area,
    period: row.period,
    version: row.version,
    state,
    receivedAt: row.received_at,
    hash: row.hash,
    late: row.late === 1,
    findings: findingsOf(row),
  };
}

function metaOf(
  row: Pick<SubmissionVersionTable, 'version' | 'received_at' | 'via' | 'by' | 'hash' | 'key_id'>,
): Version {
  return {
    version: row.version,
    receivedAt: row.received_at,
    via: row.via,
    by: row.by,
    hash: row.hash,
    key: row.key_id,
  };
}

function findingsOf({ findings }: SubmissionVersionTable): SubmissionFinding[] {
  return JSON.parse(findings) as SubmissionFinding[];
}
