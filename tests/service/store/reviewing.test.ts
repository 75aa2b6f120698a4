import type { State } from '../../../src/exchange/api/serviceSchemas';
import { openDatabase } from '../../../src/service/database/openDatabase';
import { onBothEngines } from '../engines';
import {
  AREA,
  arrival,
  etag,
  KEY,
  ministry,
  newStore,
  office,
  PERIOD,
  storeOn,
  submission,
  type TestStore,
} from './fixtures';

onBothEngines((engine) => {
  let store: TestStore;
  beforeEach(async () => {
    store = await newStore(engine);
  });
  afterEach(() => store.close());

  const by = { actor: ministry };
  const send = (value: number) => store.submit(arrival(value), { actor: office });
  const reviewing = {
    return: async () => store.returnSubmission(KEY, { reason: 'Thiếu nguồn', comments: [] }, await etag(store), by),
    approve: async () => store.approve(KEY, await etag(store), by),
    lock: async () => store.lock(KEY, await etag(store), by),
    reopen: async () => store.reopen(KEY, 'Sở đề nghị sửa', await etag(store), by),
  };
  type Step = keyof typeof reviewing;

  /** The steps that lead to a state. */
  const ways: Record<State, () => Promise<unknown>> = {
    missing: () => Promise.resolve(),
    draft: () => store.saveDraft(submission(1), 0, { actor: office }),
    submitted: () => send(1),
    returned: async () => [await send(1), await reviewing.return()],
    approved: async () => [await send(1), await reviewing.approve()],
    locked: async () => [await send(1), await reviewing.approve(), await reviewing.lock()],
  };
  const allowed: Record<Step, Partial<Record<State, State>>> = {
    return: { submitted: 'returned' },
    approve: { submitted: 'approved' },
    lock: { approved: 'locked' },
    reopen: { approved: 'returned', locked: 'returned' },
  };

  test.each(Object.keys(ways) as State[])('from %s, every step leads where it must or is refused', async (state) => {
    for (const step of Object.keys(allowed) as Step[]) {
      const fresh = await newStore(engine);
      const old = store;
      store = fresh;
      await ways[state]();
      const before = await store.slot(KEY);
      const next = allowed[step][state];
      if (next) expect(await reviewing[step]()).toMatchObject({ state: next, etag: before.slot.etag + 1 });
      else {
        await expect(reviewing[step]()).rejects.toMatchObject({ code: 'state.wrong' });
        expect(await store.slot(KEY)).toEqual(before);
      }
      expect(await store.verifyAudit()).toMatchObject({ sound: true });
      await store.close();
      store = old;
    }
  });

  test.each(['approved', 'locked'] as const)('an %s report takes nothing more', async (state) => {
    await ways[state]();
    await expect(send(2)).rejects.toMatchObject({ code: 'submission.closed' });
    await expect(store.saveDraft(submission(2), await etag(store), { actor: office })).rejects.toMatchObject({
      code: 'submission.closed',
    });
    // The same content again is no new version.
    expect(await send(1)).toMatchObject({ version: 1, state });
  });

  test('a returned report carries its reason and comments until the next version', async () => {
    await send(1);
    const comments = [{ indicator: 'FDI_NEW', counterpart: '', cell: "'Số liệu'!F12", text: 'Cao gấp mười kỳ trước?' }];
    await store.returnSubmission(KEY, { reason: 'Xem lại F12', comments }, 1, by);
    expect(await store.slot(KEY)).toMatchObject({ comments, slot: { state: 'returned', reason: 'Xem lại F12' } });
    await send(2);
    expect(await store.slot(KEY)).toMatchObject({ comments: [], slot: { state: 'submitted', reason: '', version: 2 } });
  });

  test('who has not seen the latest change is told so', async () => {
    await send(1);
    await send(2);
    await expect(store.approve(KEY, 1, by)).rejects.toMatchObject({ code: 'precondition.failed' });
    expect((await store.slot(KEY)).slot.state).toBe('submitted');
  });

  test('two reviewers at once, in two processes: exactly one wins', async () => {
    const settings = await engine.newDatabase();
    const [one, other] = [storeOn(await openDatabase(settings)), storeOn(await openDatabase(settings))];
    for (let round = 1; round <= 5; round++) {
      const key = { area: AREA, period: `202${round}-Q2` };
      await one.setException({ ...key, due: '2026-06-25', lock: '2026-07-05', reason: 'minh họa' }, by);
      await one.submit(arrival(round, { period: key.period }), { actor: office });
      const results = await Promise.allSettled([
        one.approve(key, 1, by),
        other.returnSubmission(key, { reason: 'Thiếu nguồn', comments: [] }, 1, by),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'precondition.failed' },
      });
      expect((await one.slot(key)).slot.etag).toBe(2);
    }
    expect(await other.verifyAudit()).toMatchObject({ sound: true, entries: 15 });
    await one.close();
    await other.close();
  });

  test('an approval asked for twice with one key is made once', async () => {
    await send(1);
    const change = { ...by, once: { key: 'approve-1', bodyHash: 'c'.repeat(64) } };
    const first = await store.approve(KEY, 1, change);
    expect(await store.approve(KEY, 1, change)).toEqual(first);
    expect(await store.audit(AREA)).toHaveLength(2);
  });

  test('what stood approved on a day is known on any later day', async () => {
    const days = ['2026-06-20', '2026-06-21', '2026-06-22', '2026-06-23'];
    const on = (day: number) => {
      store.clock = new Date(`${days[day]}T03:00:00.000Z`);
    };
    await send(1);
    on(1);
    await reviewing.approve();
    on(2);
    await reviewing.reopen();
    await send(2);
    on(3);
    await reviewing.approve();
    const known = async (day: number) =>
      (await store.acceptedSubmissions(days[day] as string)).map(({ version }) => version);
    expect([await known(0), await known(1), await known(2), await known(3)]).toEqual([[], [1], [], [2]]);
    expect(await store.acceptedSubmissions(days[3] as string)).toEqual([
      {
        submission: submission(2),
        version: 2,
        receivedAt: '2026-06-22T03:00:00.000Z',
        approvedAt: '2026-06-23T03:00:00.000Z',
        hash: (await store.version(KEY, 2)).hash,
      },
    ]);
    expect(await store.acceptedSubmissions(days[3] as string, { areas: ['VN-01'] })).toEqual([]);
    expect(await store.acceptedSubmissions(days[3] as string, { areas: [AREA], periods: [PERIOD] })).toHaveLength(1);
    expect(await store.acceptedSubmissions(days[3] as string, { areas: [] })).toEqual([]);
  });

  test('accepted reports come by period, then area, however many there are', async () => {
    const areas = Array.from({ length: 26 }, (_, index) => `VN-${String(99 - index)}`);
    await store.setPeriod('2026-Q1', { cutOff: '2026-03-14', due: '2026-06-25', lock: '2026-07-05' }, by);
    for (const period of ['2026-Q2', '2026-Q1']) {
      for (const area of areas) {
        await store.submit(arrival(1, { area, period }), { actor: office });
        await store.approve({ area, period }, 1, by);
      }
    }
    const accepted = await store.acceptedSubmissions('2026-06-20');
    const keys = accepted.map(({ submission: { area, period } }) => `${period} ${area}`);
    expect(keys).toHaveLength(52);
    expect(keys).toEqual([...keys].sort());
  });

  test('the matrix has a slot for every area and period', async () => {
    await send(1);
    const matrix = await store.matrix(['VN-01', AREA], ['2026-Q1', PERIOD]);
    expect(matrix.map((row) => row.map(({ area, period, state }) => [area, period, state]))).toEqual([
      [
        ['VN-01', '2026-Q1', 'missing'],
        ['VN-01', PERIOD, 'missing'],
      ],
      [
        [AREA, '2026-Q1', 'missing'],
        [AREA, PERIOD, 'submitted'],
      ],
    ]);
    expect(matrix[0]?.[0]).toMatchObject({ due: '2026-03-25', lock: '2026-04-04', late: true, changedAt: null });
    expect(await store.matrix([], [])).toEqual([]);
  });
});
