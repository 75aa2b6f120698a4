import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { AuditVerification } from '../audit/verification';
import type { DatabaseSettings } from '../database/databaseSettings';
import { connectDatabase, openDatabase } from '../database/openDatabase';
import { inWords } from '../database/problems';
import { NgktError } from '../../kpi/finding';
import { dumpFileLines } from './dumpFile';
import type { DumpLines } from './dumpFormat';
import { loadDump } from './loadDump';
import * as messages from './messages';
import { SQLITE_MARK } from './sqliteCopy';
import { dumpLines } from './writeDump';

/**
 * Fills an empty database from a backup of either kind, made on either engine, and verifies it.
 *
 * @throws NgktError `backup.format`, `backup.damaged`, `database.newer`, `restore.notEmpty`, `restore.unsound`,
 *   `database.unavailable`; the target is then as it was, but for empty tables
 */
export async function restore(file: string, settings: DatabaseSettings): Promise<AuditVerification> {
  return withLines(file, async (lines) => {
    const target = await connectDatabase(settings);
    try {
      return await loadDump(target, lines);
    } catch (error) {
      throw inWords(error);
    } finally {
      await target.close();
    }
  });
}

async function withLines<T>(file: string, work: (lines: DumpLines) => Promise<T>): Promise<T> {
  const start = await firstBytes(file);
  if (start.subarray(0, 2).equals(GZIP_MARK)) return work(dumpFileLines(file));
  if (!start.equals(Buffer.from(SQLITE_MARK, 'latin1'))) throw new NgktError('backup.format', messages.notABackup);
  // Opening would change the backup, so a copy is opened.
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ngkt-restore-'));
  try {
    const copy = path.join(folder, 'copy.sqlite');
    await copyFile(file, copy);
    const database = await openDatabase({ engine: 'sqlite', file: copy });
    try {
      return await work(dumpLines(database, new Date()));
    } finally {
      await database.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const GZIP_MARK = Buffer.from([0x1f, 0x8b]);

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SQLITE_MARK.length), 0, SQLITE_MARK.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
