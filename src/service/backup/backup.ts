import { access } from 'node:fs/promises';
import { NgktError } from '../../kpi/finding';
import type { DatabaseSettings } from '../database/databaseSettings';
import { hasMigrations } from '../database/migrate';
import { connectDatabase } from '../database/openDatabase';
import { inWords } from '../database/problems';
import { dumpLines } from './writeDump';
import { writeDumpFile } from './dumpFile';
import * as messages from './messages';
import { copySqlite } from './sqliteCopy';

/**
 * Backs up a database while the service runs. A name that ends in `.sqlite` gets a copy of a SQLite database, any other
 * (`.ngkt-backup`) a dump that either engine can be restored from.
 *
 * @throws NgktError `backup.noDatabase`, `backup.needsSqlite`, `database.unavailable`
 */
export async function backup(settings: DatabaseSettings, out: string, now: Date): Promise<void> {
  const copy = out.endsWith('.sqlite');
  if (settings.engine === 'sqlite') {
    // Opening would make the file.
    await access(settings.file).catch(() => {
      throw noDatabase(settings);
    });
    if (copy) return copySqlite(settings.file, out);
  }
  if (copy) throw new NgktError('backup.needsSqlite', messages.copyNeedsSqlite);
  // As it is: a backup is also what is made before a newer program brings the tables up to date.
  const database = await connectDatabase(settings);
  try {
    if (!(await hasMigrations(database.db))) throw noDatabase(settings);
    await writeDumpFile(out, dumpLines(database, now));
  } catch (error) {
    throw inWords(error);
  } finally {
    await database.close();
  }
}

function noDatabase(settings: DatabaseSettings): NgktError {
  const name = settings.engine === 'sqlite' ? settings.file : new URL(settings.url).pathname.slice(1);
  return new NgktError('backup.noDatabase', messages.noDatabase(name));
}
