import { NgktError } from '../../../src/kpi/finding';
import { ServiceClient } from '../../../src/session/service/serviceClient';
import { isJudged } from '../../../src/session/service/serviceErrors';

const connection = { address: 'https://ngkt.example.vn/', token: `ngkt_${'a'.repeat(43)}` };
const answering = (body: string, status: number) =>
  new ServiceClient(connection, () => Promise.resolve(new Response(body, { status })));

it.each([
  ['submission.invalid', true],
  ['submission.closed', true],
  ['area.other', true],
  ['idempotency.reused', true],
  ['request.invalid', true],
  ['request.tooMany', false],
  ['token.expired', false],
  ['scope.missing', false],
  ['service.offline', false],
  ['service.unavailable', false],
  ['service.answer', false],
  ['internal', false],
  ['database.full', false],
])('%s: sending the same again is of no use: %s', (code, judged) => {
  expect(isJudged(new NgktError(code, { vi: 'x', en: 'x' }))).toBe(judged);
});

it.each([
  ['<html>Đăng nhập</html>', 200],
  ['<html>Đăng nhập</html>', 403],
  ['', 200],
])('a page that answers in the service’s place (%j, %d) is no answer', async (body, status) => {
  await expect(answering(body, status).me()).rejects.toMatchObject({ code: 'service.answer' });
});

it('a line that breaks while the answer comes counts as no line', async () => {
  const response = { ok: true, status: 200, text: () => Promise.reject(new TypeError('terminated')) };
  const client = new ServiceClient(connection, () => Promise.resolve(response as unknown as Response));
  await expect(client.me()).rejects.toMatchObject({ code: 'service.offline' });
});
