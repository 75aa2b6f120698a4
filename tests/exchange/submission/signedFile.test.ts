import { zipSync } from 'fflate';
import * as fc from 'fast-check';
import type { Submission } from '../../../src/kpi/submission';
import { canonicalJson } from '../../../src/exchange/submission/canonicalJson';
import { openSubmissionFile } from '../../../src/exchange/submission/openSubmissionFile';
import type { KnownKey } from '../../../src/exchange/submission/publicKey';
import { newNonce, sealSubmission } from '../../../src/exchange/submission/sealSubmission';
import type { SigningKey } from '../../../src/exchange/submission/signingKey';
import { MOST_FILE_BYTES } from '../../../src/exchange/submission/submissionFile';
import { submissionHash } from '../../../src/exchange/submission/submissionHash';
import { toBase64url } from '../../../src/exchange/submission/base64url';
import { anySubmission, bytesOf, known, making, sample, sampleKey } from './samples';

let key: SigningKey;
let keys: readonly KnownKey[];
let text: string;

beforeAll(async () => {
  key = await sampleKey();
  keys = [known(await sampleKey('VN-01', 9)), known(key)];
  text = await sealSubmission(sample, key, making);
});

const opened = (content: string | Uint8Array, trusted = keys, area?: string) =>
  openSubmissionFile(typeof content === 'string' ? bytesOf(content) : content, {
    keys: trusted,
    ...(area === undefined ? {} : { area }),
  });
const refused = (code: string) => expect.objectContaining({ name: 'NgktError', code }) as Error;

/** The file with some members changed and a right mark over the result. */
async function remarked(change: object): Promise<string> {
  const { mark: _mark, ...file } = JSON.parse(text) as Record<string, unknown>;
  const changed = { ...file, ...change };
  const mark = toBase64url(await key.mark(bytesOf(canonicalJson(changed))));
  return canonicalJson({ ...changed, mark });
}

test('a sealed submission opens with its content, maker, time, nonce and hash', async () => {
  expect(await opened(text)).toEqual({
    submission: sample,
    key: known(key),
    ...making,
    hash: await submissionHash(sample),
  });
  expect(await opened(text, keys, 'VN34-24')).toMatchObject({ submission: sample });
});

test('the file is one line of canonical JSON', () => {
  expect(text).toBe(`${canonicalJson(JSON.parse(text))}\n`);
});

test('files made today are made the same way as when the format was fixed', async () => {
  expect(await submissionHash(sample)).toBe('0a72dff2edc03ad98c6057b5364bfa80245c939d3dfc114a1d3fdbd951219391');
  expect((JSON.parse(text) as { mark: string }).mark).toBe(
    'Zmd2XPpHO-_22EcnbR2KW18bBD4YmPrd__2C_p3dyvIl8lCc730sXPRTuHEngA0HmnvWmTv-RKCCLE7rpCijDg',
  );
});

test('any submission comes back as it was, its letters in NFC', async () => {
  await fc.assert(
    fc.asyncProperty(anySubmission, async (submission) => {
      const { submission: back, hash } = await opened(
        await sealSubmission(submission, key, { ...making, nonce: newNonce() }),
      );
      expect(back).toEqual(JSON.parse(canonicalJson(submission)));
      expect(hash).toBe(await submissionHash(submission));
    }),
    { numRuns: 60 },
  );
});

test('a change of any single character is refused, or the content is the same', async () => {
  const ways = ['replace', 'insert', 'remove'] as const;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(text.length - 1),
      fc.constantFrom(...ways),
      fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom(...'0123456789"{},: \n\r\t\\aZ_-'),
      ),
      async (at, way, character) => {
        const changed =
          text.slice(0, at) + (way === 'remove' ? '' : character) + text.slice(way === 'insert' ? at : at + 1);
        const outcome = await opened(changed).catch((error: unknown) => error);
        if (outcome instanceof Error)
          expect(outcome).toEqual(expect.objectContaining({ code: expect.stringMatching(/^ngktFile\./) as string }));
        else expect({ ...(outcome as object) }).toMatchObject({ submission: sample, ...making });
      },
    ),
    { numRuns: 1500 },
  );
});

test('a change of any single byte is refused, or the content is the same', async () => {
  const bytes = bytesOf(text);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = Uint8Array.from(bytes);
      changed[at] = (changed[at] as number) ^ flip;
      const outcome = await opened(changed).catch((error: unknown) => error);
      if (outcome instanceof Error)
        expect(outcome).toEqual(expect.objectContaining({ code: expect.stringMatching(/^ngktFile\./) as string }));
      else expect(outcome).toMatchObject({ submission: sample, ...making });
    }),
    { numRuns: 800 },
  );
});

describe('what mail does to files', () => {
  test.each([
    ['a byte-order mark', (file: string) => `\ufeff${file}`],
    ['CRLF', (file: string) => file.replace('\n', '\r\n')],
    ['no line end', (file: string) => file.trimEnd()],
    ['more line ends', (file: string) => `${file}\r\n\r\n`],
  ])('%s does no harm', async (_what, change) => {
    expect(await opened(change(text))).toMatchObject({ submission: sample });
  });

  test.each([
    ['letters taken apart', (file: string) => file.normalize('NFD')],
    ['a footer', (file: string) => `${file}-- \r\nScanned by the gateway`],
    ['wrapped lines', (file: string) => file.replace(/.{76}/g, '$&\r\n')],
    ['half of the file', (file: string) => file.slice(0, file.length / 2)],
    ['nothing', () => ''],
  ])('%s is told', async (_what, change) => {
    await expect(opened(change(text))).rejects.toEqual(refused('ngktFile.format'));
  });

  test('another encoding is told', async () => {
    await expect(opened(Buffer.from(text, 'utf16le'))).rejects.toEqual(refused('ngktFile.format'));
    await expect(opened(Buffer.from(text, 'latin1'))).rejects.toEqual(refused('ngktFile.format'));
  });
});

