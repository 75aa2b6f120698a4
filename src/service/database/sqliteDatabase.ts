import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import Libsql from 'libsql';
import {
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type TransactionSettings,
} from 'kysely';
import { isBusy, isNoFolder, isUnreadable } from './engineErrors';
import { databaseUnreadable, inWords, noFolder } from './problems';
import { retried } from './retried';

/**
 * How long a statement waits for another process's transaction, in ms. The wait blocks this process, so it is short;
 * what has waited in vain is tried again later (`retried`).
 */
const BUSY_TIMEOUT_MS = 50;

/**
 * Opens a SQLite file, or makes it, readable for its owner only. A commit returns once it is on the disk, and readers do
 * not wait for writers.
 *
 * @throws NgktError `database.folder`, `database.unreadable`, `database.busy`, `database.full`
 */
export async function openSqlite(file: string): Promise<Dialect> {
  if (file !== ':memory:') {
    makeFolder(file);
    closeSync(openSync(file, 'a', 0o600));
  }
  const connection = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
  try {
    await retried(isBusy, () => {
      // No waiting for the lock that this change needs: SQLite answers "busy" at once.
      connection.pragma('journal_mode = WAL');
      return Promise.resolve();
    });
    connection.pragma('synchronous = FULL');
    return new LibsqlDialect(connection);
  } catch (error) {
    connection.close();
    throw isUnreadable(error) ? databaseUnreadable(file) : inWords(error);
  }
}

function makeFolder(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
  } catch (error) {
    throw isNoFolder(error) ? noFolder(file) : error;
  }
}

/** The package has the calls of `better-sqlite3` that the query builder makes. */
class LibsqlDialect extends SqliteDialect {
  constructor(private readonly connection: Libsql.Database) {
    super({ database: connection });
  }

  override createDriver(): Driver {
    return new LibsqlDriver(this.connection);
  }

  override createAdapter(): DialectAdapter {
    return new LibsqlAdapter();
  }
}

class LibsqlDriver extends SqliteDriver {
  constructor(private readonly connection: Libsql.Database) {
    super({ database: connection });
  }

  /**
   * A transaction that may write takes the right to write at its start: later, it could only fail. Not as a prepared
   * statement: one that failed with "busy" would keep the state of the database it had begun to read, and every further
   * attempt would fail with it until the statement is collected.
   */
  override beginTransaction(_connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    return this.exec(settings?.accessMode === 'read only' ? 'begin' : 'begin immediate');
  }

  override commitTransaction(): Promise<void> {
    return this.exec('commit');
  }

  /** SQLite itself has taken the transaction back after some errors (a full disk). */
  override async rollbackTransaction(): Promise<void> {
    if (this.connection.inTransaction) await this.exec('rollback');
  }

  /** Statements block the process; between two users of the connection others get their turn. */
  override async releaseConnection(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    await super.releaseConnection();
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- what it throws must be a rejection
  private async exec(sql: string): Promise<void> {
    this.connection.exec(sql);
  }
}

class LibsqlAdapter extends SqliteAdapter {
  /** So that a migration is one transaction, which is also the lock between processes that start together. */
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}
