import { writeSync } from 'node:fs';
import { NgktError } from '../../../src/kpi/finding';
import type { DatabaseSettings } from '../../../src/service/database/databaseSettings';
import { openDatabase } from '../../../src/service/database/openDatabase';
import { databaseStore } from '../../../src/service/store/databaseStore';
import { ON_TIME, PERIOD, submission } from '../store/fixtures';

/**
 * A process that sends one submission after another for several areas at once, each different from all others, and writes
 * a line for each acknowledged one, until it is killed. Settings, areas and the first figure come from the environment.
 */
async function write(): Promise<void> {
  const settings = JSON.parse(process.env['NGKT_TEST_DATABASE'] ?? '') as DatabaseSettings;
  const areas = (process.env['NGKT_TEST_AREAS'] ?? '').split(' ');
  let figure = Number(process.env['NGKT_TEST_FIRST']);
  const store = databaseStore(await asOftenAsTold(() => openDatabase(settings)), () => ON_TIME);
  const actor = { area: 'VN', by: 'dữ liệu minh họa' };
  await Promise.all(
    areas.map(async (area) => {
      for (;;) {
        const value = ++figure;
        const { version, hash } = await asOftenAsTold(() =>
          store.submit(
            { submission: submission(value, { area, period: PERIOD }), via: 'api', findings: [] },
            { actor, once: { key: `figure-${value}`, bodyHash: String(value) } },
          ),
        );
        // At once and whole: what has been acknowledged must not be lost with this process.
        writeSync(1, `${JSON.stringify({ area, version, hash })}\n`);
      }
    }),
  );
}

/** Who is told that the database is busy asks for the same again, as the answer says. */
async function asOftenAsTold<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof NgktError && error.code === 'database.busy')) throw error;
    }
  }
}

write().catch((error: unknown) => {
  writeSync(2, `${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