test.each([
  ['another figure', (file: string) => file.replace('512.75', '612.75')],
  ['another area', (file: string) => file.replaceAll('VN34-24', 'VN-01')],
  ['another period', (file: string) => file.replaceAll('2026-Q2', '2026-Q3')],
  ['another time', (file: string) => file.replace('03:12', '04:12')],
  ['another nonce', (file: string) => file.replace(making.nonce, 'BAECAwQFBgcICQoLDA0ODw')],
])('%s is tampering', async (_what, change) => {
  expect(change(text)).not.toBe(text);
  await expect(opened(change(text))).rejects.toEqual(refused('ngktFile.tampered'));
});

test.each([
  ['a member written twice', (file: string) => file.replace('"area"', '"area":"VN34-24","area"')],
  [
    'another order',
    (file: string) => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(file) as object).reverse())),
  ],
  ['blanks', (file: string) => JSON.stringify(JSON.parse(file), null, 2)],
  ['another spelling of a number', (file: string) => file.replace('512.75', '5.1275e2')],
  ['another spelling of a letter', (file: string) => file.replace('Hàn', 'H\\u00e0n')],
  ['a member of its own', (file: string) => file.replace('"area"', '"admin":true,"area"')],
  ['an end that says nothing', (file: string) => `${file}\0`],
  ['half of a surrogate pair', (file: string) => file.replace('Hàn', '\\ud800')],
])('%s is refused although the mark may be right', async (_what, change) => {
  expect(change(text)).not.toBe(text);
  await expect(opened(change(text))).rejects.toEqual(refused('ngktFile.format'));
});

test('a head that contradicts the content is refused even under a right mark', async () => {
  await expect(opened(await remarked({ period: '2026-Q3' }))).rejects.toEqual(refused('ngktFile.format'));
  await expect(opened(await remarked({ area: 'VN-01' }))).rejects.toEqual(refused('ngktFile.format'));
});

test('other versions of the format say which side to update', async () => {
  await expect(opened(await remarked({ version: 2 }))).rejects.toMatchObject({
    code: 'ngktFile.version',
    text: { en: expect.stringContaining('newer') as string },
  });
  await expect(opened(await remarked({ version: 0 }))).rejects.toMatchObject({
    code: 'ngktFile.version',
    text: { en: expect.stringContaining('no longer used') as string },
  });
  await expect(opened(await remarked({ version: '1' }))).rejects.toEqual(refused('ngktFile.version'));
});

test('unknown, revoked and other areas’ keys', async () => {
  await expect(opened(text, keys.slice(0, 1))).rejects.toEqual(refused('ngktFile.unknownKey'));
  await expect(opened(text, [known(key, '2026-06-21T00:00:00Z')])).rejects.toEqual(refused('ngktFile.revokedKey'));
  await expect(opened(text, [{ ...known(key), area: 'VN-01' }])).rejects.toEqual(refused('ngktFile.wrongArea'));
  await expect(opened(text, keys, 'VN-01')).rejects.toEqual(refused('ngktFile.wrongArea'));
});

test('a key that only bears the id of the right one does not verify', async () => {
  const other = await sampleKey('VN34-24', 8);
  await expect(opened(text, [{ ...known(other), id: key.id }])).rejects.toEqual(refused('ngktFile.tampered'));
});

test('a workbook under the name of a signed file is called one', async () => {
  await expect(opened(zipSync({ 'a.xml': bytesOf('<a/>') }))).rejects.toMatchObject({
    code: 'ngktFile.format',
    text: { en: expect.stringContaining('workbook') as string },
  });
});

test('what is too large is refused unread, and deep nesting does not exhaust the stack', async () => {
  await expect(opened(new Uint8Array(MOST_FILE_BYTES + 1))).rejects.toEqual(refused('ngktFile.tooLarge'));
  const deep = '['.repeat(500_000) + ']'.repeat(500_000);
  await expect(opened(text.replace(/"content":\{.*\},"format"/, `"content":${deep},"format"`))).rejects.toEqual(
    refused('ngktFile.format'),
  );
});

describe('sealing refuses', () => {
  const sealed = (change: Partial<Submission>) => sealSubmission({ ...sample, ...change }, key, making);

  test('secret figures', async () => {
    await expect(sealed({ secrecy: 'Mật' })).rejects.toEqual(refused('submission.secret'));
  });
  test('figures of another area', async () => {
    await expect(sealed({ area: 'VN-01' })).rejects.toEqual(refused('ngktFile.wrongArea'));
  });
  test('what no receiver could read', async () => {
    await expect(sealed({ certifier: 'x'.repeat(201) })).rejects.toMatchObject({
      code: 'submission.shape',
      text: { en: expect.stringContaining('/certifier') as string },
    });
    await expect(sealed({ certifier: '\ud800' })).rejects.toEqual(refused('canonical.surrogate'));
  });
  test('what is larger than a receiver takes', async () => {
    const agreement = { ...sample.agreements[0]!, title: 'ệ'.repeat(500), note: 'ệ'.repeat(1000) };
    const event = {
      title: 'ệ'.repeat(500),
      partner: '',
      from: '',
      to: '',
      place: '',
      note: 'ệ'.repeat(1000),
      cell: '',
    };
    await expect(sealed({ agreements: Array(500).fill(agreement), events: Array(500).fill(event) })).rejects.toEqual(
      refused('ngktFile.tooLarge'),
    );
  });
});
