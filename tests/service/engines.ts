import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { DatabaseSettings } from '../../src/service/database/databaseSettings';
import { startPostgres, type PostgresServer } from './postgres';

/** Empty databases of one engine. */
export interface TestEngine {
  readonly name: DatabaseSettings['engine'];
  newDatabase(): Promise<DatabaseSettings>;
  /** A folder for files; it goes when the tests end. */
  folder(): string;
}

/** The same tests on SQLite and on PostgreSQL. */
export function onBothEngines(tests: (engine: TestEngine) => void): void {
  onSqlite(tests);
  onPostgres(tests);
}

export function onSqlite(tests: (engine: TestEngine) => void): void {
  describe('SQLite', () => {
    const folder = temporaryFolder();
    let files = 0;
    tests({
      name: 'sqlite',
      folder,
      newDatabase: () => Promise.resolve({ engine: 'sqlite', file: path.join(folder(), `${++files}.sqlite`) }),
    });
  });
}

export function onPostgres(tests: (engine: TestEngine, server: () => PostgresServer) => void): void {
  describe('PostgreSQL', () => {
    const folder = temporaryFolder();
    let server: PostgresServer | undefined;
    beforeAll(async () => {
      server = await startPostgres();
    });
    afterAll(() => server?.stop());
    const started = () => server as PostgresServer;
    tests(
      {
        name: 'postgres',
        folder,
        newDatabase: async () => ({ engine: 'postgres', url: await started().newDatabase() }),
      },
      started,
    );
  });
}

function temporaryFolder(): () => string {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'ngkt-service-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}
