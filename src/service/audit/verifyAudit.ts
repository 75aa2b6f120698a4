import type { Kysely } from 'kysely';
import type { AuditEntry } from '../../exchange/api/serviceSchemas';
import type { Tables } from '../database/tables';
import { CHAIN_START, entryHash } from './auditEntry';
import { compareReports } from './compareReports';
import * as messages from './messages';
import { readEntries } from './readEntries';
import { Replay } from './replay';
import type { AuditBreak, AuditVerification, ChainHead } from './verification';

/** Entries read at once. */
const PAGE = 500;

/**
 * Reads the log of every area from its first entry: each hash must follow from its entry and the hash before it, the last
 * one must be the recorded end, and reports and versions must be what the log says of them. An entry that was changed,
 * moved or removed is found by the chain; entries cut off at the end by the recorded end, or, where that was set back too,
 * by the reports.
 */
export async function verifyAudit(db: Kysely<Tables>): Promise<AuditVerification> {
  const areas = await areasOf(db);
  const breaks: AuditBreak[] = [];
  const heads: ChainHead[] = [];
  let entries = 0;
  for (const area of areas) {
    const found = await verifyArea(db, area);
    if (found.broken) breaks.push(found.broken);
    heads.push(found.head);
    entries += found.entries;
  }
  return { sound: breaks.length === 0, areas: areas.length, entries, breaks, heads };
}

interface AreaVerification {
  readonly broken?: AuditBreak;
  readonly head: ChainHead;
  readonly entries: number;
}

/** One area as it is at one moment, whatever is written meanwhile. */
async function verifyArea(db: Kysely<Tables>, area: string): Promise<AreaVerification> {
  if (db.isTransaction) return readArea(db, area);
  return db
    .transaction()
    .setAccessMode('read only')
    .setIsolationLevel('repeatable read')
    .execute((trx) => readArea(trx, area));
}

async function readArea(db: Kysely<Tables>, area: string): Promise<AreaVerification> {
  const replay = new Replay();
  let head: ChainHead = { area, seq: 0, hash: CHAIN_START };
  for (;;) {
    const page = await readEntries(db, area, head.seq, PAGE);
    for (const entry of page) {
      const broken = brokenAt(entry, head);
      if (broken) return { broken, head, entries: head.seq };
      replay.add(entry);
      head = { area, seq: entry.seq, hash: entry.hash };
    }
    if (page.length < PAGE) break;
  }
  const broken = (await brokenEnd(db, head)) ?? (await compareReports(db, area, head.seq, replay));
  return { ...(broken && { broken }), head, entries: head.seq };
}

function brokenAt(entry: AuditEntry, before: ChainHead): AuditBreak | undefined {
  const { area } = before;
  const seq = before.seq + 1;
  if (entry.seq !== seq) return { area, seq, kind: 'missing', message: messages.entryMissing(area, seq, entry.seq) };
  if (entry.hash === entryHash(before.hash, entry)) return undefined;
  return { area, seq, kind: 'changed', message: messages.entryChanged(area, seq), entry };
}

async function brokenEnd(db: Kysely<Tables>, last: ChainHead): Promise<AuditBreak | undefined> {
  const { area, seq } = last;
  const recorded = await db
    .selectFrom('chain_head')
    .select(['seq', 'hash'])
    .where('area', '=', area)
    .executeTakeFirst();
  if (recorded && recorded.seq > seq) {
    return { area, seq, kind: 'tail', message: messages.tailRemoved(area, seq, recorded.seq) };
  }
  if (recorded?.seq === seq && recorded.hash === last.hash) return undefined;
  if (!recorded && seq === 0) return undefined;
  return { area, seq, kind: 'head', message: messages.headDiffers(area, seq) };
}

/** Every area that has a log, or something that should be in one. */
async function areasOf(db: Kysely<Tables>): Promise<string[]> {
  const rows = await db
    .selectFrom('chain_head')
    .select('area')
    .union(db.selectFrom('audit').select('area'))
    .union(db.selectFrom('slot').select('area'))
    .union(db.selectFrom('submission_version').select('area'))
    .execute();
  return rows.map(({ area }) => area).sort();
}
