import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
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

it.each([[], ['--passphrase-file', 'pass.txt']])('refuses the secret key file, locked or not', async (...locked) => {
  writeFileSync(path.join(folder, 'pass.txt'), 'một câu đủ dài');
  const file = path.join(folder, `bi-mat-${locked.length}.ngktkey`);
  const passphrase = locked.map((word) => (word === 'pass.txt' ? path.join(folder, word) : word));
  expect((await ngkt(['key', 'create', '--area', 'VN34-24', '--out', file, ...passphrase])).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toContain(locked.length > 0 ? '"locked"' : '"private"');
  const before = (await service('key', 'list')).out;
  const { code, err } = await service('key', 'add', file);
  expect([code, err]).toEqual([1, expect.stringMatching(/BÍ MẬT.*lập khóa mới ngay.*ngkt key show/) as string]);
  expect((await service('key', 'list')).out).toBe(before);
});

it.each([
  ['verify'],
  ['token', 'list'],
  ['key', 'list'],
  ['periods'],
  ['periods', 'set', '2026-Q2', '--cut-off', '2026-06-14', '--due', '2026-06-20', '--lock', '2026-06-30'],
  ['token', 'revoke', 'VN34-24', 'x'],
  ['key', 'revoke', 'VN34-24', 'x'],
])('%s in a wrong folder says so and makes nothing there', async (...args) => {
  const [nowhere, empty] = [path.join(folder, 'nham'), path.join(folder, 'trong')];
  mkdirSync(empty, { recursive: true });
  writeFileSync(path.join(empty, 'ngkt.sqlite'), '');
  for (const wrong of [nowhere, empty]) {
    const { code, out, err } = await ngkt(['service', ...args, '--data', wrong]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(path.join(wrong, 'ngkt.sqlite'));
    expect(err).toContain('--settings');
  }
  expect(existsSync(nowhere)).toBe(false);
});

it('writes over no backup unless told to', async () => {
  const file = path.join(folder, 'mot-ban.ngkt-backup');
  writeFileSync(file, 'bản cũ');
  const refused = await service('backup', '--out', file);
  expect([refused.code, refused.err, readFileSync(file, 'utf8')]).toEqual([
    1,
    expect.stringContaining('--force') as string,
    'bản cũ',
  ]);
  expect((await service('backup', '--out', file, '--force')).code).toBe(0);
  expect(readFileSync(file).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
});

it.each(['ban.ngkt-backup', 'ban.sqlite'])('backs up to %s nothing that the service has never used', async (name) => {
  const [empty, out] = [path.join(folder, `chua-dung-${name}`), path.join(folder, name)];
  mkdirSync(empty, { recursive: true });
  writeFileSync(path.join(empty, 'ngkt.sqlite'), '');
  const { code, err } = await ngkt(['service', 'backup', '--out', out, '--data', empty]);
  expect([code, err]).toEqual([1, expect.stringContaining('Không có cơ sở dữ liệu') as string]);
  expect(existsSync(out)).toBe(false);
});

it('sets the days of a period and of one area', async () => {
  await service('periods', 'set', '2026-Q2', '--cut-off', '2026-06-14', '--due', '2026-06-20', '--lock', '2026-06-30');
  expect((await service('periods', '--from', '2026-Q2', '--to', '2026-Q2')).out).toBe(
    '2026-Q2  chốt 2026-06-14, hạn 2026-06-20, khóa 2026-06-30\n',
  );
  const exception = ['--area', 'VN34-24', '--due', '2026-06-28', '--lock', '2026-07-08', '--reason', 'Bão'];
  expect((await service('periods', 'set', '2026-Q2', ...exception)).code).toBe(0);
  expect((await service('periods', '--from', '2026-Q2', '--to', '2026-Q2')).out).toBe(
    '2026-Q2  chốt 2026-06-14, hạn 2026-06-20, khóa 2026-06-30\n' +
      '         riêng VN34-24: hạn 2026-06-28, khóa 2026-07-08 (Bão)\n',
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

const own = (area: string, ...days: string[]) =>
  service('periods', 'set', '2026-Q3', '--area', area, ...days, '--reason', 'Bão, mất đường truyền');
const later = ['--due', '2026-09-28', '--lock', '2026-10-08'];

it.each([
  ['Tây Ninh', 'VN34-80', 'Tỉnh Tây Ninh'],
  ['vn34-24', 'VN34-24', 'Tỉnh Bắc Ninh'],
  ['Bắc Ninh', 'VN34-24', 'Tỉnh Bắc Ninh'],
])('days of one area are for the one that %s means on the period’s last day', async (given, area, name) => {
  const set = await own(given, ...later);
  expect([set.code, set.out]).toEqual([0, expect.stringContaining(`${name} (${area})`) as string]);
  const listed = await service('periods', '--from', '2026-Q3', '--to', '2026-Q3');
  expect(listed.out).toContain(`riêng ${area}: hạn 2026-09-28`);
  expect((await own(given, ...later, '--json')).json()).toMatchObject({ area, areaName: name });
});

it.each([
  ['Xyz', 'Không có địa phương “Xyz”'],
  ['VN63-24', 'sau là VN34-24'],
  ['Bắc Giang', 'sau là VN34-24'],
  ['24', 'VN34-24'],
  ['VN', 'phải nêu một địa phương'],
])('gives %s no days of its own', async (given, said) => {
  const before = (await service('periods', '--from', '2026-Q3', '--to', '2026-Q3')).out;
  const { code, err } = await own(given, ...later);
  expect([code, err]).toEqual([1, expect.stringContaining(said) as string]);
  expect((await service('periods', '--from', '2026-Q3', '--to', '2026-Q3')).out).toBe(before);
});

it.each([
  ['2025-06-14', '2026-06-20', '2026-06-30', 'nằm ngoài kỳ 2026-Q4 (từ 2026-10-01 đến 2026-12-31)'],
  ['2019-12-14', '2026-12-20', '2026-12-30', 'theo quy định là 2026-12-14'],
  ['2027-01-01', '2027-01-20', '2027-01-30', 'nằm ngoài kỳ'],
  ['2026-12-14', '2026-12-13', '2026-12-30', 'Hạn gửi 2026-12-13 sớm hơn ngày chốt số liệu 2026-12-14'],
  ['2026-12-14', '2026-12-20', '2026-12-19', 'Ngày khóa sổ 2026-12-19 sớm hơn hạn gửi 2026-12-20'],
])('refuses the days %s, %s, %s', async (cutOff, due, lock, said) => {
  const set = await service('periods', 'set', '2026-Q4', '--cut-off', cutOff, '--due', due, '--lock', lock);
  expect([set.code, set.err]).toEqual([1, expect.stringContaining(said) as string]);
  const [period] = (await service('periods', '--from', '2026-Q4', '--to', '2026-Q4', '--json')).json<object[]>();
  expect(period).toMatchObject({ cutOff: '2026-12-14', set: false });
});

it('gives one area a due date from the cut-off on, and no cut-off of its own', async () => {
  const early = await own('Bắc Ninh', '--due', '2026-09-13', '--lock', '2026-10-08');
  expect([early.code, early.err]).toEqual([1, expect.stringContaining('2026-09-13 sớm hơn ngày chốt') as string]);
  const cutOff = await own('Bắc Ninh', ...later, '--cut-off', '2026-09-10');
  expect([cutOff.code, cutOff.err]).toEqual([2, expect.stringContaining('--area, --cut-off') as string]);
});

it('says that the first token made a new database, and where', async () => {
  const fresh = path.join(folder, 'moi');
  const file = path.join(fresh, 'ngkt.sqlite');
  const request = ['--area', 'VN', '--label', 'Vai', '--scopes', 'read', '--expires', '2099-12-31', '--data', fresh];
  const first = await ngkt(['service', 'token', 'create', ...request]);
  expect([first.code, first.out]).toEqual([0, expect.stringContaining(`“${file}” trước đó chưa có`) as string]);
  expect((await ngkt(['service', 'token', 'create', ...request])).out).not.toContain(file);
  const [other, asJson] = [path.join(folder, 'moi-khac'), '--json'];
  const made = await ngkt(['service', 'token', 'create', ...request.slice(0, -1), other, asJson]);
  expect(made.json()).toMatchObject({ newDatabase: path.join(other, 'ngkt.sqlite') });
  const again = await ngkt(['service', 'token', 'create', ...request, asJson]);
  expect(again.json()).not.toHaveProperty('newDatabase');
});

const everyCommand = [
  ['verify'],
  ['backup', '--out', path.join(folder, 'khong-co.ngkt-backup')],
  ['backup', '--out', path.join(folder, 'khong-co.sqlite')],
  ['periods'],
  ['key', 'list'],
  ['token', 'list'],
  ['token', 'create', '--area', 'VN', '--label', 'Vai', '--scopes', 'read', '--expires', '2099-12-31'],
];

it.each(everyCommand)('%s says of a file that is no database what it is', async (...args) => {
  const wrong = path.join(folder, 'van-ban');
  mkdirSync(wrong, { recursive: true });
  const file = path.join(wrong, 'ngkt.sqlite');
  writeFileSync(file, 'không phải cơ sở dữ liệu\n');
  const { code, out, err } = await ngkt(['service', ...args, '--data', wrong]);
  expect([code, out, err]).toEqual([
    1,
    '',
    expect.stringContaining(`Tệp “${file}” không phải cơ sở dữ liệu SQLite`) as string,
  ]);
  expect(err).not.toContain('SqliteError');
  expect(readFileSync(file, 'utf8')).toBe('không phải cơ sở dữ liệu\n');
});

it.each(everyCommand)('%s says of --data that names a file what it needs', async (...args) => {
  const wrong = path.join(folder, 'ghi-chu.txt');
  writeFileSync(wrong, 'ghi chú');
  for (const place of [wrong, path.join(wrong, 'con')]) {
    const { code, err } = await ngkt(['service', ...args, '--data', place]);
    expect([code, err]).toEqual([1, expect.stringContaining(`“${wrong}” là một tệp`) as string]);
  }
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
