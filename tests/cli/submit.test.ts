import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { catalogueOnly } from '../../src/cli/inputs';
import { readForm } from '../../src/exchange/form/readForm';
import { keyFileText } from '../../src/exchange/submission/keyFile';
import { openSubmissionFile } from '../../src/exchange/submission/openSubmissionFile';
import { AreaList } from '../../src/kpi/areaList';
import { nodeZipCodec } from '../../src/ooxml/node/zipCodec';
import { openWorkbook } from '../../src/ooxml/workbookFile';
import { known, sampleKey } from '../exchange/submission/samples';
import { ngkt, scratchFolder } from './commandLine';
import { enterCells } from './enterCells';
import { figures } from '../exchange/form/formFigures';

const folder = scratchFolder();
const at = (name: string): string => path.join(folder, name);
const CERTIFIER = 'Sở Ngoại vụ – dữ liệu minh họa';
const TODAY = ['--today', '2026-06-20'];

let cellOf: (subject: string) => string;
let server: Server;
let address: string;
let received: { readonly type: string | undefined; readonly body: Buffer; readonly key: string }[];

beforeAll(async () => {
  writeFileSync(at('a.ngktkey'), await keyFileText(await sampleKey()), { mode: 0o600 });
  writeFileSync(at('locked.ngktkey'), await keyFileText(await sampleKey(), 'bốn từ dễ nhớ'), { mode: 0o600 });
  writeFileSync(at('ha-noi.ngktkey'), await keyFileText(await sampleKey('VN-01')), { mode: 0o600 });
  writeFileSync(at('passphrase.txt'), 'bốn từ dễ nhớ\n');
  writeFileSync(at('token.txt'), 'ngkt_abc\r\n');
  await ngkt(['form', '--area', 'Bắc Ninh', '--period', '2026-Q2', '--out', at('blank.xlsx'), ...TODAY]);
  const blank = readFileSync(at('blank.xlsx'));
  cellOf = await entryCells(blank);
  const entered = Object.entries(figures).map(([code, value]) => [cellOf(code), value] as const);
  const form = enterCells(blank, 'sheet1', { ...Object.fromEntries(entered), [cellOf('certifier')]: CERTIFIER });
  writeFileSync(at('form.xlsx'), form);
  writeFileSync(
    at('wrong.xlsx'),
    enterCells(form, 'sheet1', { [cellOf('FDI_NEW')]: -600, [cellOf('EXPORT')]: '21.000' }),
  );
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const key = String(request.headers['idempotency-key']);
      received.push({ type: request.headers['content-type'], body: Buffer.concat(chunks), key });
      response.writeHead(201).end(
        JSON.stringify({
          area: 'VN34-24',
          period: '2026-Q2',
          version: 1,
          state: 'submitted',
          receivedAt: '2026-06-20T03:00:00Z',
          hash: 'ab',
          late: false,
          findings: [],
        }),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  received = [];
});

/** "F17", wherever the form's layout puts it. */
async function entryCells(form: Uint8Array): Promise<(subject: string) => string> {
  const { indicators, areas } = await catalogueOnly();
  const snapshot = (await openWorkbook(form, { file: 'blank.xlsx', codec: nodeZipCodec })).snapshot();
  const reading = readForm(snapshot, { indicators, areas: new AreaList(areas) });
  return (subject) => (reading.cellOf(subject, '') ?? '').replace(/^.*!/, '');
}

const opened = async (file: string) => openSubmissionFile(readFileSync(file), { keys: [known(await sampleKey())] });

test('a form becomes a file that its receiver can open', async () => {
  const { code, err, out } = await ngkt([
    'submit',
    at('form.xlsx'),
    '--out',
    at('a.ngkt'),
    '--key',
    at('a.ngktkey'),
    ...TODAY,
  ]);
  expect([err, [0, 3].includes(code)]).toEqual(['', true]);
  expect(out).toContain('không phải chữ ký số');
  const { submission } = await opened(at('a.ngkt'));
  expect(submission).toMatchObject({ area: 'VN34-24', period: '2026-Q2', certifier: CERTIFIER });
  expect(submission.entries.find(({ indicator }) => indicator === 'FDI_NEW')).toMatchObject({
    value: 600,
    cell: `'Số liệu'!${cellOf('FDI_NEW')}`,
  });
});

test('--certifier takes the place of the cell, and every file is another one', async () => {
  const args = ['submit', at('form.xlsx'), '--key', at('a.ngktkey'), '--certifier', 'Sở Công Thương', ...TODAY];
  await ngkt([...args, '--out', at('b.ngkt')]);
  await ngkt([...args, '--out', at('c.ngkt')]);
  const [b, c] = [await opened(at('b.ngkt')), await opened(at('c.ngkt'))];
  expect(b.submission.certifier).toBe('Sở Công Thương');
  expect(c.hash).toBe(b.hash);
  expect(c.nonce).not.toBe(b.nonce);
});

test.each(['wrong.xlsx', 'blank.xlsx'])('nothing is made or sent from %s', async (form) => {
  const args = ['--out', at('no.ngkt'), '--key', at('a.ngktkey'), '--to', address, '--token-file', at('token.txt')];
  const { code, err } = await ngkt(['submit', at(form), ...args, ...TODAY]);
  expect(code).toBe(1);
  expect(err).toContain('Chưa lập tệp, chưa gửi gì');
  if (form === 'wrong.xlsx') for (const code of ['FDI_NEW', 'EXPORT']) expect(err).toContain(cellOf(code));
  expect(existsSync(at('no.ngkt'))).toBe(false);
  expect(received).toEqual([]);
});

test('a locked key asks for its passphrase', async () => {
  const args = ['submit', at('form.xlsx'), '--out', at('d.ngkt'), '--key', at('locked.ngktkey'), ...TODAY, '--json'];
  expect((await ngkt([...args, '--passphrase-file', at('passphrase.txt')])).err).toBe('');
  await expect(opened(at('d.ngkt'))).resolves.toMatchObject({ submission: { area: 'VN34-24' } });
  expect((await ngkt(args)).json()).toMatchObject({ error: { code: 'keyFile.passphraseNeeded' } });
  expect((await ngkt([...args, '--passphrase-file', at('token.txt')])).json()).toMatchObject({
    error: { code: 'keyFile.passphrase' },
  });
});

test('another area’s key marks nothing', async () => {
  const args = ['submit', at('form.xlsx'), '--out', at('e.ngkt'), '--key', at('ha-noi.ngktkey'), ...TODAY, '--json'];
  expect((await ngkt(args)).json()).toMatchObject({ error: { code: 'ngktFile.wrongArea' } });
  expect(existsSync(at('e.ngkt'))).toBe(false);
});

test('sending: the marked file, a file made before, or the form as it is', async () => {
  const to = ['--to', address, '--token-file', at('token.txt'), ...TODAY];
  const both = await ngkt(['submit', at('form.xlsx'), '--out', at('f.ngkt'), '--key', at('a.ngktkey'), ...to]);
  expect(both.out).toContain('phiên bản 1');
  await ngkt(['submit', at('f.ngkt'), ...to]);
  await ngkt(['submit', at('form.xlsx'), ...to, '--json']);
  const [sent, again, form] = received;
  expect(sent).toMatchObject({ type: 'application/vnd.ngkt+json', body: readFileSync(at('f.ngkt')) });
  expect(again).toEqual({ ...sent, key: again?.key });
  expect(form?.body).toEqual(readFileSync(at('form.xlsx')));
  expect(form?.type).toMatch(/spreadsheetml/);
});

test('without a line the file is kept, and the words say what to do', async () => {
  const to = ['--to', 'http://127.0.0.1:1', '--token-file', at('token.txt')];
  const args = ['submit', at('form.xlsx'), '--out', at('g.ngkt'), '--key', at('a.ngktkey'), ...to, ...TODAY];
  const { code, err, out } = await ngkt(args);
  expect(code).toBe(1);
  expect(err).toContain('không bị ghi hai lần');
  expect(out).toContain('g.ngkt');
  expect(existsSync(at('g.ngkt'))).toBe(true);
});

test.each([
  [['form.xlsx']],
  [['form.xlsx', '--out', 'a.ngkt']],
  [['form.xlsx', '--out', 'a.json', '--key', 'a.ngktkey']],
  [['form.xlsx', '--to', 'https://ngkt.example.vn']],
  [['form.xlsx', '--to', 'https://ngkt.example.vn', '--token-file', 'token.txt', '--certifier', 'Sở Ngoại vụ']],
  [['a.ngkt', '--out', 'b.ngkt']],
  [['a.ngkt', '--to', 'https://ngkt.example.vn', '--token-file', 'token.txt', '--key', 'a.ngktkey']],
])('%j is wrong usage', async (args) => {
  const { code, err } = await ngkt(['submit', ...args.map((arg) => (/^\w[\w-]*\.\w+$/.test(arg) ? at(arg) : arg))]);
  expect(code).toBe(2);
  expect(err).not.toBe('');
});

test('a workbook that is no form is refused', async () => {
  const args = [
    'submit',
    'assets/templates/bao-cao-nam.xlsx',
    '--out',
    at('h.ngkt'),
    '--key',
    at('a.ngktkey'),
    '--json',
  ];
  expect((await ngkt(args)).json()).toMatchObject({ error: { code: 'form.none' } });
});
