import path from 'node:path';
import type { PublicKey, Token } from '../../src/exchange/api/serviceSchemas';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const data = path.join(folder, 'data');
const service = (...args: string[]) => ngkt(['service', ...args, '--data', data]);

const create = (area: string, scopes: string) =>
  service(
    'token',
    'create',
    '--area',
    area,
    '--label',
    'Sở Ngoại vụ – dữ liệu minh họa',
    '--scopes',
    scopes,
    '--expires',
    '2099-12-31',
    '--json',
  );

it('makes, lists and revokes tokens', async () => {
  const made = await create('Bắc Ninh', 'read,submit');
  const { secret, token } = made.json<{ secret: string; token: Token }>();
  expect([made.code, token.area, token.scopes]).toEqual([0, 'VN34-24', ['read', 'submit']]);
  expect(secret).toMatch(/^ngkt_[\w-]{43}$/);

  const listed = await service('token', 'list');
  expect(listed.out).toMatch(new RegExp(`VN34-24 +${token.id} .*read,submit .*Sở Ngoại vụ`));
  expect(listed.out).not.toContain(secret);

  expect((await service('token', 'revoke', 'VN34-24', token.id)).out).toContain('Đã thu hồi');
  expect((await service('token', 'list', '--area', 'VN34-24')).out).toContain('thu hồi');
});

it('gives no area the right to decide about reports', async () => {
  const { code, err } = await create('VN34-24', 'read,approve');
  expect([code, err.includes('chỉ cấp cho đơn vị VN')]).toEqual([1, true]);
});

it.each([
  [['token', 'create', '--area', 'VN', '--label', 'Vai', '--scopes', 'write', '--expires', '2099-12-31'], '--scopes'],
  [['token', 'burn'], 'ngkt service token create'],
  [['key'], 'ngkt service key add'],
  [['verify', 'more'], 'ngkt service verify'],
  [['restore'], 'ngkt service restore'],
  [['nothing'], 'ngkt service token'],
])('%j is wrong usage', async (args, said) => {
  const { code, err } = await service(...args);
  expect([code, err.includes(said)]).toEqual([2, true]);
});

it('knows the keys that offices hand in', async () => {
  const [secretKey, publicKey] = [path.join(folder, 'khoa.json'), path.join(folder, 'khoa-cong-khai.json')];
  await ngkt(['key', 'create', '--area', 'VN34-24', '--out', secretKey]);
  await ngkt(['key', 'show', secretKey, '--out', publicKey]);
  expect((await service('key', 'add', publicKey)).code).toBe(0);
  const [key] = (await service('key', 'list', '--json')).json<PublicKey[]>();
  expect(key).toMatchObject({ area: 'VN34-24', revokedAt: null });
  expect((await service('key', 'revoke', 'VN34-24', String(key?.id))).code).toBe(0);
  expect((await service('key', 'list')).out).toContain('thu hồi');
});

it('sets the days of a period and of one area', async () => {
  await service('periods', 'set', '2026-Q2', '--cut-off', '2026-06-14', '--due', '2026-06-20', '--lock', '2026-06-30');
  const exception = ['--area', 'VN34-24', '--due', '2026-06-28', '--lock', '2026-07-08', '--reason', 'Bão'];
  expect((await service('periods', 'set', '2026-Q2', ...exception)).code).toBe(0);
  expect((await service('periods', '--from', '2026-Q2', '--to', '2026-Q2')).out).toBe(
    '2026-Q2  chốt 2026-06-14, hạn 2026-06-20, khóa 2026-06-30\n',
  );
  const wrong = await service(
    'periods',
    'set',
    '2026-Q2',
    '--cut-off',
    '2026-06-14',
    '--due',
    '2026-06-20',
    '--lock',
    '2026-06-01',
  );
  expect(wrong.code).toBe(1);
});

it('backs up, restores elsewhere and verifies', async () => {
  const file = path.join(folder, 'copy.ngkt-backup');
  expect((await service('backup', '--out', file)).code).toBe(0);
  const restored = path.join(folder, 'restored');
  expect((await ngkt(['service', 'restore', file, '--data', restored])).out).toContain('nguyên vẹn');
  const [here, there] = await Promise.all([
    service('verify', '--json'),
    ngkt(['service', 'verify', '--data', restored, '--json']),
  ]);
  expect(there.json()).toEqual(here.json());
  expect((await ngkt(['service', 'restore', file, '--data', restored])).code).toBe(1);
});
