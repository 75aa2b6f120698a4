import { chmod } from 'node:fs/promises';
import Libsql from 'libsql';
import { NgktError } from '../../kpi/finding';
import { isUnreadable } from '../database/engineErrors';
import { databaseUnreadable } from '../database/problems';
import * as messages from './messages';
import { wholeFile } from './wholeFile';

/** The first bytes of every SQLite file. */
export const SQLITE_MARK = 'SQLite format 3\0';

/**
 * Copies a SQLite database that others may be writing to: the copy is the database at one moment, without gaps.
 *
 * @param file must exist: opening would make it
 * @throws NgktError `database.unreadable`; `backup.damaged` where the copy is not sound
 */
export async function copySqlite(file: string, out: string): Promise<void> {
  await wholeFile(out, async (temporary) => {
    using(file, (database) => database.prepare('vacuum into ?').run(temporary));
    using(temporary, (database) => {
      const [answer] = database.prepare('pragma quick_check').all() as { quick_check: string }[];
      if (answer?.quick_check !== 'ok') throw new NgktError('backup.damaged', messages.damaged);
    });
    await chmod(temporary, 0o600);
  });
}

function using(file: string, work: (database: Libsql.Database) => void): void {
  const database = new Libsql(file);
  try {
    work(database);
  } catch (error) {
    throw isUnreadable(error) ? databaseUnreadable(file) : error;
  } finally {
    database.close();
  }
}
