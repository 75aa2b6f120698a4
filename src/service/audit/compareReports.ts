import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { SlotTable, SubmissionVersionTable, Tables } from '../database/tables';
import type { SlotTrace } from './auditEntry';
import * as messages from './messages';
import { versionKey, type Replay, type TracedVersion } from './replay';
import type { AuditBreak } from './verification';

/** Versions read at once: their contents are long. */
const PAGE = 50;

/** The first report or version of an area that is not what its log says. @param seq the log's last entry */
export async function compareReports(
  db: Kysely<Tables>,
  area: string,
  seq: number,
  replay: Replay,
): Promise<AuditBreak | undefined> {
  const slots = new Map(replay.slots);
  const rows = await db.selectFrom('slot').selectAll().where('area', '=', area).orderBy('period').execute();
  for (const row of rows) {
    const traced = slots.get(row.period);
    if (!traced || !agrees(row, traced)) return brokenSlot(area, seq, row.period);
    slots.delete(row.period);
  }
  for (const period of slots.keys()) return brokenSlot(area, seq, period);
  return compareVersions(db, area, seq, replay);
}

async function compareVersions(
  db: Kysely<Tables>,
  area: string,
  seq: number,
  replay: Replay,
): Promise<AuditBreak | undefined> {
  const keys = await db
    .selectFrom('submission_version')
    .select(['period', 'version'])
    .where('area', '=', area)
    .orderBy('period')
    .orderBy('version')
    .execute();
  const versions = new Map(replay.versions);
  for (let from = 0; from < keys.length; from += PAGE) {
    const page = keys.slice(from, from + PAGE);
    const rows = await db
      .selectFrom('submission_version')
      .selectAll()
      .where('area', '=', area)
      .where((where) => where.or(page.map(({ period, version }) => where.and({ period, version }))))
      .orderBy('period')
      .orderBy('version')
      .execute();
    for (const row of rows) {
      const key = versionKey(row.period, row.version);
      const traced = versions.get(key);
      if (!traced || !isAsReceived(row, traced)) return brokenVersion(area, seq, row);
      versions.delete(key);
    }
  }
  for (const key of versions.keys()) {
    const [period, version] = key.split(' ') as [string, string];
    return brokenVersion(area, seq, { period, version: Number(version) });
  }
  return undefined;
}

function agrees(row: SlotTable, traced: SlotTrace): boolean {
  return (
    row.state === traced.state &&
    row.version === traced.version &&
    row.approved_version === traced.approvedVersion &&
    row.etag === traced.etag
  );
}

function isAsReceived(row: SubmissionVersionTable, traced: TracedVersion): boolean {
  return (
    row.hash === traced.hash &&
    createHash('sha256').update(row.content, 'utf8').digest('hex') === traced.hash &&
    row.received_at === traced.receivedAt &&
    row.approved_at === traced.approvedAt &&
    row.withdrawn_at === traced.withdrawnAt
  );
}

function brokenSlot(area: string, seq: number, period: string): AuditBreak {
  return { area, seq, kind: 'slot', message: messages.slotDiffers({ area, period }) };
}

function brokenVersion(
  area: string,
  seq: number,
  { period, version }: { period: string; version: number },
): AuditBreak {
  return { area, seq, kind: 'version', message: messages.versionDiffers({ area, period }, version) };
}
