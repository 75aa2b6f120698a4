import { Kysely } from 'kysely';
import type { DatabaseSettings } from './databaseSettings';
import { migrate } from './migrate';
import { openPostgres } from './postgresDatabase';
import { inWords } from './problems';
import { openSqlite } from './sqliteDatabase';
import type { Tables } from './tables';

/** An open database and which engine it is. */
export interface Database {
  readonly engine: DatabaseSettings['engine'];
  readonly db: Kysely<Tables>;
  close(): Promise<void>;
}

/**
 * Opens a database and brings its tables up to date.
 *
 * @throws NgktError `database.unavailable`, `database.newer`
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  const database = await connectDatabase(settings);
  try {
    await migrate(database.db);
    return database;
  } catch (error) {
    await database.close();
    throw inWords(error);
  }
}

/** Opens a database with its tables as they are. */
export async function connectDatabase(settings: DatabaseSettings): Promise<Database> {
  const dialect =
    settings.engine === 'sqlite' ? await openSqlite(settings.file) : openPostgres(settings.url, settings.connections);
  const db = new Kysely<Tables>({ dialect });
  return { engine: settings.engine, db, close: () => db.destroy() };
}
