import { Migrator, type Kysely, type Migration } from 'kysely';
import { collection } from './migrations/0001-collection';
import { databaseNewer } from './problems';
import { isBusy } from './engineErrors';
import { retried } from './retried';
import type { Tables } from './tables';

/** In the order of their names, which are kept in the database and never change. */
const migrations: Readonly<Record<string, Migration>> = { '0001-collection': collection };

/** The newest form of the tables that this program knows. */
export const latestMigration = Object.keys(migrations).sort().at(-1) as string;

/**
 * Brings the tables to the form this program works with, or to an earlier one. Processes that start together wait for one
 * another: the first does it, all of it or nothing, the others find it done.
 *
 * @param target name of the last migration to apply; the latest where left out
 * @throws NgktError `database.newer` where only a later program knows that form, or has changed the tables already
 */
export async function migrate(db: Kysely<Tables>, target = latestMigration): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    nameComparator: (one, other) => (one < other ? -1 : one > other ? 1 : 0),
  });
  if (!(target in migrations)) throw databaseNewer(target, latestMigration);
  await retried(isBusy, async () => {
    if (await isAt(db, target)) return;
    const { error } = await migrator.migrateTo(target);
    if (error !== undefined) throw error as Error;
  });
}

/** Name of the last migration the tables have seen. */
export async function currentMigration(db: Kysely<Tables>): Promise<string> {
  const names = await appliedMigrations(db);
  return names.sort().at(-1) ?? '';
}

/** False for a database the service has never opened. */
export async function hasMigrations(db: Kysely<Tables>): Promise<boolean> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  return tables.some((table) => table.name === MIGRATION_TABLE);
}

/** Nothing to do, as nearly always: a start needs no right to write. @throws NgktError `database.newer` */
async function isAt(db: Kysely<Tables>, target: string): Promise<boolean> {
  if (!(await hasMigrations(db))) return false;
  const applied = await appliedMigrations(db);
  const unknown = applied.find((name) => !(name in migrations));
  if (unknown !== undefined) throw databaseNewer(unknown, latestMigration);
  return applied.includes(target);
}

const MIGRATION_TABLE = 'kysely_migration';

async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const rows = await (db as unknown as Kysely<{ [MIGRATION_TABLE]: { name: string } }>)
    .selectFrom(MIGRATION_TABLE)
    .select('name')
    .execute();
  return rows.map((row) => row.name);
}
