import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const at = (name: string): string => path.join(folder, name);

interface Shown {
  readonly area: string;
  readonly label: string;
  readonly key: string;
  readonly id: string;
  readonly fingerprint: string;
}

test('create writes a key file and prints its public half only', async () => {
  const made = await ngkt(['key', 'create', '--area', 'Bắc Ninh', '--label', 'Sở Ngoại vụ', '--out', at('a.ngktkey')]);
  expect(made.code).toBe(0);
  const file = JSON.parse(readFileSync(at('a.ngktkey'), 'utf8')) as Record<string, string>;
  expect(file).toMatchObject({ area: 'VN34-24', label: 'Sở Ngoại vụ' });
  expect(made.out).toContain(file['key']);
  expect(made.out + made.err).not.toContain(file['private']);
});

test('nobody else can read the key file, and a copy others can read is told of', async () => {
  await ngkt(['key', 'create', '--area', 'VN-01', '--out', at('b.ngktkey')]);
  // Windows has no such mode: the folder's permissions hold there.
  if (process.platform === 'win32') return;
  expect(statSync(at('b.ngktkey')).mode & 0o777).toBe(0o600);
  expect((await ngkt(['key', 'show', at('b.ngktkey')])).out).not.toContain('chmod');
  chmodSync(at('b.ngktkey'), 0o644);
  expect((await ngkt(['key', 'show', at('b.ngktkey')])).out).toContain('chmod 600');
});

test('a key file is never written over', async () => {
  writeFileSync(at('c.ngktkey'), 'cũ');
  const { code, err } = await ngkt(['key', 'create', '--area', 'VN-01', '--out', at('c.ngktkey')]);
  expect(code).toBe(1);
  expect(err).toContain('không bao giờ bị ghi đè');
  expect(readFileSync(at('c.ngktkey'), 'utf8')).toBe('cũ');
});

test('show prints key, id and six groups of digits, and writes them to a file for the receiver', async () => {
  await ngkt(['key', 'create', '--area', 'VN-01', '--out', at('d.ngktkey')]);
  const { code, json } = await ngkt(['key', 'show', at('d.ngktkey'), '--out', at('d.json'), '--json']);
  expect(code).toBe(0);
  const shown = json<Shown>();
  expect(shown.fingerprint).toMatch(/^(\d{5} ){5}\d{5}$/);
  expect(shown.id).toMatch(/^[0-9a-f]{16}$/);
  expect(JSON.parse(readFileSync(at('d.json'), 'utf8'))).toMatchObject({ area: 'VN-01', key: shown.key, id: shown.id });
  expect(readFileSync(at('d.json'), 'utf8')).not.toContain('private');
  const { out } = await ngkt(['key', 'show', at('d.ngktkey')]);
  for (const part of [shown.key, shown.id, shown.fingerprint]) expect(out).toContain(part);
});

test('a passphrase from a file locks the key', async () => {
  writeFileSync(at('passphrase.txt'), '\ufeffbốn từ dễ nhớ\r\n');
  const args = ['--area', 'VN-01', '--passphrase-file', at('passphrase.txt'), '--out', at('e.ngktkey')];
  expect((await ngkt(['key', 'create', ...args])).code).toBe(0);
  const file = readFileSync(at('e.ngktkey'), 'utf8');
  expect(JSON.parse(file)).toHaveProperty('locked');
  expect(JSON.parse(file)).not.toHaveProperty('private');
  // The public half needs no passphrase.
  expect((await ngkt(['key', 'show', at('e.ngktkey')])).code).toBe(0);
});

test.each([
  [['key'], 2],
  [['key', 'show'], 2],
  [['key', 'create', 'x'], 2],
  [['key', 'create', '--area', 'VN-01'], 2],
  [['key', 'create', '--area', 'Bắc Nình', '--out', at('x.ngktkey')], 1],
  [['key', 'create', '--area', 'VN-01', '--passphrase', '--out', at('x.ngktkey')], 1],
  [['key', 'show', at('passphrase.txt')], 1],
  [['key', 'show', at('d.ngktkey'), '--out', at('d.txt')], 2],
])('%j is refused', async (args, code) => {
  const outcome = await ngkt(args);
  expect(outcome.code).toBe(code);
  expect(outcome.err).not.toBe('');
});
