import path from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../../../src/service/database/openDatabase';
import { onBothEngines, type TestEngine } from '../engines';
import { arrival, PERIOD, storeOn, type TestStore } from '../store/fixtures';
import { compiledModule } from '../compiledModule';
import { startWriter, type Acknowledged } from './writers';

/** `npm run test:crash` asks for 25. */
const ROUNDS = Number(process.env['NGKT_CRASH_ROUNDS'] ?? 3);
const AREAS = ['VN-01', 'VN34-24', 'VN34-31'];

onBothEngines((engine) => {
  test(
    `processes killed while they write, ${ROUNDS} times: nothing lost, torn or doubled`,
    async () => {
      const writer = compiledModule('tests/service/crash/writer.ts', path.join(engine.folder(), 'writer'));
      const settings = await engine.newDatabase();
      const acknowledged: Acknowledged[] = [];
      for (let round = 1; round <= ROUNDS; round++) {
        // Two processes for the same areas; one dies earlier than the other, each at any moment of its work.
        const writers = [
          startWriter(writer, settings, AREAS, round * 2_000_000),
          startWriter(writer, settings, AREAS, round * 2_000_000 + 1_000_000),
        ];
        for (const writer of writers) {
          await writer.reaches(5);
          await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
          acknowledged.push(...(await writer.kill()));
        }
        const store = storeOn(await openDatabase(settings));
        await expectWhole(store, engine, acknowledged);
        // Each writer has been told of five at least.
        expect(acknowledged.length).toBeGreaterThanOrEqual(round * 10);
        await store.close();
      }
    },
    60_000 + ROUNDS * 30_000,
  );
});

async function expectWhole(store: TestStore, engine: TestEngine, acknowledged: readonly Acknowledged[]): Promise<void> {
  // The first write waits for what the killed process's connections still had to end.
  for (const area of AREAS) await store.submit(arrival(0, { area }), { actor: { area, by: 'dữ liệu minh họa' } });
  // Contents against hashes, versions and slots against the log.
  expect(await store.verifyAudit()).toMatchObject({ sound: true, breaks: [] });
  if (engine.name === 'sqlite') {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.database.db);
    expect(rows).toEqual([{ integrity_check: 'ok' }]);
  }
  for (const area of AREAS) {
    const { slot, versions } = await store.slot({ area, period: PERIOD });
    const hashes = versions.map(({ hash }) => hash);
    expect(versions.map(({ version }) => version)).toEqual(hashes.map((_, index) => index + 1));
    expect(slot.version).toBe(versions.length);
    // Every submission is unlike any other, but for the one sent above after every round.
    const own = hashes.filter((hash) => hash !== hashes.at(-1));
    expect(new Set(own).size).toBe(own.length);
    const told = acknowledged.filter((one) => one.area === area);
    expect(told.filter(({ version, hash }) => hashes[version - 1] !== hash)).toEqual([]);
  }
}
