import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { postgresBinaries, type RunAs } from './postgresBinaries';

/** A PostgreSQL server for the tests of one file, on this machine only. */
export interface PostgresServer {
  /** Makes an empty database. @returns its URL */
  newDatabase(): Promise<string>;
  /** Runs a statement as the server's administrator. */
  query<Row extends object = object>(sql: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

const START_MS = 60_000;
const START_ATTEMPTS = 3;

/**
 * Starts a throw-away server with its data in a temporary folder.
 *
 * @param durable waits for the disk as a real server does. The tests end clients, never the server's machine, and need it
 *   only for measuring
 * @param onlyPackaged the server of the npm package, also where one is installed
 * @throws Error where there is no server to start
 */
export async function startPostgres({ durable = false, onlyPackaged = false } = {}): Promise<PostgresServer> {
  const runAs = otherUser();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'ngkt-postgres-'));
  if (runAs) chownSync(folder, runAs.uid, runAs.gid);
  try {
    const bin = postgresBinaries(runAs, folder, onlyPackaged);
    const password = randomBytes(16).toString('hex');
    initialise(bin, folder, password, runAs);
    for (let attempt = 1; ; attempt++) {
      const port = await freePort();
      const server = run(bin, folder, port, durable, runAs);
      const url = (database: string) => `postgres://ngkt:${password}@127.0.0.1:${port}/${database}`;
      if (await answers(server, url('postgres'))) return running(server, folder, url);
      if (attempt === START_ATTEMPTS)
        throw new Error(`PostgreSQL did not start:\n${readFileSync(logOf(folder), 'utf8')}`);
    }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function otherUser(): RunAs | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    const line = readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .find((entry) => entry.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as.');
}

function initialise(bin: string, folder: string, password: string, runAs: RunAs | undefined): void {
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (runAs) chownSync(passwordFile, runAs.uid, runAs.gid);
  const { status, stderr, error } = spawnSync(
    path.join(bin, 'initdb'),
    [
      '-D',
      path.join(folder, 'data'),
      '-U',
      'ngkt',
      '-A',
      'scram-sha-256',
      '--pwfile',
      passwordFile,
      '-E',
      'UTF8',
      '--no-locale',
      '--no-sync',
    ],
    { ...runAs, cwd: folder, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`initdb failed: ${stderr || String(error)}`);
}

function run(bin: string, folder: string, port: number, durable: boolean, runAs: RunAs | undefined): ChildProcess {
  const log = openSync(logOf(folder), 'a');
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'max_connections=60'];
  if (!durable) settings.push('fsync=off', 'full_page_writes=off');
  return spawn(
    path.join(bin, 'postgres'),
    ['-D', path.join(folder, 'data'), ...settings.flatMap((setting) => ['-c', setting])],
    { ...runAs, cwd: folder, stdio: ['ignore', log, log] },
  );
}

function logOf(folder: string): string {
  return path.join(folder, 'server.log');
}

/** False where the server ended: somebody took the port meanwhile, or it cannot run here. */
async function answers(server: ChildProcess, url: string): Promise<boolean> {
  const until = Date.now() + START_MS;
  while (server.exitCode === null && server.signalCode === null && Date.now() < until) {
    const client = new Client(url);
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  server.kill('SIGKILL');
  return false;
}

function running(server: ChildProcess, folder: string, url: (database: string) => string): PostgresServer {
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  let databases = 0;
  const query = async <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> => {
    const client = new Client(url('postgres'));
    await client.connect();
    try {
      return (await client.query<Row>(sql, values)).rows;
    } finally {
      await client.end();
    }
  };
  return {
    async newDatabase() {
      const name = `test_${++databases}`;
      await query(`create database ${name}`);
      return url(name);
    },
    query,
    async stop() {
      process.off('exit', kill);
      // Open connections are cut.
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
