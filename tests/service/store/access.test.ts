import { onBothEngines } from '../engines';
import { openDatabase } from '../../../src/service/database/openDatabase';
import { AREA, ministry, newStore, office, PERIOD, storeOn, type TestStore } from './fixtures';

onBothEngines((engine) => {
  let store: TestStore;
  beforeEach(async () => {
    store = await newStore(engine);
  });
  afterEach(() => store.close());

  const by = { actor: ministry };
  const request = {
    area: AREA,
    label: office.by,
    scopes: ['submit', 'read'] as ('submit' | 'read')[],
    expires: '2026-12-31',
  };

  test('a token opens with its secret, until its last day in Vietnam or its revocation', async () => {
    const { token, secret } = await store.createToken(request, by);
    expect(secret).toMatch(/^ngkt_[A-Za-z0-9_-]{43}$/);
    expect(token).toMatchObject({ ...request, scopes: ['read', 'submit'], revokedAt: null });
    expect(await store.authenticate(secret)).toEqual(token);
    store.clock = new Date('2026-12-31T16:59:59.000Z');
    expect(await store.authenticate(secret)).toEqual(token);
    store.clock = new Date('2026-12-31T17:00:00.000Z');
    await expect(store.authenticate(secret)).rejects.toMatchObject({ code: 'token.expired' });
    const revoked = await store.revokeToken(AREA, token.id, by);
    expect(revoked.revokedAt).toBe('2026-12-31T17:00:00.000Z');
    expect(await store.revokeToken(AREA, token.id, by)).toEqual(revoked);
    await expect(store.authenticate(secret)).rejects.toMatchObject({ code: 'token.revoked' });
    expect((await store.audit(AREA)).map(({ action }) => action)).toEqual(['token.created', 'token.revoked']);
  });

  test.each(['', 'ngkt_', `ngkt_${'A'.repeat(43)}`, "ngkt_' or 1=1 --"])('%j opens nothing', async (secret) => {
    await store.createToken(request, by);
    await expect(store.authenticate(secret)).rejects.toMatchObject({ code: 'token.unknown' });
  });

  test('secrets are not in the database', async () => {
    const { secret } = await store.createToken(request, by);
    const rows = await store.database.db.selectFrom('area_token').selectAll().execute();
    const log = await store.audit(AREA);
    expect(JSON.stringify([rows, log, await store.tokens()])).not.toContain(secret.slice(5));
  });

  test('bad requests for tokens', async () => {
    await expect(store.createToken({ ...request, expires: '2026-06-19' }, by)).rejects.toMatchObject({
      code: 'token.expires',
    });
    await expect(store.createToken({ ...request, expires: '2026-02-30' }, by)).rejects.toMatchObject({
      code: 'date.nonexistent',
    });
    await expect(store.revokeToken(AREA, 'none', by)).rejects.toMatchObject({ code: 'token.notFound' });
    expect(await store.tokens(AREA)).toEqual([]);
  });

  test('of processes that start together, one gets the first token', async () => {
    const settings = await engine.newDatabase();
    const stores = await Promise.all([1, 2, 3].map(async () => storeOn(await openDatabase(settings))));
    const tokens = await Promise.all(stores.map((each) => each.firstToken('Quản trị', '2027-06-20')));
    const [first, ...others] = tokens.filter((token) => token !== undefined);
    expect(others).toEqual([]);
    expect(first?.token).toMatchObject({ area: 'VN', scopes: ['read', 'submit', 'review', 'approve', 'admin'] });
    expect(await stores[0]?.firstToken('Quản trị', '2027-06-20')).toBeUndefined();
    await Promise.all(stores.map((each) => each.close()));
  });

  test('a key is known by what it is, and a revoked one does not come back', async () => {
    // RFC 8032, test 1.
    const key = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex').toString(
      'base64url',
    );
    const added = await store.addKey({ area: AREA, label: office.by, key }, by);
    expect(added.id).toMatch(/^[0-9a-f]{16}$/);
    expect(await store.addKey({ area: AREA, label: 'khác', key }, by)).toEqual(added);
    expect(await store.keys(AREA)).toEqual([added]);
    expect(await store.keys('VN-01')).toEqual([]);
    const revoked = await store.revokeKey(AREA, added.id, by);
    expect(revoked.revokedAt).not.toBeNull();
    expect(await store.revokeKey(AREA, added.id, by)).toEqual(revoked);
    await expect(store.addKey({ area: AREA, label: office.by, key }, by)).rejects.toMatchObject({
      code: 'key.revoked',
    });
    await expect(store.addKey({ area: AREA, label: office.by, key: 'AAAA' }, by)).rejects.toMatchObject({
      code: 'publicKey.invalid',
    });
    await expect(store.revokeKey(AREA, 'none', by)).rejects.toMatchObject({ code: 'key.notFound' });
  });

  test('the days of a period are the decree’s until somebody sets others', async () => {
    expect(await store.days(PERIOD)).toEqual({
      cutOff: '2026-06-14',
      due: '2026-06-25',
      lock: '2026-07-05',
      set: false,
    });
    await store.setPeriod(PERIOD, { cutOff: '2026-06-15', due: '2026-06-26', lock: '2026-06-30' }, by);
    expect(await store.days(PERIOD, AREA)).toEqual({
      cutOff: '2026-06-15',
      due: '2026-06-26',
      lock: '2026-06-30',
      set: true,
    });
    await store.setException({ area: AREA, period: PERIOD, due: '2026-07-01', lock: '2026-07-02', reason: 'Bão' }, by);
    expect(await store.days(PERIOD, AREA)).toEqual({
      cutOff: '2026-06-15',
      due: '2026-07-01',
      lock: '2026-07-02',
      set: true,
    });
    expect(await store.periods(['2026-Q1', PERIOD])).toMatchObject([
      { period: '2026-Q1', due: '2026-03-25', set: false },
      { period: PERIOD, due: '2026-06-26', set: true },
    ]);
    for (const days of [
      { cutOff: '2026-06-15', due: '2026-06-14', lock: '2026-06-30' },
      { cutOff: '2026-06-15', due: '2026-06-26', lock: '2026-06-25' },
    ]) {
      await expect(store.setPeriod(PERIOD, days, by)).rejects.toMatchObject({ code: 'period.days' });
    }
    for (const cutOff of ['2019-06-14', '2025-06-14', '2026-03-31', '2026-07-01']) {
      const days = { cutOff, due: '2026-07-10', lock: '2026-07-20' };
      await expect(store.setPeriod(PERIOD, days, by)).rejects.toMatchObject({ code: 'period.cutOff' });
    }
    const early = { area: AREA, period: PERIOD, due: '2026-06-14', lock: '2026-07-02', reason: 'Bão' };
    await expect(store.setException(early, by)).rejects.toMatchObject({ code: 'period.days' });
    const forAll = { area: 'VN', period: PERIOD, due: '2026-07-01', lock: '2026-07-02', reason: 'Bão' };
    await expect(store.setException(forAll, by)).rejects.toMatchObject({ code: 'exception.area' });
    await expect(store.removeException(forAll, by)).rejects.toMatchObject({ code: 'exception.area' });
    expect((await store.audit('VN')).map(({ action }) => action)).toEqual(['period.set']);
    expect((await store.audit(AREA)).map(({ action }) => action)).toEqual(['exception.set']);
  });

  test('a new cut-off leaves no area with a due date before it', async () => {
    const own = { area: AREA, period: PERIOD, due: '2026-06-18', lock: '2026-07-02', reason: 'Bão' };
    await store.setException(own, by);
    const after = { cutOff: '2026-06-20', due: '2026-06-26', lock: '2026-06-30' };
    const refused = store.setPeriod(PERIOD, after, by);
    await expect(refused).rejects.toMatchObject({ code: 'period.days' });
    await expect(refused).rejects.toThrow(AREA);
    await store.setPeriod(PERIOD, { ...after, cutOff: '2026-06-18' }, by);
    expect(await store.days(PERIOD, AREA)).toMatchObject({ cutOff: '2026-06-18', due: '2026-06-18' });
  });

  test('health names engine and form of the tables', async () => {
    expect(await store.health()).toEqual({ engine: engine.name, migration: '0001-collection' });
  });
});
