import { submissionHash } from '../../../src/exchange/submission/submissionHash';
import { onBothEngines } from '../engines';
import { AREA, arrival, etag, KEY, ministry, newStore, office, PERIOD, submission, type TestStore } from './fixtures';

onBothEngines((engine) => {
  let store: TestStore;
  beforeEach(async () => {
    store = await newStore(engine);
  });
  afterEach(() => store.close());

  const send = (value: number, more = {}, once?: { key: string; bodyHash: string }) =>
    store.submit(arrival(value, {}, more), { actor: office, ...(once && { once }) });
  const sound = async () => expect(await store.verifyAudit()).toMatchObject({ sound: true, breaks: [] });

  test('a submission becomes a version with a receipt, the slot and an entry of the log', async () => {
    const findings = [{ severity: 'warning' as const, rule: 'jump', message: { vi: 'Tăng', en: 'Rise' } }];
    const receipt = await send(12.5, { findings, via: 'pane' });
    expect(receipt).toEqual({
      ...KEY,
      version: 1,
      state: 'submitted',
      receivedAt: '2026-06-20T03:00:00.000Z',
      hash: await submissionHash(submission(12.5)),
      late: false,
      findings,
    });
    const detail = await store.slot(KEY);
    expect(detail).toMatchObject({
      slot: {
        state: 'submitted',
        version: 1,
        approvedVersion: 0,
        warnings: 1,
        etag: 1,
        late: false,
        due: '2026-06-25',
      },
      submission: submission(12.5),
      draft: null,
      findings,
      comments: [],
      versions: [{ version: 1, via: 'pane', by: office.by, key: '' }],
    });
    expect(await store.audit(AREA)).toMatchObject([
      { seq: 1, action: 'submission.received', subject: PERIOD, by: office.by },
    ]);
    expect(await store.slots({ state: 'submitted' })).toEqual([detail.slot]);
    await sound();
  });

  test('the same content again gets the same receipt and is not doubled', async () => {
    const first = await send(1);
    store.clock = new Date('2026-06-21T00:00:00.000Z');
    expect(await send(1)).toEqual(first);
    expect((await store.slot(KEY)).versions).toHaveLength(1);
    expect(await store.audit(AREA)).toHaveLength(1);
    // Back to an earlier content is a change like any other.
    await send(2);
    expect((await send(1)).version).toBe(3);
  });

  test('an idempotency key gives the first answer again, and takes no other request', async () => {
    const once = { key: 'key-00000001', bodyHash: 'a'.repeat(64) };
    const first = await send(1, {}, once);
    await send(2);
    expect(await send(1, {}, once)).toEqual(first);
    expect((await store.slot(KEY)).slot.version).toBe(2);
    await expect(send(3, {}, { ...once, bodyHash: 'b'.repeat(64) })).rejects.toMatchObject({
      code: 'idempotency.reused',
    });
    expect((await store.slot(KEY)).slot.version).toBe(2);
    expect(await store.forgetAnswers('2026-06-20T02:00:00.000Z')).toBe(0);
    expect(await store.forgetAnswers('2026-06-20T04:00:00.000Z')).toBe(1);
    await sound();
  });

  test('the same key for two areas at once: one request takes it, the other changes nothing', async () => {
    const once = { key: 'key-00000001', bodyHash: 'a'.repeat(64) };
    const other = { key: 'key-00000001', bodyHash: 'b'.repeat(64) };
    const results = await Promise.allSettled([
      store.submit(arrival(1), { actor: ministry, once }),
      store.submit(arrival(1, { area: 'VN-01' }), { actor: ministry, once: other }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'idempotency.reused' },
    });
    expect(await store.slots({})).toHaveLength(1);
    await sound();
  });

  test('the lock date closes a report in Vietnam, an exception opens it', async () => {
    // Lock 2026-07-05: its last minute in Vietnam, and the first after it.
    store.clock = new Date('2026-07-05T16:59:00.000Z');
    expect(await send(1)).toMatchObject({ late: true });
    store.clock = new Date('2026-07-05T17:00:00.000Z');
    await expect(send(2)).rejects.toMatchObject({ code: 'submission.closed' });
    await expect(store.saveDraft(submission(2), 1, { actor: office })).rejects.toMatchObject({
      code: 'submission.closed',
    });
    const exception = { ...KEY, due: '2026-07-10', lock: '2026-07-12', reason: 'Bão số 3' };
    await store.setException(exception, { actor: ministry });
    expect(await store.exceptions(PERIOD)).toEqual([exception]);
    expect(await send(2)).toMatchObject({ version: 2, late: false });
    // What came first, came before the due date that now holds.
    expect((await store.slot(KEY)).slot).toMatchObject({ late: false, due: '2026-07-10' });
    await store.removeException(KEY, { actor: ministry });
    await expect(send(3)).rejects.toMatchObject({ code: 'submission.closed' });
    await expect(store.removeException(KEY, { actor: ministry })).rejects.toMatchObject({ code: 'exception.unknown' });
    await sound();
  });

  test('a correction that was asked for does not make a report late; nothing sent after the due date does', async () => {
    await send(1);
    store.clock = new Date('2026-06-28T00:00:00.000Z');
    await store.returnSubmission(KEY, { reason: 'Sai đơn vị', comments: [] }, 1, { actor: ministry });
    expect(await send(2)).toMatchObject({ late: true });
    expect((await store.slot(KEY)).slot.late).toBe(false);
    expect((await store.slot({ area: 'VN-01', period: PERIOD })).slot).toMatchObject({
      state: 'missing',
      late: true,
      etag: 0,
    });
  });

  test('a marked file counts once and never after a later one', async () => {
    const file = (nonce: string, madeAt: string) => ({
      via: 'file',
      file: { keyId: '0123456789abcdef', nonce, madeAt },
    });
    const first = await send(1, file('nonce-1-aaaaaaaaa', '2026-06-19T08:00:00Z'));
    expect(await send(1, file('nonce-1-aaaaaaaaa', '2026-06-19T08:00:00Z'))).toEqual(first);
    expect(await send(2, file('nonce-2-aaaaaaaaa', '2026-06-19T09:00:00Z'))).toMatchObject({ version: 2 });
    await expect(send(1, file('nonce-1-aaaaaaaaa', '2026-06-19T08:00:00Z'))).rejects.toMatchObject({
      code: 'submission.replayed',
    });
    await expect(send(3, file('nonce-3-aaaaaaaaa', '2026-06-19T08:30:00.000Z'))).rejects.toMatchObject({
      code: 'submission.older',
    });
    // The content of an overtaken version does not come back in a file.
    await expect(send(1, file('nonce-4-aaaaaaaaa', '2026-06-19T10:00:00Z'))).rejects.toMatchObject({
      code: 'submission.replayed',
    });
    // Another office may have drawn the same number.
    const elsewhere = { ...arrival(1, { area: 'VN-01' }), ...file('nonce-1-aaaaaaaaa', '2026-06-19T08:00:00Z') };
    expect(await store.submit({ ...elsewhere, via: 'file' }, { actor: office })).toMatchObject({ version: 1 });
    expect((await store.slot(KEY)).versions.map(({ version, key }) => [version, key])).toEqual([
      [1, '0123456789abcdef'],
      [2, '0123456789abcdef'],
    ]);
    await sound();
  });

  test('a report with a level of secrecy is refused and leaves nothing', async () => {
    await expect(store.submit(arrival(1, { secrecy: 'Mật' }), { actor: office })).rejects.toMatchObject({
      code: 'submission.secret',
    });
    await expect(store.saveDraft(submission(1, { secrecy: 'Mật' }), 0, { actor: office })).rejects.toMatchObject({
      code: 'submission.secret',
    });
    expect(await store.slots({})).toEqual([]);
    expect(await store.audit(AREA)).toEqual([]);
  });

  test('drafts wait beside what was sent and go with the next version', async () => {
    const draft = await store.saveDraft(submission(1), 0, { actor: office });
    expect(draft).toMatchObject({ state: 'draft', version: 0, etag: 1 });
    await expect(store.saveDraft(submission(2), 0, { actor: office })).rejects.toMatchObject({
      code: 'precondition.failed',
    });
    expect((await store.slot(KEY)).draft).toEqual(submission(1));
    await send(1);
    expect((await store.slot(KEY)).draft).toBeNull();
    expect(await store.saveDraft(submission(2), await etag(store), { actor: office })).toMatchObject({
      state: 'submitted',
    });
    await sound();
  });

  test('a clock that is moved back changes neither order nor chain', async () => {
    await send(1);
    store.clock = new Date('2026-06-19T03:00:00.000Z');
    expect(await send(2)).toMatchObject({ version: 2, receivedAt: '2026-06-19T03:00:00.000Z' });
    expect(await store.slot(KEY)).toMatchObject({ submission: submission(2), slot: { version: 2 } });
    expect((await store.audit(AREA)).map(({ seq }) => seq)).toEqual([1, 2]);
    await sound();
  });

  test('texts come back as they were, in their one spelling', async () => {
    const odd = '＝1+1\t\u200b@"\'; drop table slot; --\u0000 Hoà'.normalize('NFD');
    await store.submit(arrival(1, { certifier: odd }), { actor: office });
    expect((await store.slot(KEY)).submission?.certifier).toBe(odd.normalize('NFC'));
    await store.returnSubmission(KEY, { reason: odd, comments: [] }, 1, { actor: ministry });
    expect((await store.slot(KEY)).slot.reason).toBe(odd.normalize('NFC').replace('\0', ''));
    await sound();
  });

  test('versions stay as they were received', async () => {
    await send(1);
    await send(2);
    expect(await store.version(KEY, 1)).toMatchObject({ submission: submission(1), version: 1, approvedAt: null });
    await expect(store.version(KEY, 3)).rejects.toMatchObject({ code: 'version.unknown' });
  });
});
