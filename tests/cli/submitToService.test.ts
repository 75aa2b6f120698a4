import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Receipt, SlotDetail } from '../../src/exchange/api/serviceSchemas';
import { keyFileText } from '../../src/exchange/submission/keyFile';
import { sampleKey } from '../exchange/submission/samples';
import { filledForm, soundFigures } from '../service/http/filledForm';
import { ON_TIME, SLOT, TestService } from '../service/http/testService';
import { breakingLine } from './breakingLine';
import { ngkt, scratchFolder, type Outcome } from './commandLine';

const folder = scratchFolder();
const at = (name: string): string => path.join(folder, name);
const DAY = ['--today', ON_TIME.toISOString().slice(0, 10)];

let service: TestService;
let address: string;

beforeEach(async () => {
  service = await TestService.start();
  address = await service.service.listen();
  writeFileSync(at('token.txt'), `${await service.office()}\r\n`);
  const blank = await service.inject({ url: '/api/v1/forms/VN34-24/2026-Q2', token: await service.office() });
  writeFileSync(at('form.xlsx'), await filledForm(blank.rawPayload));
  writeFileSync(at('mended.xlsx'), await filledForm(blank.rawPayload, { ...soundFigures, EXPORT: 20_500 }));
  writeFileSync(at('own.ngktkey'), await keyFileText(await sampleKey()), { mode: 0o600 });
});
afterEach(() => service.stop());

const submit = (file: string, to = address, token = 'token.txt'): Promise<Outcome> =>
  ngkt(['submit', at(file), '--to', to, '--token-file', at(token), ...DAY, '--json']);
const receiptOf = (outcome: Outcome): Receipt => outcome.json<{ receipt: Receipt }>().receipt;
const codeOf = (outcome: Outcome): string => outcome.json<{ error: { code: string } }>().error.code;
const slot = async (): Promise<SlotDetail> =>
  (await service.inject({ url: SLOT, token: await service.office() })).json<SlotDetail>();

it('a form arrives, and sent twice it is one version with one receipt', async () => {
  const [first, second] = [await submit('form.xlsx'), await submit('form.xlsx')];
  expect(receiptOf(first)).toMatchObject({ area: 'VN34-24', period: '2026-Q2', version: 1, late: false });
  expect(receiptOf(second)).toEqual(receiptOf(first));
  expect(await slot()).toMatchObject({ slot: { state: 'submitted' }, versions: [{ version: 1, via: 'form' }] });
});

it('a marked file arrives once its key is known', async () => {
  const made = ['submit', at('form.xlsx'), '--key', at('own.ngktkey'), '--out', at('report.ngkt'), ...DAY];
  expect((await ngkt(made)).err).toBe('');
  expect(codeOf(await submit('report.ngkt'))).toBe('ngktFile.unknownKey');
  const { owner, key } = await sampleKey();
  const actor = { area: 'VN', by: 'Kiểm thử' };
  await service.service.store.addKey({ area: owner.area, label: owner.label, key }, { actor });
  expect(receiptOf(await submit('report.ngkt')).version).toBe(1);
  expect(receiptOf(await submit('report.ngkt')).version).toBe(1);
  expect(await slot()).toMatchObject({ versions: [{ via: 'file' }] });
});

it('a token that is not known, and another area’s, bring nothing in', async () => {
  writeFileSync(at('unknown.txt'), 'ngkt_khong-phai-ma-truy-cap');
  writeFileSync(at('other.txt'), await service.token('VN34-31', 'read', 'submit'));
  writeFileSync(at('reader.txt'), await service.token('VN34-24', 'read'));
  expect(codeOf(await submit('form.xlsx', address, 'unknown.txt'))).toBe('token.unknown');
  expect(codeOf(await submit('form.xlsx', address, 'other.txt'))).toBe('area.other');
  expect(codeOf(await submit('form.xlsx', address, 'reader.txt'))).toBe('scope.missing');
  expect(await slot()).toMatchObject({ slot: { state: 'missing' }, versions: [] });
});

it('no answer shows the token', async () => {
  writeFileSync(at('unknown.txt'), 'ngkt_khong-phai-ma-truy-cap');
  const { code, err, out } = await ngkt([
    'submit',
    at('form.xlsx'),
    '--to',
    address,
    '--token-file',
    at('unknown.txt'),
  ]);
  expect(code).toBe(1);
  expect(err + out).not.toContain('khong-phai-ma-truy-cap');
});

it('after the due date it is late, after the lock date too late', async () => {
  service.clock = new Date('2026-06-28T03:00:00Z');
  const late = await ngkt(['submit', at('form.xlsx'), '--to', address, '--token-file', at('token.txt'), ...DAY]);
  expect(late.out).toContain('SAU HẠN NỘP');
  service.clock = new Date('2026-07-20T03:00:00Z');
  expect(codeOf(await submit('mended.xlsx'))).toBe('submission.closed');
  expect(await slot()).toMatchObject({ slot: { late: true }, versions: [{ version: 1 }] });
});

it('a returned report is corrected as the next version; approved, it is closed', async () => {
  await submit('form.xlsx');
  await service.decide('return', { reason: 'Xem lại xuất khẩu', comments: [] });
  const again = await ngkt(['submit', at('form.xlsx'), '--to', address, '--token-file', at('token.txt'), ...DAY]);
  expect(again.out).toContain('chính là phiên bản 1 đã bị trả lại');
  expect((await slot()).slot.state).toBe('returned');
  expect(receiptOf(await submit('mended.xlsx'))).toMatchObject({ version: 2, state: 'submitted' });
  await service.decide('approve');
  expect(codeOf(await submit('form.xlsx'))).toBe('submission.closed');
  expect((await slot()).versions).toHaveLength(2);
});

it('where the line breaks on the answer, it is sent again and stays one version', async () => {
  const line = await breakingLine(address);
  expect(receiptOf(await submit('form.xlsx', line.address)).version).toBe(1);
  expect(line.breaks()).toBe(1);
  await line.close();
  expect((await slot()).versions).toHaveLength(1);
});
