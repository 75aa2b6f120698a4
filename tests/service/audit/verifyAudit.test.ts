import { sql } from 'kysely';
import { entryHash } from '../../../src/service/audit/auditEntry';
import type { AuditBreak } from '../../../src/service/audit/verification';
import { onBothEngines } from '../engines';
import { AREA, arrival, KEY, ministry, newStore, office, PERIOD, type TestStore } from '../store/fixtures';

onBothEngines((engine) => {
  let store: TestStore;
  /** Five entries about two reports, and one of another area. */
  beforeEach(async () => {
    store = await newStore(engine);
    const by = { actor: ministry };
    await store.submit(arrival(1), { actor: office });
    await store.submit(arrival(2), { actor: office });
    await store.approve(KEY, 2, by);
    await store.reopen(KEY, 'Sở đề nghị sửa', 3, by);
    await store.submit(arrival(3), { actor: office });
    await store.submit(arrival(1, { area: 'VN-01' }), by);
  });
  afterEach(() => store.close());

  const run = (statement: ReturnType<typeof sql>) => statement.execute(store.database.db);
  const firstBreak = async (): Promise<AuditBreak | undefined> => {
    const { sound, breaks } = await store.verifyAudit();
    expect(sound).toBe(breaks.length === 0);
    expect(breaks.length).toBeLessThanOrEqual(1);
    return breaks[0];
  };

  test('an untouched log is sound and tells where its chains end', async () => {
    const { sound, areas, entries, heads } = await store.verifyAudit();
    expect({ sound, areas, entries }).toEqual({ sound: true, areas: 2, entries: 6 });
    expect(heads.map(({ area, seq }) => [area, seq])).toEqual([
      ['VN-01', 1],
      [AREA, 5],
    ]);
    const log = await store.audit(AREA);
    expect(heads[1]?.hash).toBe(log.at(-1)?.hash);
    expect(await store.audit(AREA, { after: 2, limit: 2 })).toEqual(log.slice(2, 4));
  });

  test.each(['at', 'by', 'action', 'subject', 'detail', 'hash'])(
    'a changed %s is found at its entry',
    async (column) => {
      await run(sql`update audit set ${sql.ref(column)} = ${sql.ref(column)} || ' ' where area = ${AREA} and seq = 3`);
      expect(await firstBreak()).toMatchObject({ area: AREA, seq: 3, kind: 'changed', entry: { seq: 3 } });
    },
  );

  test('an entry written anew with a hash that fits it is found at the next one', async () => {
    const [before, entry] = (await store.audit(AREA)).slice(1);
    if (!before || !entry) throw new Error('five entries');
    const hash = entryHash(before.hash, { ...entry, by: 'khác' });
    await run(sql`update audit set "by" = 'khác', hash = ${hash} where area = ${AREA} and seq = 3`);
    expect(await firstBreak()).toMatchObject({ area: AREA, seq: 4, kind: 'changed' });
  });

  test('exchanged entries are found at the first of them', async () => {
    await run(sql`update audit set seq = 99 where area = ${AREA} and seq = 2`);
    await run(sql`update audit set seq = 2 where area = ${AREA} and seq = 3`);
    await run(sql`update audit set seq = 3 where area = ${AREA} and seq = 99`);
    expect(await firstBreak()).toMatchObject({ area: AREA, seq: 2, kind: 'changed' });
  });

  test('an entry moved to another area is found in both', async () => {
    await run(sql`update audit set area = 'VN-01', seq = 2 where area = ${AREA} and seq = 5`);
    const { breaks } = await store.verifyAudit();
    expect(breaks).toMatchObject([
      { area: 'VN-01', seq: 2, kind: 'changed' },
      { area: AREA, seq: 4, kind: 'tail' },
    ]);
  });

  test.each([1, 3])('removed entry %i is missed', async (seq) => {
    await run(sql`delete from audit where area = ${AREA} and seq = ${seq}`);
    expect(await firstBreak()).toMatchObject({ area: AREA, seq, kind: 'missing' });
  });

  test('entries cut off at the end are missed', async () => {
    await run(sql`delete from audit where area = ${AREA} and seq > 3`);
    expect(await firstBreak()).toMatchObject({ area: AREA, seq: 3, kind: 'tail' });
    await run(sql`delete from audit where area = ${AREA}`);
    expect(await firstBreak()).toMatchObject({ area: AREA, seq: 0, kind: 'tail' });
  });

  test('also where the recorded end was set back with them: the reports know better', async () => {
    const kept = (await store.audit(AREA))[3];
    await run(sql`delete from audit where area = ${AREA} and seq = 5`);
    await run(sql`update chain_head set seq = 4, hash = ${kept?.hash ?? ''} where area = ${AREA}`);
    expect(await firstBreak()).toMatchObject({ area: AREA, seq: 4, kind: 'slot' });
  });

  test('a log removed with its end is missed where its reports stand', async () => {
    await run(sql`delete from audit where area = ${AREA}`);
    await run(sql`delete from chain_head where area = ${AREA}`);
    expect(await firstBreak()).toMatchObject({ area: AREA, seq: 0, kind: 'slot' });
  });

  test('an end that is not the last entry’s', async () => {
    await run(sql`update chain_head set hash = 'x' where area = ${AREA}`);
    expect(await firstBreak()).toMatchObject({ kind: 'head' });
    await run(sql`delete from chain_head where area = ${AREA}`);
    expect(await firstBreak()).toMatchObject({ kind: 'head' });
  });

  test.each([
    sql`update slot set state = 'approved'`,
    sql`update slot set version = 2`,
    sql`update slot set approved_version = 3`,
    sql`update slot set etag = 9`,
    sql`delete from slot`,
    sql`update slot set period = '2026-Q3'`,
  ])('a report changed outside the system: %#', async (statement) => {
    await run(sql`${statement} where area = ${AREA}`);
    expect(await firstBreak()).toMatchObject({
      area: AREA,
      seq: 5,
      kind: 'slot',
      message: { vi: expect.stringContaining(AREA) as string },
    });
  });

  test.each([
    sql`update submission_version set content = replace(content, '2', '7')`,
    sql`update submission_version set hash = 'x'`,
    sql`update submission_version set received_at = '2026-06-01T00:00:00.000Z'`,
    sql`update submission_version set approved_at = null`,
    sql`update submission_version set withdrawn_at = null`,
    sql`delete from submission_version`,
  ])('a version changed outside the system: %#', async (statement) => {
    await run(sql`${statement} where area = ${AREA} and version = 2`);
    const found = await firstBreak();
    expect(found).toMatchObject({ area: AREA, kind: 'version' });
    expect(found?.message.vi).toContain(`Lần gửi 2 của báo cáo kỳ ${PERIOD}`);
  });

  test('a version that was never received', async () => {
    await run(sql`insert into submission_version select area, period, 4, content, hash, via, "by", key_id, nonce, made_at,
      received_at, late, findings, approved_at, withdrawn_at from submission_version where area = ${AREA} and version = 3`);
    expect(await firstBreak()).toMatchObject({ area: AREA, kind: 'version' });
  });
});
