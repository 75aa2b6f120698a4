import { blocks } from '../../../src/analysis/submission';
import type { Receipt, Slot, SlotDetail, SubmissionFinding } from '../../../src/exchange/api/serviceSchemas';
import type { Submission } from '../../../src/kpi/submission';
import { sample, withFigure } from '../../analysis/submission/sampleSubmission';
import { onBothEngines } from '../engines';
import { problem, SLOT, TestService } from './testService';

onBothEngines((engine) => {
  let service: TestService;
  beforeEach(async () => {
    const database = await engine.newDatabase();
    service = await TestService.start(database.engine === 'postgres' ? { databaseUrl: database.url } : {});
  });
  afterEach(() => service.stop());

  const read = async () => service.inject({ url: SLOT, token: await service.office() });

  it('goes from the office to the ministry, back, and through', async () => {
    const receipt = (await service.submit(sample)).json<Receipt>();
    expect(receipt).toMatchObject({ area: 'VN34-24', period: '2026-Q2', version: 1, state: 'submitted', late: false });

    const comments = [{ indicator: 'EXPORT', counterpart: '', cell: "'Số liệu'!F24", text: 'Chưa tính tháng 5' }];
    const returned = await service.decide('return', { reason: 'Thiếu số liệu tháng 5', comments });
    expect(returned.json<Slot>()).toMatchObject({
      state: 'returned',
      reason: 'Thiếu số liệu tháng 5',
      areaName: 'Bắc Ninh',
    });
    expect((await read()).json<SlotDetail>().comments).toEqual(comments);

    expect((await service.submit(withFigure('EXPORT', 20_500))).json<Receipt>().version).toBe(2);
    expect((await service.decide('approve')).json<Slot>()).toMatchObject({ state: 'approved', approvedVersion: 2 });
    expect(problem(await service.submit(withFigure('EXPORT', 20_600))).code).toBe('submission.closed');
    expect((await service.decide('lock')).json<Slot>().state).toBe('locked');
    expect((await service.decide('reopen', { reason: 'Sửa theo kết luận' })).json<Slot>().state).toBe('returned');

    const first = await service.inject({ url: `${SLOT}/versions/1`, token: await service.office() });
    expect(first.json()).toMatchObject({ version: 1, submission: sample, approvedAt: null });
    const verification = await service.inject({ url: '/api/v1/audit/verification', token: await service.ministry() });
    expect(verification.json()).toMatchObject({ sound: true, broken: [] });
  });

  it('twenty sendings at once with one key make one version and one receipt', async () => {
    const headers = { 'idempotency-key': 'the-same-key-twenty-times' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => service.submit(sample, headers)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(201));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect((await read()).json<SlotDetail>().versions).toHaveLength(1);
  });

  it('twenty sendings at once without a key make one version too', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => service.submit(sample)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(201));
    expect((await read()).json<SlotDetail>().versions).toHaveLength(1);
  });

  it('a key used for something else is refused', async () => {
    const headers = { 'idempotency-key': 'a-key-of-one-request' };
    await service.submit(sample, headers);
    const response = await service.submit(withFigure('EXPORT', 20_500), headers);
    expect([response.statusCode, problem(response).code]).toEqual([422, 'idempotency.reused']);
  });

  it('of two reviewers at once one decides', async () => {
    await service.submit(sample);
    const token = await service.ministry();
    const headers = { 'if-match': String((await read()).headers.etag) };
    const answers = await Promise.all([
      service.inject({ method: 'POST', url: `${SLOT}/approve`, token, headers }),
      service.inject({
        method: 'POST',
        url: `${SLOT}/return`,
        token,
        headers,
        payload: { reason: 'Cần xem lại', comments: [] },
      }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('a decision without having read is refused', async () => {
    await service.submit(sample);
    const token = await service.ministry();
    const response = await service.inject({ method: 'POST', url: `${SLOT}/approve`, token });
    expect([response.statusCode, problem(response).code]).toEqual([428, 'precondition.required']);
  });

  it('texts that look like SQL stay texts', async () => {
    const certifier = `Sở Ngoại vụ'); DROP TABLE submission_version; --`;
    expect((await service.submit({ ...sample, certifier })).statusCode).toBe(201);
    expect((await read()).json<SlotDetail>().submission?.certifier).toBe(certifier);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '\u200b=1+1', '\u200e@A1'])(
    'a text that begins like a formula (%j) is refused, wherever it stands',
    async (text) => {
      const agreements = sample.agreements.map((agreement) => ({ ...agreement, title: text }));
      const events = sample.events.map((event) => ({ ...event, place: text }));
      for (const spoilt of [{ certifier: text }, { agreements }, { events }]) {
        const response = await service.submit({ ...sample, ...spoilt });
        expect([response.statusCode, problem(response).code]).toEqual([422, 'submission.invalid']);
      }
      expect((await read()).json<SlotDetail>().slot.state).toBe('missing');
    },
  );

  it('a refusal names what keeps the report back and nothing else, in words for people', async () => {
    await service.submit(sample);
    await service.decide('approve');
    service.clock = new Date('2026-09-16T03:00:00Z');
    const noted = withFigure('EXPORT', 20, { note: 'Đã đối chiếu với Hải quan' });
    const check = async (submission: Submission) =>
      (
        await service.inject({
          method: 'POST',
          url: '/api/v1/checks',
          token: await service.office(),
          payload: { submission },
        })
      ).json<{ findings: SubmissionFinding[] }>().findings;
    const spoilt = { ...noted, period: '2026-Q3', cutOff: '2026-09-14', certifier: '' };
    expect((await check(spoilt)).length).toBeGreaterThan((await check(spoilt)).filter(blocks).length);
    const refusal = problem(await service.submit(spoilt));
    expect(refusal.findings).toEqual((await check(spoilt)).filter(blocks));
    expect(refusal.message.vi).toContain(`còn ${refusal.findings?.length} chỗ phải sửa`);
    expect(refusal.message.vi + refusal.message.en).not.toContain('findings');
  });

  it('what is marked secret is refused', async () => {
    const response = await service.submit({ ...sample, secrecy: 'Mật' });
    expect([response.statusCode, problem(response).code]).toEqual([422, 'submission.secret']);
  });

  it('after the lock date only a named exception lets a report in, and it counts as late', async () => {
    service.clock = new Date('2026-07-10T03:00:00Z');
    expect(problem(await service.submit(sample)).code).toBe('submission.closed');
    const url = '/api/v1/periods/2026-Q2/exceptions/VN34-24';
    const payload = { due: '2026-06-25', lock: '2026-07-20', reason: 'Bão, mất đường truyền' };
    await service.inject({ method: 'PUT', url, token: await service.ministry(), payload });
    expect((await service.submit(sample)).json<Receipt>()).toMatchObject({ version: 1, late: true });
  });

  it('a draft is kept without being sent', async () => {
    const token = await service.office();
    const request = { method: 'PUT', url: `${SLOT}/draft`, token, payload: { ...sample, certifier: '' } } as const;
    const saved = await service.inject({ ...request, headers: { 'if-match': '"0"' } });
    expect([saved.statusCode, saved.json<Slot>().state]).toEqual([200, 'draft']);
    expect((await service.inject({ ...request, headers: { 'if-match': '"0"' } })).statusCode).toBe(412);
    const detail = (await read()).json<SlotDetail>();
    expect([detail.draft?.certifier, detail.submission]).toEqual(['', null]);
  });
});
