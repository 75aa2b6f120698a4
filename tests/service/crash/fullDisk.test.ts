import { sql } from 'kysely';
import { onPostgres, onSqlite } from '../engines';
import { AREA, arrival, KEY, ministry, newStore, office, type TestStore } from '../store/fixtures';

const send = (store: TestStore, value: number) =>
  store.submit(arrival(value, { certifier: 'x'.repeat(3000) }), { actor: office });

onSqlite((engine) => {
  test('no room: a clean error, nothing of the submission, and work goes on once there is room', async () => {
    const store = await newStore(engine);
    const { db } = store.database;
    await send(store, 1);
    const [size] = (await sql<{ page_count: number }>`pragma page_count`.execute(db)).rows;
    await sql`pragma max_page_count = ${sql.lit((size?.page_count ?? 0) + 12)}`.execute(db);
    let sent = 1;
    const failure: unknown = await (async () => {
      for (;;) {
        await send(store, sent + 1);
        sent++;
      }
    })().catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'database.full' });
    await expect(send(store, sent + 1)).rejects.toMatchObject({ code: 'database.full' });
    const { slot, versions } = await store.slot(KEY);
    expect([slot.version, versions.length]).toEqual([sent, sent]);
    expect(await store.verifyAudit()).toMatchObject({ sound: true, entries: sent });
    await sql`pragma max_page_count = 1000000`.execute(db);
    expect(await send(store, sent + 1)).toMatchObject({ version: sent + 1 });
    expect(await store.verifyAudit()).toMatchObject({ sound: true, entries: sent + 1 });
    await store.close();
  });
});

onPostgres((engine) => {
  test('no room: a clean error, nothing of the submission, and work goes on once there is room', async () => {
    const store = await newStore(engine);
    const { db } = store.database;
    await send(store, 1);
    // The last row that a submission writes but one: everything before it must go, too.
    await sql`create function no_room() returns trigger language plpgsql as $$ begin
      raise exception 'could not extend file: No space left on device' using errcode = 'disk_full'; end $$`.execute(db);
    await sql`create trigger no_room before insert on audit for each row execute function no_room()`.execute(db);
    await expect(send(store, 2)).rejects.toMatchObject({ code: 'database.full' });
    await expect(store.approve(KEY, 1, { actor: ministry })).rejects.toMatchObject({ code: 'database.full' });
    const { slot, versions } = await store.slot(KEY);
    expect([slot.state, slot.version, versions.length]).toEqual(['submitted', 1, 1]);
    await sql`drop trigger no_room on audit`.execute(db);
    expect(await send(store, 2)).toMatchObject({ version: 2 });
    expect(await store.audit(AREA)).toHaveLength(2);
    expect(await store.verifyAudit()).toMatchObject({ sound: true });
    await store.close();
  });
});
