import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import type { Receipt, SlotDetail } from '../../../src/exchange/api/serviceSchemas';
import { sealSubmission, newNonce } from '../../../src/exchange/submission/sealSubmission';
import { SigningKey } from '../../../src/exchange/submission/signingKey';
import { sample, withFigure } from '../../analysis/submission/sampleSubmission';
import { filledForm, soundFigures } from './filledForm';
import { problem, SLOT, TestService } from './testService';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NGKT = 'application/vnd.ngkt+json';

let service: TestService;
let form: Buffer;
let key: SigningKey;
beforeAll(async () => {
  service = await TestService.start({ uploadMegabytes: 2 });
  const made = await service.inject({ url: '/api/v1/forms/VN34-24/2026-Q2', token: await service.office() });
  form = await filledForm(made.rawPayload);
  key = await SigningKey.create({
    area: 'VN34-24',
    label: 'Sở Ngoại vụ – dữ liệu minh họa',
    createdAt: '2026-06-01T00:00:00Z',
  });
  await service.inject({
    method: 'POST',
    url: '/api/v1/keys',
    token: await service.ministry(),
    payload: { area: 'VN34-24', label: key.owner.label, key: key.key },
  });
});
afterAll(() => service.stop());

async function upload(
  payload: Buffer | string,
  type: string,
  headers: Record<string, string> = {},
  path = '/api/v1/submissions/files',
) {
  const token = await service.office();
  return service.inject({ method: 'POST', url: path, token, payload, headers: { 'content-type': type, ...headers } });
}

const sealed = (submission = sample, madeAt = '2026-06-16T01:00:00Z') =>
  sealSubmission(submission, key, { madeAt, nonce: newNonce() });

describe('a form', () => {
  it('is checked without being kept', async () => {
    const response = await upload(form, XLSX, {}, '/api/v1/checks/files');
    expect(response.statusCode).toBe(200);
    const slot = await service.inject({ url: SLOT, token: await service.office() });
    expect(slot.json<SlotDetail>().slot.state).toBe('missing');
  });

  it('is received as its office filled it in', async () => {
    const response = await upload(form, XLSX);
    expect([response.statusCode, response.body]).toEqual([
      201,
      expect.stringContaining('"state":"submitted"') as string,
    ]);
    const { submission, versions } = (
      await service.inject({ url: SLOT, token: await service.office() })
    ).json<SlotDetail>();
    const found = submission?.entries.map(({ indicator, value }) => [indicator, value]);
    expect(found).toEqual(expect.arrayContaining(Object.entries(soundFigures)));
    expect(versions.map(({ via, by }) => [via, by])).toEqual([['form', 'Vai kiểm thử VN34-24 – dữ liệu minh họa']]);
  });

  it('sent twice is one version with one receipt', async () => {
    const [first, second] = [await upload(form, XLSX), await upload(form, XLSX)];
    expect(second.json()).toEqual(first.json());
    expect(second.json<Receipt>().version).toBe(1);
  });

  it.each(['=HYPERLINK("http://elsewhere")', '+1', '@SUM(A1)', '＝1+1', '\u200b=1+1', 'ngàn tám', '1.947'])(
    'with %j for a figure is told where it is wrong',
    async (typed) => {
      const wrong = await filledForm(form, { ...soundFigures, FDI_NEW: typed });
      const response = await upload(wrong, XLSX);
      const { code, findings } = problem(response);
      expect([response.statusCode, code]).toEqual([422, 'submission.invalid']);
      expect(findings).toContainEqual(
        expect.objectContaining({
          severity: 'error',
          indicator: 'FDI_NEW',
          cell: expect.stringMatching(/[A-Z]\d+/) as string,
        }),
      );
    },
  );

  it('of another area is refused', async () => {
    const token = await service.token('VN-01', 'read', 'submit');
    const headers = { 'content-type': XLSX };
    const response = await service.inject({
      method: 'POST',
      url: '/api/v1/submissions/files',
      token,
      payload: form,
      headers,
    });
    expect([response.statusCode, problem(response).code]).toEqual([403, 'area.other']);
  });
});

