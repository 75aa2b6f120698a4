import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { verifyAsync } from '@noble/ed25519';
import { fromBase64url, toBase64url } from '../../../src/exchange/submission/base64url';
import { keyFileText, needsPassphrase, readKeyFile, unlockKeyFile } from '../../../src/exchange/submission/keyFile';
import { publicKeyDocument, readKnownKeys } from '../../../src/exchange/submission/knownKeys';
import { fingerprint, keyId, readPublicKey } from '../../../src/exchange/submission/publicKey';
import { SigningKey } from '../../../src/exchange/submission/signingKey';
import { bytesOf, known, sampleKey } from './samples';

const owner = { area: 'VN34-24', label: 'Sở Ngoại vụ – dữ liệu minh họa', createdAt: '2026-01-05T01:00:00Z' };
const refused = (code: string) => expect.objectContaining({ name: 'NgktError', code }) as Error;
const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));

/** RFC 8032, section 7.1: secret key, public key, message, mark. */
const vectors: readonly [name: string, secret: string, key: string, message: string, mark: string][] = [
  [
    'TEST 1',
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    '',
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  ],
  [
    'TEST 2',
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    '72',
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  ],
  [
    'TEST 3',
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    'af82',
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  ],
];

test.each(vectors)('%s of RFC 8032', async (_name, secret, key, message, mark) => {
  const signing = await SigningKey.fromSeed(owner, hex(secret));
  expect(signing.key).toBe(toBase64url(hex(key)));
  expect(await signing.mark(hex(message))).toEqual(hex(mark));
});

test('Node’s own Ed25519 makes the same marks and accepts ours', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 32, maxLength: 32 }),
      fc.uint8Array({ maxLength: 300 }),
      async (seed, message) => {
        const ours = await SigningKey.fromSeed(owner, seed);
        const mark = await ours.mark(message);
        const native = createPrivateKey({
          key: { kty: 'OKP', crv: 'Ed25519', d: toBase64url(seed), x: ours.key },
          format: 'jwk',
        });
        expect(Buffer.from(mark)).toEqual(sign(null, message, native));
        expect(verify(null, message, createPublicKey(native), mark)).toBe(true);
        expect(await verifyAsync(mark, message, readPublicKey(ours.key), { zip215: false })).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test('base64url is one spelling for each content', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text, bytes.length)).toEqual(bytes);
      expect(fromBase64url(text, bytes.length + 1)).toBeUndefined();
    }),
  );
  expect(fromBase64url('AB', 1)).toBeUndefined();
  expect(fromBase64url('A+', 1)).toBeUndefined();
});

test('id and digits come from the public half alone', async () => {
  const key = toBase64url(hex(vectors[0]![2]));
  expect(await keyId(key)).toBe('21fe31dfa154a261');
  expect(await fingerprint(key)).toMatch(/^(\d{5} ){5}\d{5}$/);
  expect(await fingerprint(key)).not.toBe(await fingerprint((await sampleKey()).key));
});

test.each([
  ['too short', 'AAAA'],
  ['not base64url', '='.repeat(43)],
  ['a point of small order', toBase64url(Uint8Array.from([1, ...new Array<number>(31).fill(0)]))],
  ['no point of the curve', toBase64url(new Uint8Array(32).fill(2))],
  ['a number beyond the field', toBase64url(new Uint8Array(32).fill(255))],
])('a public key that is %s is refused', async (_what, key) => {
  await expect(keyId(key)).rejects.toEqual(refused('publicKey.invalid'));
});

test('no print or JSON of a key shows its secret half', async () => {
  const key = await sampleKey();
  const secret = toBase64url(key.secret());
  const shown = [inspect(key, { showHidden: true, depth: 9 }), JSON.stringify(key)].join();
  expect(shown).toContain(key.key);
  expect(shown).not.toContain(secret);
  expect(shown).not.toContain('7, 7, 7');
  expect(shown).not.toContain('07 07 07');
});

