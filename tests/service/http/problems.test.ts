import { sample } from '../../analysis/submission/sampleSubmission';
import { problem, SLOT, TestService } from './testService';

let service: TestService;
let office: string;
beforeAll(async () => {
  service = await TestService.start({ uploadMegabytes: 1 });
  office = await service.office();
});
afterAll(() => service.stop());

describe('a problem', () => {
  it('is told as RFC 9457 says, in both languages', async () => {
    const response = await service.inject({ url: '/api/v1/me' });
    expect(problem(response)).toEqual({
      type: 'urn:ngkt:problem:token.missing',
      title: 'Chưa xác thực',
      status: 401,
      code: 'token.missing',
      detail: expect.stringContaining('Thiếu mã truy cập') as string,
      message: {
        vi: expect.stringContaining('Thiếu mã truy cập') as string,
        en: expect.stringContaining('No access token') as string,
      },
      instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/) as string,
    });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it.each([
    [undefined, 'vi'],
    ['en', 'en'],
    ['en-US,en;q=0.9', 'en'],
    ['vi-VN,vi;q=0.9,en;q=0.8', 'vi'],
    ['en;q=0.1, vi;q=0.9', 'vi'],
    ['fr', 'vi'],
    ['*;q=nonsense', 'vi'],
  ])('speaks the language of Accept-Language %s: %s', async (header, lang) => {
    const headers = header === undefined ? {} : { 'accept-language': header };
    const response = await service.inject({ url: '/api/v1/me', headers });
    const { detail, message } = problem(response);
    expect([response.headers['content-language'], detail]).toEqual([lang, message[lang as 'vi' | 'en']]);
  });

  it('of an unknown address does not repeat the address', async () => {
    const response = await service.inject({ url: '/api/v1/<script>alert(1)</script>', token: office });
    expect([response.statusCode, problem(response).code]).toEqual([404, 'route.unknown']);
    expect(response.body).not.toContain('script');
  });

  it('of an unforeseen error keeps its words to the log', async () => {
    const lines: string[] = [];
    const other = await TestService.start(
      {},
      { log: { level: 'error', stream: { write: (line: string) => void lines.push(line) } } },
    );
    jest.spyOn(other.service.store, 'keys').mockRejectedValue(new Error('relation public_key does not exist'));
    const response = await other.inject({ url: '/api/v1/keys', token: await other.ministry() });
    await other.stop();
    expect([response.statusCode, problem(response).code]).toEqual([500, 'internal']);
    expect(response.body).not.toContain('public_key');
    const { instance } = problem(response);
    expect(lines.join('')).toContain('relation public_key does not exist');
    expect(lines.join('')).toContain(instance?.slice('urn:uuid:'.length));
  });

  it('of the database asks to try again', async () => {
    const other = await TestService.start();
    const token = await other.ministry();
    await other.service.store.close();
    const response = await other.inject({ url: '/api/v1/keys', token });
    expect(response.statusCode).toBeGreaterThanOrEqual(500);
    expect(problem(response).message.vi).not.toBe('');
    await other.service.app.close().catch(() => undefined);
  });
});

describe('a request is refused', () => {
  const post = (payload: string, type: string) =>
    service.inject({
      method: 'POST',
      url: '/api/v1/submissions',
      token: office,
      payload,
      headers: { 'content-type': type },
    });

  it.each([
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['multipart/form-data; boundary=x', 415],
    ['application/vnd.ngkt+json', 415],
    ['text/html', 415],
  ])('with content of the type %s', async (type, status) => {
    const response = await post(JSON.stringify({ submission: sample }), type);
    expect([response.statusCode, problem(response).code]).toEqual([status, 'request.mediaType']);
  });

  it.each([
    ['half a JSON', '{"submission":', 'request.json'],
    ['nothing', '', 'request.json'],
    ['a prototype', '{"__proto__":{"admin":true}}', 'request.json'],
    ['a constructor', '{"constructor":{"prototype":{"admin":true}}}', 'request.json'],
    ['a list', '[]', 'request.invalid'],
    ['text', '"submission"', 'request.invalid'],
    ['a member nobody knows', JSON.stringify({ submission: sample, state: 'approved' }), 'request.invalid'],
    ['a member nobody knows inside', JSON.stringify({ submission: { ...sample, approved: true } }), 'request.invalid'],
    [
      'a number as text',
      JSON.stringify({ submission: { ...sample, entries: [{ ...sample.entries[0], value: '600' }] } }),
      'request.invalid',
    ],
    ['a long text', JSON.stringify({ submission: { ...sample, certifier: 'x'.repeat(201) } }), 'request.invalid'],
    [
      'too many entries',
      JSON.stringify({ submission: { ...sample, entries: Array(2001).fill(0) } }),
      'request.invalid',
    ],
    ['nesting without end', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'request.invalid'],
  ])('that says %s', async (_what, payload, code) => {
    const response = await post(payload, 'application/json');
    expect([response.statusCode, problem(response).code]).toEqual([400, code]);
    expect(response.body.length).toBeLessThan(4000);
  });

  it('that is too large', async () => {
    const response = await post(JSON.stringify({ pad: 'x'.repeat(1_000_001) }), 'application/json');
    expect([response.statusCode, problem(response).code]).toEqual([413, 'request.tooLarge']);
  });

  it.each([
    '/api/v1/submissions/VN34-24/2026-13',
    '/api/v1/submissions/VN34-24/2024-01-01',
    '/api/v1/submissions/vn34/2026-Q2',
    '/api/v1/submissions/VN34-24%27%3B%20DROP%20TABLE%20slot/2026-Q2',
    '/api/v1/submissions/VN34-24/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/api/v1/submissions/VN34-24/2026-Q2%00',
    `${SLOT}/versions/0`,
    `${SLOT}/versions/1e9`,
    `${SLOT}/versions/1;drop table slot`,
    '/api/v1/matrix?from=2026-Q2&to=2020-Q1',
    '/api/v1/matrix?from=1900-Q1&to=2999-Q4',
    '/api/v1/submissions?state=approved%27--',
    '/api/v1/submissions?area=VN34-24&area=VN-01',
    '/api/v1/%zz',
  ])('that asks for %s', async (url) => {
    const response = await service.inject({ url, token: office });
    expect(response.statusCode).toBe(400);
    expect(problem(response).detail).not.toBe('');
  });

  it('for a version that does not exist', async () => {
    const response = await service.inject({ url: `${SLOT}/versions/1`, token: office });
    expect([response.statusCode, problem(response).code]).toEqual([404, 'version.unknown']);
  });
});

describe('headers', () => {
  const submit = (headers: Record<string, string>) => service.submit(sample, headers);

  it.each(['short', 'x'.repeat(101), 'with space', 'đ'.repeat(10), "'; drop table x;--"])(
    'Idempotency-Key %j is refused',
    async (key) => {
      const response = await submit({ 'idempotency-key': key });
      expect([response.statusCode, problem(response).code]).toEqual([400, 'request.idempotencyKey']);
    },
  );

  it.each(['3', '"x"', '*', '"1", "2"', '"-1"', '"1e3"'])('If-Match %j is refused', async (value) => {
    const headers = { 'if-match': value };
    const url = `${SLOT}/approve`;
    const response = await service.inject({ method: 'POST', url, token: await service.ministry(), headers });
    expect([response.statusCode, problem(response).code]).toEqual([400, 'request.ifMatch']);
  });

  it('no line end gets into an answer', async () => {
    const response = await service.inject({
      url: '/api/v1/me',
      token: office,
      headers: { 'accept-language': 'en', origin: 'https://elsewhere.example\r\nSet-Cookie: a=b' },
    });
    expect(response.headers['set-cookie']).toBeUndefined();
    expect(JSON.stringify(response.headers)).not.toContain('elsewhere');
  });
});
