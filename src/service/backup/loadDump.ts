import { createHash } from 'node:crypto';
import { sql, type Kysely, type Transaction } from 'kysely';
import { NgktError } from '../../kpi/finding';
import { verifyAudit } from '../audit/verifyAudit';
import type { AuditVerification, ChainHead } from '../audit/verification';
import { currentMigration, hasMigrations, migrate } from '../database/migrate';
import type { Database } from '../database/openDatabase';
import { tableNames, type Tables } from '../database/tables';
import {
  damaged,
  readEnd,
  readRow,
  readStart,
  type DumpEnd,
  type DumpLines,
  type DumpRow,
  type DumpStart,
} from './dumpFormat';
import * as messages from './messages';

/** Rows written with one statement: far below what a statement of either engine may carry. */
const BATCH = 50;

/**
 * Fills an empty database from a dump, in one transaction: all of it, verified, or nothing.
 *
 * @throws NgktError `backup.format`, `backup.damaged`, `database.newer`, `restore.notEmpty`, `restore.unsound`
 */
export async function loadDump(database: Database, lines: DumpLines): Promise<AuditVerification> {
  const { start, end } = await checkDump(lines);
  const { db } = database;
  if ((await hasMigrations(db)) && (await currentMigration(db)) > start.migration) throw notEmpty();
  await migrate(db, start.migration);
  const verified = await db.transaction().execute(async (trx) => {
    await takeAlone(database, trx);
    await requireEmpty(trx);
    await insertRows(trx, lines);
    const verification = await verifyAudit(trx);
    if ((end.sound && !verification.sound) || !sameHeads(verification.heads, end.heads)) {
      throw new NgktError('restore.unsound', messages.unsound);
    }
    return verification;
  });
  await migrate(db);
  return verified;
}

/** Reads a dump to its end before anything is written. */
async function checkDump(lines: DumpLines): Promise<{ start: DumpStart; end: DumpEnd }> {
  const hash = createHash('sha256');
  let start: DumpStart | undefined;
  let end: DumpEnd | undefined;
  let rows = 0;
  await lines((line) => {
    if (end) throw damaged();
    end = start && readEnd(line);
    if (!end) {
      hash.update(`${line}\n`);
      if (start) rows++;
      start ??= readStart(line);
    }
    return Promise.resolve();
  });
  if (!start || !end || end.rows !== rows || end.sha256 !== hash.digest('hex')) throw damaged();
  return { start, end };
}

async function insertRows(trx: Transaction<Tables>, lines: DumpLines): Promise<void> {
  let batch: DumpRow[] = [];
  const flush = async () => {
    const [first] = batch;
    if (!first) return;
    const table = (trx as unknown as Transaction<Record<string, DumpRow['row']>>).insertInto(first.table);
    await table.values(batch.map(({ row }) => row)).execute();
    batch = [];
  };
  let started = false;
  await lines(async (line) => {
    if (!started) {
      started = true;
      return;
    }
    if (readEnd(line)) return;
    const row = readRow(line);
    if (batch.length === BATCH || (batch[0] && batch[0].table !== row.table)) await flush();
    batch.push(row);
  });
  await flush();
}

/** Nobody else fills the tables meanwhile. SQLite's transaction has that right from its start. */
async function takeAlone({ engine }: Database, trx: Transaction<Tables>): Promise<void> {
  if (engine === 'postgres') await sql`lock table ${sql.join(tableNames.map((name) => sql.table(name)))}`.execute(trx);
}

async function requireEmpty(db: Kysely<Tables>): Promise<void> {
  for (const table of tableNames) {
    if (await db.selectFrom(table).select('area').limit(1).executeTakeFirst()) throw notEmpty();
  }
}

function notEmpty(): NgktError {
  return new NgktError('restore.notEmpty', messages.notEmpty);
}

function sameHeads(found: readonly ChainHead[], wanted: readonly ChainHead[]): boolean {
  const text = (heads: readonly ChainHead[]) => heads.map(({ area, seq, hash }) => `${area} ${seq} ${hash}`).join('\n');
  return text(found) === text(wanted);
}