describe('the key file', () => {
  const read = (text: string) => readKeyFile(bytesOf(text), 'a.ngktkey');

  test('gives the key back, without a passphrase', async () => {
    const key = await SigningKey.create(owner);
    const file = read(await keyFileText(key));
    expect(needsPassphrase(file)).toBe(false);
    const back = await unlockKeyFile(file);
    expect([back.key, back.id, back.owner]).toEqual([key.key, key.id, owner]);
    expect(await back.mark(bytesOf('a'))).toEqual(await key.mark(bytesOf('a')));
  });

  test('gives the key back to the right passphrase only, composed or not', async () => {
    const key = await sampleKey();
    const text = await keyFileText(key, 'bốn từ dễ nhớ');
    expect(text).not.toContain(toBase64url(key.secret()));
    const file = read(text);
    expect(needsPassphrase(file)).toBe(true);
    expect((await unlockKeyFile(file, 'bốn từ dễ nhớ'.normalize('NFD'))).key).toBe(key.key);
    await expect(unlockKeyFile(file)).rejects.toEqual(refused('keyFile.passphraseNeeded'));
    await expect(unlockKeyFile(file, 'bốn từ dễ quên')).rejects.toEqual(refused('keyFile.passphrase'));
    // The public part belongs to the lock: it cannot be made another area's.
    await expect(unlockKeyFile({ ...file, area: 'VN-01' }, 'bốn từ dễ nhớ')).rejects.toEqual(
      refused('keyFile.passphrase'),
    );
  });

  test('is different each time it is locked', async () => {
    const key = await sampleKey();
    expect(await keyFileText(key, 'mười ký tự trở lên')).not.toBe(await keyFileText(key, 'mười ký tự trở lên'));
  });

  test('refuses a short passphrase, weak locks, halves that do not fit, other versions and other files', async () => {
    const key = await sampleKey();
    await expect(keyFileText(key, 'chín chữ.')).rejects.toEqual(refused('keyFile.passphraseShort'));
    const weak = (await keyFileText(key, 'mười ký tự trở lên')).replace('600000', '1000');
    expect(() => read(weak)).toThrow(refused('keyFile.format'));
    const other = await sampleKey('VN34-24', 8);
    const mixed = (await keyFileText(key)).replace(key.key, other.key);
    await expect(unlockKeyFile(read(mixed))).rejects.toEqual(refused('keyFile.damaged'));
    expect(() => read('{"format":"ngkt-key","version":2}')).toThrow(refused('keyFile.version'));
    for (const text of ['', '[]', '{}', 'khóa', '{"format":"ngkt-key","version":1}']) {
      expect(() => read(text)).toThrow(refused('keyFile.format'));
    }
  });
});

describe('known keys', () => {
  const read = (value: unknown) => readKnownKeys(bytesOf(JSON.stringify(value)), 'keys.json');

  test('are read from one key, a list, and the service’s list; ids are computed', async () => {
    const key = await sampleKey();
    const document = await publicKeyDocument(readKeyFile(bytesOf(await keyFileText(key)), 'a.ngktkey'));
    expect(document.fingerprint).toBe(await fingerprint(key.key));
    for (const value of [document, [document], { items: [{ ...document, id: 'ffffffffffffffff' }] }]) {
      expect(await read(value)).toEqual([known(key)]);
    }
    expect(await read([{ ...document, revokedAt: '2026-02-01T00:00:00Z' }])).toEqual([
      known(key, '2026-02-01T00:00:00Z'),
    ]);
  });

  test('say what is wrong with them', async () => {
    for (const value of [1, [1], { items: 1 }, [{ area: 'VN-01' }], [{ key: 'x' }]]) {
      await expect(read(value)).rejects.toMatchObject({ code: 'knownKeys.format', where: { file: 'keys.json' } });
    }
    await expect(read([{ area: 'VN-01', label: '', key: 'x' }])).rejects.toEqual(refused('publicKey.invalid'));
  });
});
