import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sendSubmission } from '../../src/cli/sendSubmission';
import { UsageError } from '../../src/cli/usage';
import { bytesOf } from '../exchange/submission/samples';

interface Request {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const body = bytesOf('{"tệp":"ngkt"}');
const receipt = {
  area: 'VN34-24',
  period: '2026-Q2',
  version: 1,
  state: 'submitted',
  receivedAt: '2026-06-20T03:12:05Z',
  hash: 'ab',
  late: false,
  findings: [],
};

let server: Server;
let address: string;
let requests: Request[];
/** What the server does with each request in turn; the last one goes on. */
let answers: ((response: ServerResponse) => void)[];

beforeAll(async () => {
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
    request.on('end', () => {
      const { method, url, headers } = request;
      requests.push({ method, url, headers, body: text });
      answers[Math.min(requests.length, answers.length) - 1]?.(response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  requests = [];
});

const json = (status: number, content: object) => (response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content));
/** The line breaks while the answer is on its way. */
const half = (response: ServerResponse) => {
  response.writeHead(201, { 'content-length': 500 });
  response.write('{"area":', () => response.destroy());
};
const cut = (response: ServerResponse) => void response.destroy();
const send = (to = address, patience = 30_000) =>
  sendSubmission(to, body, { token: 'ngkt_abc', mediaType: 'application/vnd.ngkt+json', waits: [1, 1], patience });

test('the file goes to the service with token, kind and a key, another one each time', async () => {
  answers = [json(201, receipt)];
  expect(await send(`${address}/thu/`)).toEqual(receipt);
  await send();
  expect(requests[0]).toMatchObject({
    method: 'POST',
    url: '/thu/api/v1/submissions/files',
    headers: { authorization: 'Bearer ngkt_abc', 'content-type': 'application/vnd.ngkt+json' },
    body: '{"tệp":"ngkt"}',
  });
  expect(requests[0]?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
  expect(requests[1]?.headers['idempotency-key']).not.toBe(requests[0]?.headers['idempotency-key']);
});

test('a line that breaks and a busy server are tried again with the same key', async () => {
  answers = [half, json(503, {}), json(201, receipt)];
  expect(await send()).toEqual(receipt);
  expect(new Set(requests.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
  expect(requests).toHaveLength(3);
});

test.each([
  ['cut off', cut, 'service.unreachable'],
  ['silent', () => undefined, 'service.unreachable'],
  ['busy', json(500, {}), 'service.busy'],
])('a server that stays %s is told of, with what to do', async (_how, answer, code) => {
  answers = [answer];
  await expect(send(address, 500)).rejects.toMatchObject({
    code,
    text: { en: expect.stringContaining('nothing is counted twice') as string },
  });
  expect(requests).toHaveLength(3);
});

test('no server at all', async () => {
  await expect(send('http://127.0.0.1:1')).rejects.toMatchObject({ code: 'service.unreachable' });
});

test('a refusal is the service’s own, with its findings, and is not tried again', async () => {
  const message = { vi: 'Biểu có lỗi.', en: 'The form has errors.' };
  const findings = [
    {
      severity: 'error',
      rule: 'entry.value',
      message: { vi: 'Số âm.', en: 'Negative.' },
      sheet: 'Số liệu',
      cell: 'F12',
    },
  ];
  answers = [json(422, { code: 'submission.invalid', message, findings })];
  await expect(send()).rejects.toMatchObject({
    code: 'submission.invalid',
    text: { vi: 'Biểu có lỗi.\n  Số liệu, F12: Số âm.', en: 'The form has errors.\n  Số liệu, F12: Negative.' },
  });
  expect(requests).toHaveLength(1);
});

test('a refusal lists what blocks: no warning that has its reason, and no empty place', async () => {
  const said = (severity: string, vi: string, more = {}) => ({ severity, rule: 'r', message: { vi, en: vi }, ...more });
  const findings = [
    said('error', 'Thiếu đơn vị xác nhận.'),
    said('warning', 'Tăng 90%.', { sheet: 'Số liệu', cell: 'F3' }),
    said('warning', 'Giảm 80%.', { sheet: 'Số liệu', cell: 'F4', needsReason: true }),
    said('info', 'Lưu ý.'),
  ];
  answers = [json(422, { code: 'submission.invalid', message: { vi: 'Còn 2 chỗ.', en: '2 left.' }, findings })];
  await expect(send()).rejects.toMatchObject({
    text: { vi: 'Còn 2 chỗ.\n  Thiếu đơn vị xác nhận.\n  Số liệu, F4: Giảm 80%.' },
  });
});

test.each([
  ['a log-in page', (response: ServerResponse) => void response.writeHead(200).end('<html>')],
  ['another server', json(404, { error: 'not found' })],
  ['a redirect', (response: ServerResponse) => void response.writeHead(302, { location: 'http://localhost/' }).end()],
])('%s is no receipt', async (_what, answer) => {
  answers = [answer];
  await expect(send()).rejects.toMatchObject({ code: 'service.noService' });
  expect(requests).toHaveLength(1);
});

test.each(['http://ngkt.example.vn', 'ftp://localhost', 'ngkt.example.vn', ''])(
  'the token is not sent to %p',
  async (to) => {
    await expect(send(to)).rejects.toBeInstanceOf(UsageError);
  },
);
