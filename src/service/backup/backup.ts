import { access } from 'node:fs/promises';
import { NgktError } from '../../kpi/finding';
import { databaseName, type DatabaseSettings } from '../database/databaseSettings';
import { isNoFolder } from '../database/engineErrors';
import { hasMigrations } from '../database/migrate';
import { connectDatabase } from '../database/openDatabase';
import { inWords, noFolder } from '../database/problems';
import { dumpLines } from './writeDump';
import { writeDumpFile } from './dumpFile';
import * as messages from './messages';
import { copySqlite } from './sqliteCopy';

/**
 * Backs up a database while the service runs. A name that ends in `.sqlite` gets a copy of a SQLite database, any other
 * (`.ngkt-backup`) a dump that either engine can be restored from.
 *
 * @throws NgktError `backup.noDatabase`, `backup.needsSqlite`, `database.folder`, `database.unreadable`,
 *   `database.unavailable`
 */
export async function backup(settings: DatabaseSettings, out: string, now: Date): Promise<void> {
  const copy = out.endsWith('.sqlite');
  if (copy && settings.engine !== 'sqlite') throw new NgktError('backup.needsSqlite', messages.copyNeedsSqlite);
  if (settings.engine === 'sqlite') {
    // Opening would make the file.
    await access(settings.file).catch((error: unknown) => {
      throw isNoFolder(error) ? noFolder(settings.file) : noDatabase(settings);
    });
  }
  // As it is: a backup is also what is made before a newer program brings the tables up to date.
  const database = await connectDatabase(settings);
  try {
    if (!(await hasMigrations(database.db))) throw noDatabase(settings);
    if (copy && settings.engine === 'sqlite') await copySqlite(settings.file, out);
    else await writeDumpFile(out, dumpLines(database, now));
  } catch (error) {
    throw inWords(error);
  } finally {
    await database.close();
  }
}

function noDatabase(settings: DatabaseSettings): NgktError {
  return new NgktError('backup.noDatabase', messages.noDatabase(databaseName(settings)));
}
