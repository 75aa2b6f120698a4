import { openDatabase } from '../../../src/service/database/openDatabase';
import type { Receipt } from '../../../src/exchange/api/serviceSchemas';
import { onPostgres } from '../engines';
import { cuttableLine } from './cuttableLine';
import { arrival, ministry, PERIOD, storeOn, type TestStore } from '../store/fixtures';

const AREAS = Array.from({ length: 6 }, (_, index) => `VN-${11 + index}`);
const EACH = 20;
const CUTS = 15;
const MAY_FAIL_WITH = ['database.unavailable', 'database.outcomeUnknown'];

onPostgres((engine, server) => {
  test('connections cut again and again under load: what was acknowledged is there, once', async () => {
    const settings = await engine.newDatabase();
    const [one, other] = [storeOn(await openDatabase(settings)), storeOn(await openDatabase(settings))];
    const receipts: Receipt[] = [];
    const failed: unknown[] = [];
    // Each area's figures are sent in order, by two processes' worth of connections in turn.
    const load = AREAS.map(async (area, at) => {
      for (let value = 1; value <= EACH; value++) {
        const store = (value + at) % 2 === 0 ? one : other;
        try {
          receipts.push(await send(store, area, value));
        } catch (error) {
          failed.push(error);
          // As any client does.
          receipts.push(await sendUntilTaken(store, area, value));
        }
      }
    });
    let cut = 0;
    const cutting = (async () => {
      for (let round = 0; round < CUTS; round++) {
        const ended = await server().query<{ pg_terminate_backend: boolean }>(
          "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'ngkt'",
        );
        cut += ended.length;
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
    })();
    await Promise.all([...load, cutting]);
    expect(cut).toBeGreaterThanOrEqual(CUTS);
    expect(failed.filter((error) => !MAY_FAIL_WITH.includes((error as { code: string }).code))).toEqual([]);

    expect(receipts).toHaveLength(AREAS.length * EACH);
    for (const area of AREAS) {
      const { versions } = await one.slot({ area, period: PERIOD });
      const told = receipts.filter((receipt) => receipt.area === area);
      expect(versions.map(({ version, hash }) => [version, hash])).toEqual(
        told.map(({ version, hash }) => [version, hash]),
      );
    }
    expect(await other.verifyAudit()).toMatchObject({ sound: true, entries: AREAS.length * EACH });
    await one.close();
    await other.close();
  });

  test.each(['before', 'after'] as const)(
    'a connection that breaks just %s its commit reaches the server: the change is made once',
    async (moment) => {
      const settings = await engine.newDatabase();
      if (settings.engine !== 'postgres') throw new Error('PostgreSQL');
      const line = await cuttableLine(settings.url);
      const store = storeOn(await openDatabase({ engine: 'postgres', url: line.url }));
      const key = { area: 'VN-01', period: PERIOD };
      line.cutAtCommit(moment);
      expect(await send(store, key.area, 1)).toMatchObject({ version: 1 });
      line.cutAtCommit(moment);
      expect(await store.approve(key, 1, { actor: ministry })).toMatchObject({ state: 'approved', etag: 2 });
      line.cutAtCommit(moment);
      const { token } = await store.createToken(
        { area: key.area, label: 'minh họa', scopes: ['read'], expires: '2026-12-31' },
        { actor: ministry },
      );
      expect(await store.tokens()).toEqual([token]);
      expect(line.cuts()).toBe(3);
      expect(await store.verifyAudit()).toMatchObject({ sound: true, entries: 3 });
      await store.close();
      await line.close();
    },
  );

  test('a server that is gone: the outcome of a change in its commit is said to be unknown', async () => {
    const settings = await engine.newDatabase();
    if (settings.engine !== 'postgres') throw new Error('PostgreSQL');
    const line = await cuttableLine(settings.url);
    const store = storeOn(await openDatabase({ engine: 'postgres', url: line.url }));
    line.cutAtCommit('after', 'for good');
    await expect(send(store, 'VN-01', 1)).rejects.toMatchObject({ code: 'database.outcomeUnknown' });
    await expect(send(store, 'VN-01', 1)).rejects.toMatchObject({ code: 'database.unavailable' });
    await expect(store.health()).rejects.toMatchObject({ code: 'database.unavailable' });
    line.mend();
    expect(await send(store, 'VN-01', 1)).toMatchObject({ version: 1 });
    expect(await store.verifyAudit()).toMatchObject({ sound: true, entries: 1 });
    await store.close();
    await line.close();
  });
});

function send(store: TestStore, area: string, value: number): Promise<Receipt> {
  return store.submit(arrival(value, { area }), { actor: { area, by: 'dữ liệu minh họa' } });
}

async function sendUntilTaken(store: TestStore, area: string, value: number): Promise<Receipt> {
  for (;;) {
    try {
      return await send(store, area, value);
    } catch (error) {
      if (!MAY_FAIL_WITH.includes((error as { code: string }).code)) throw error;
    }
  }
}
