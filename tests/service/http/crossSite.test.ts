import { sample } from '../../analysis/submission/sampleSubmission';
import { SLOT, TestService } from './testService';

const FRIEND = 'https://reports.example.vn';
const STRANGERS = [
  'https://evil.example',
  'http://reports.example.vn',
  'https://reports.example.vn:8443',
  'https://reports.example.vn.evil.example',
  'https://sub.reports.example.vn',
  'null',
];

let service: TestService;
beforeAll(async () => {
  service = await TestService.start({ origins: [FRIEND] });
});
afterAll(() => service.stop());

const preflight = (origin: string) =>
  service.inject({
    method: 'OPTIONS',
    url: '/api/v1/submissions',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,idempotency-key',
    },
  });

it('a site of the settings may call', async () => {
  const { headers, statusCode } = await preflight(FRIEND);
  expect([statusCode, headers['access-control-allow-origin']]).toEqual([204, FRIEND]);
  expect(headers['access-control-allow-headers']).toContain('Idempotency-Key');
  expect(headers['access-control-allow-credentials']).toBeUndefined();
});

it.each(STRANGERS)('%s may not', async (origin) => {
  expect((await preflight(origin)).headers['access-control-allow-origin']).toBeUndefined();
  const answer = await service.inject({ url: '/api/v1/me', token: await service.office(), headers: { origin } });
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});

it('without sites in the settings nobody elsewhere may', async () => {
  const alone = await TestService.start();
  const answer = await alone.inject({ url: '/health', headers: { origin: FRIEND } });
  await alone.stop();
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a form on another site (%s) changes nothing, even with the token',
  async (type) => {
    const token = await service.ministry();
    const payload = JSON.stringify({ submission: sample });
    for (const url of ['/api/v1/submissions', '/api/v1/submissions/files', `${SLOT}/approve`, '/api/v1/tokens']) {
      const headers = { 'content-type': type, origin: 'https://evil.example', 'if-match': '"0"' };
      const { statusCode } = await service.inject({ method: 'POST', url, token, payload, headers });
      expect([url, statusCode]).toEqual([url, 415]);
    }
    expect((await service.inject({ url: SLOT, token })).headers.etag).toBe('"0"');
  },
);

it('a cookie is no token', async () => {
  const cookie = `token=${await service.ministry()}; Authorization=Bearer ${await service.ministry()}`;
  expect((await service.inject({ url: '/api/v1/me', headers: { cookie } })).statusCode).toBe(401);
});

it('a token in the address is no token', async () => {
  const secret = await service.ministry();
  expect((await service.inject({ url: `/api/v1/me?token=${secret}&access_token=${secret}` })).statusCode).toBe(401);
});