describe('a file that is no form', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.from('PK\u0003\u0004 no zip')],
    ['a page', Buffer.from('<html></html>')],
    ['an empty archive', Buffer.from(zipSync({}))],
    ['a path out of it', Buffer.from(zipSync({ '../../etc/passwd': strToU8('x') }))],
    ['a workbook with macros', Buffer.from(zipSync({ 'xl/vbaProject.bin': strToU8('x') }))],
  ])('%s is refused', async (_what, bytes) => {
    const response = await upload(bytes, XLSX);
    expect(response.statusCode).toBe(422);
    expect(problem(response).detail).not.toBe('');
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])('cut off after %s tenths is refused', async (tenths) => {
    const response = await upload(form.subarray(0, (form.length * tenths) / 10), XLSX);
    expect([response.statusCode, problem(response).code]).toEqual([
      422,
      expect.stringMatching(/^(file|zip|package)\./) as string,
    ]);
  });

  it('that inflates beyond all measure is refused before it does', async () => {
    const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': [new Uint8Array(60 * 1024 * 1024), { level: 9 }] }));
    expect(bomb.length).toBeLessThan(200_000);
    const response = await upload(bomb, XLSX);
    expect([response.statusCode, problem(response).code]).toEqual([422, expect.stringMatching(/^zip\./) as string]);
  });

  it('that says it is small and is not is refused', async () => {
    // The directory declares 100 bytes; 40 MB come out.
    const data = deflateRawSync(Buffer.alloc(40 * 1024 * 1024));
    const response = await upload(lyingArchive(data, 100), XLSX);
    expect([response.statusCode, problem(response).code]).toEqual([422, 'zip.bomb']);
  });

  it('that is too large is refused', async () => {
    const response = await upload(Buffer.alloc(2_000_001), XLSX);
    expect([response.statusCode, problem(response).code]).toEqual([413, 'request.tooLarge']);
  });

  it.each(['application/json', 'application/octet-stream', 'text/plain', 'multipart/form-data; boundary=a'])(
    'of the type %s is refused',
    async (type) => {
      const response = await upload(form, type);
      expect([response.statusCode, problem(response).code]).toEqual([415, 'request.mediaType']);
    },
  );
});

describe('a marked file', () => {
  it('is received, and says which key marked it', async () => {
    const response = await upload(await sealed(withFigure('EXPORT', 21_000)), NGKT);
    expect(response.statusCode).toBe(201);
    const { versions } = (await service.inject({ url: SLOT, token: await service.office() })).json<SlotDetail>();
    expect(versions.at(-1)).toMatchObject({ via: 'file', key: key.id });
  });

  it('sent again is answered by the same receipt, and makes nothing new', async () => {
    const file = await sealed(withFigure('EXPORT', 22_000));
    const first = await upload(file, NGKT);
    expect((await upload(file, NGKT)).json()).toEqual(first.json());
  });

  it('that another version has overtaken does not come back', async () => {
    const old = await sealed(withFigure('EXPORT', 23_000), '2026-06-16T02:00:00Z');
    await upload(old, NGKT);
    await upload(await sealed(withFigure('EXPORT', 24_000), '2026-06-16T02:10:00Z'), NGKT);
    const response = await upload(old, NGKT);
    expect([response.statusCode, problem(response).code]).toEqual([409, 'submission.replayed']);
  });

  it('made before one already received is refused', async () => {
    const response = await upload(await sealed(withFigure('EXPORT', 25_000), '2026-06-15T02:00:00Z'), NGKT);
    expect([response.statusCode, problem(response).code]).toEqual([409, 'submission.older']);
  });

  it('with one figure changed is refused', async () => {
    const file = (await sealed()).replace('"value":600', '"value":900');
    const response = await upload(file, NGKT);
    expect([response.statusCode, problem(response).code]).toEqual([422, 'ngktFile.tampered']);
  });

  it('cut off in the middle is refused', async () => {
    const file = await sealed();
    const response = await upload(file.slice(0, file.length / 2), NGKT);
    expect([response.statusCode, problem(response).code]).toEqual([422, 'ngktFile.format']);
  });

  it('of a key nobody knows is refused', async () => {
    const stranger = await SigningKey.create({ ...key.owner });
    const file = await sealSubmission(sample, stranger, { madeAt: '2026-06-16T03:00:00Z', nonce: newNonce() });
    const response = await upload(file, NGKT);
    expect([response.statusCode, problem(response).code]).toEqual([422, 'ngktFile.unknownKey']);
  });

  it('of a revoked key is refused', async () => {
    const other = await SigningKey.create({ ...key.owner });
    const token = await service.ministry();
    const payload = { area: 'VN34-24', label: other.owner.label, key: other.key };
    await service.inject({ method: 'POST', url: '/api/v1/keys', token, payload });
    await service.inject({ method: 'DELETE', url: `/api/v1/keys/VN34-24/${other.id}`, token });
    const file = await sealSubmission(sample, other, { madeAt: '2026-06-16T03:00:00Z', nonce: newNonce() });
    const response = await upload(file, NGKT);
    expect([response.statusCode, problem(response).code]).toEqual([422, 'ngktFile.revokedKey']);
  });
});

/** An archive of one part whose directory says less than comes out. */
function lyingArchive(data: Buffer, declared: number): Buffer {
  const name = Buffer.from('[Content_Types].xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(declared, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, central, name, end]);
}
