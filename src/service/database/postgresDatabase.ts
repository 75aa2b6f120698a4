import { PostgresDialect, type Dialect } from 'kysely';
import { Pool, type PoolClient } from 'pg';

const CONNECTIONS = 10;
/** Waiting for a connection, ms. */
const CONNECT_TIMEOUT_MS = 5_000;
/** A statement that takes longer is stuck, ms. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** Waiting for another transaction on the same area, ms. */
const LOCK_TIMEOUT_MS = 3_000;
/** A process that stopped inside a transaction keeps its area locked for so long, ms. */
const IDLE_TRANSACTION_TIMEOUT_MS = 15_000;

/** A pool of connections to a PostgreSQL server. Nothing is connected yet. */
export function openPostgres(url: string, connections = CONNECTIONS): Dialect {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    keepAlive: true,
    application_name: 'ngkt',
    // eslint-disable-next-line @typescript-eslint/no-misused-promises -- the pool does wait for it; its types are behind
    onConnect: waitForDisk,
  });
  // A connection that breaks fails the statement it was used for, or is replaced by the pool; without these listeners the
  // event would end the process.
  pool.on('error', ignore);
  pool.on('connect', (client: PoolClient) => client.on('error', ignore));
  return new PostgresDialect({ pool });
}

/** A commit returns once it is on the disk, also where the server's own default is not to wait. */
async function waitForDisk(client: { query(sql: string): Promise<unknown> }): Promise<void> {
  await client.query(
    "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
  );
}

function ignore(): void {}
