import { problem, SLOT, TestService } from './testService';
import { sample } from '../../analysis/submission/sampleSubmission';

let service: TestService;
beforeAll(async () => {
  service = await TestService.start();
});
afterAll(() => service.stop());

const me = (authorization?: string) =>
  service.inject({ url: '/api/v1/me', headers: authorization === undefined ? {} : { authorization } });

describe('a token', () => {
  it('says who it is', async () => {
    const response = await me(`Bearer ${await service.office()}`);
    expect(response.json()).toEqual({
      area: 'VN34-24',
      areaName: 'Bắc Ninh',
      label: 'Vai kiểm thử VN34-24 – dữ liệu minh họa',
      scopes: ['read', 'submit'],
      expires: '2099-12-31',
    });
  });

  it.each([
    ['nothing', undefined],
    ['a wrong scheme', 'Basic bmdrdDpuZ2t0'],
    ['a token without its scheme', 'ngkt_abc'],
    ['one of another form', 'Bearer ngkt_a b'],
    ['one of endless length', `Bearer ngkt_${'a'.repeat(10_000)}`],
    ['quotes of SQL', `Bearer ' OR '1'='1`],
  ])('is missing where there is %s', async (_what, authorization) => {
    expect(problem(await me(authorization)).code).toBe('token.missing');
  });

  it('is refused where nobody ever got it', async () => {
    const response = await me(`Bearer ngkt_${'A'.repeat(43)}`);
    expect([response.statusCode, problem(response).code]).toEqual([401, 'token.unknown']);
  });

  it('is refused where one letter differs', async () => {
    const secret = await service.office();
    const last = secret.endsWith('A') ? 'B' : 'A';
    const response = await me(`Bearer ${secret.slice(0, -1)}${last}`);
    expect([response.statusCode, problem(response).code]).toEqual([401, 'token.unknown']);
  });

  it('is refused the day after it expired', async () => {
    const { secret } = await service.newToken('VN34-24', ['read'], '2026-06-20');
    expect((await me(`Bearer ${secret}`)).statusCode).toBe(200);
    const before = service.clock;
    service.clock = new Date('2026-06-21T03:00:00Z');
    const response = await me(`Bearer ${secret}`);
    service.clock = before;
    expect([response.statusCode, problem(response).code]).toEqual([401, 'token.expired']);
  });

  it('is refused from the moment it is revoked', async () => {
    const { secret, token } = await service.newToken('VN34-24', ['read']);
    expect((await me(`Bearer ${secret}`)).statusCode).toBe(200);
    const admin = await service.ministry();
    await service.inject({ method: 'DELETE', url: `/api/v1/tokens/VN34-24/${token.id}`, token: admin });
    const response = await me(`Bearer ${secret}`);
    expect([response.statusCode, problem(response).code]).toEqual([401, 'token.revoked']);
  });
});

describe('another area', () => {
  let other: string;
  beforeAll(async () => {
    other = await service.token('VN-01', 'read', 'submit', 'admin');
    await service.submit(sample);
  });

  it.each([
    ['GET', SLOT],
    ['GET', `${SLOT}/versions/1`],
    ['GET', '/api/v1/submissions?area=VN34-24'],
    ['GET', '/api/v1/forms/VN34-24/2026-Q2'],
    ['GET', '/api/v1/audit?area=VN34-24'],
    ['GET', '/api/v1/tokens?area=VN34-24'],
    ['GET', '/api/v1/keys?area=VN34-24'],
    ['DELETE', '/api/v1/tokens/VN34-24/none'],
    ['DELETE', '/api/v1/keys/VN34-24/none'],
  ] as const)('%s %s is not shown', async (method, url) => {
    const response = await service.inject({ method, url, token: other });
    expect([response.statusCode, problem(response).code]).toEqual([403, 'area.other']);
  });

  it.each([
    ['POST', '/api/v1/submissions', { submission: sample }],
    ['POST', '/api/v1/checks', { submission: sample }],
    ['PUT', `${SLOT}/draft`, sample],
    ['POST', '/api/v1/tokens', { area: 'VN', label: 'Vai khác', scopes: ['admin'], expires: '2099-01-01' }],
    ['POST', '/api/v1/keys', { area: 'VN34-24', label: 'Vai khác', key: 'A'.repeat(43) }],
  ] as const)('%s %s is not done in its name', async (method, url, payload) => {
    const response = await service.inject({ method, url, token: other, payload, headers: { 'if-match': '"1"' } });
    expect([response.statusCode, problem(response).code]).toEqual([403, 'area.other']);
  });

  it('is in none of its lists', async () => {
    for (const url of [
      '/api/v1/submissions',
      '/api/v1/matrix?from=2026-Q2&to=2026-Q2',
      '/api/v1/tokens',
      '/api/v1/audit',
    ]) {
      const { statusCode, body } = await service.inject({ url, token: other });
      expect([statusCode, body.includes('VN34-24')]).toEqual([200, false]);
    }
  });

  it('is open to the collecting body', async () => {
    const token = await service.ministry();
    expect((await service.inject({ url: SLOT, token })).statusCode).toBe(200);
    const payload = { submission: { ...sample, certifier: 'Sở Công Thương – dữ liệu minh họa' } };
    const sent = await service.inject({ method: 'POST', url: '/api/v1/submissions', token, payload });
    expect(sent.statusCode).toBe(201);
  });

  it('gives no area rights to decide about reports', async () => {
    const payload = { area: 'VN34-24', label: 'Vai khác', scopes: ['approve'], expires: '2099-01-01' };
    const response = await service.inject({
      method: 'POST',
      url: '/api/v1/tokens',
      token: await service.ministry(),
      payload,
    });
    expect([response.statusCode, problem(response).code]).toEqual([422, 'token.scopes']);
  });
});

it('shows the secret of a new token once and never again', async () => {
  const token = await service.ministry();
  const payload = { area: 'VN-01', label: 'Sở Ngoại vụ – dữ liệu minh họa', scopes: ['read'], expires: '2099-01-01' };
  const made = await service.inject({ method: 'POST', url: '/api/v1/tokens', token, payload });
  const { secret } = made.json<{ secret: string }>();
  expect(secret).toMatch(/^ngkt_[\w-]{43}$/);
  expect((await me(`Bearer ${secret}`)).statusCode).toBe(200);
  for (const url of ['/api/v1/tokens', '/api/v1/audit?area=VN-01']) {
    expect((await service.inject({ url, token })).body).not.toContain(secret.slice(5));
  }
});
