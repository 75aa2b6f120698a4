import type { FileCheckAnswer, Receipt, SubmissionFinding } from '../../src/exchange/api/serviceSchemas';
import { NgktError } from '../../src/kpi/finding';
import { UploadFlow } from '../../src/pages/upload/uploadFlow';
import type { Sending } from '../../src/session/service/serviceClient';
import { SubmissionRefused } from '../../src/session/service/serviceErrors';

const words = { vi: 'x', en: 'x' };
const finding: SubmissionFinding = { severity: 'error', rule: 'a.b', message: words };
const check: FileCheckAnswer = {
  area: 'VN34-24',
  areaName: 'Tỉnh Bắc Ninh',
  period: '2026-Q2',
  certifier: '',
  figures: 1,
  findings: [],
};
const receipt = { version: 1 } as Receipt;
const offline = new NgktError('service.offline', words);

const file = (name: string, size = 3) => ({ name, size, arrayBuffer: () => Promise.resolve(new ArrayBuffer(size)) });

class Service {
  readonly keys: string[] = [];
  checks: (() => Promise<FileCheckAnswer>)[] = [];
  sends: (() => Promise<Receipt>)[] = [];

  checkFile(): Promise<FileCheckAnswer> {
    return this.checks.shift()?.() ?? Promise.resolve(check);
  }

  send(_sending: Sending, key: string): Promise<Receipt> {
    this.keys.push(key);
    return this.sends.shift()?.() ?? Promise.resolve(receipt);
  }
}

let count = 0;
const newFlow = () => new UploadFlow(() => `key-${++count}`);

test.each([
  ['upload.kind', [file('bieu.xls')]],
  ['upload.kind', [file('bieu')]],
  ['upload.several', [file('a.xlsx'), file('b.xlsx')]],
  ['upload.several', []],
  ['upload.tooLarge', [file('a.xlsx', 8_000_001)]],
  ['upload.unreadable', [{ ...file('a.xlsx'), arrayBuffer: () => Promise.reject(new Error('held by Excel')) }]],
])('%s: nothing is asked of the service', async (code, files) => {
  const flow = newFlow();
  const service = new Service();
  service.checks = [() => Promise.reject(new Error('asked'))];
  await flow.choose(files, service);
  expect(flow.state).toMatchObject({ step: 'choose', error: { code } });
});

test('nothing is sent before it is confirmed', async () => {
  const flow = newFlow();
  const service = new Service();
  await flow.choose([file('Biểu.XLSX')], service);
  expect(flow.state).toMatchObject({ step: 'checked', check });
  expect(service.keys).toEqual([]);
  await flow.send(service);
  expect(flow.state).toMatchObject({ step: 'received', receipt });
  expect(service.keys).toHaveLength(1);
});

test('a sending whose answer was lost is repeated under the same key; another file has another', async () => {
  const flow = newFlow();
  const service = new Service();
  service.sends = [() => Promise.reject(offline)];
  await flow.choose([file('a.ngkt')], service);
  await flow.send(service);
  expect(flow.state).toMatchObject({ step: 'checked', error: offline });
  await flow.send(service);
  await flow.choose([file('b.ngkt')], service);
  await flow.send(service);
  const [first, second, third] = service.keys;
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test('what the service finds only when the file is sent takes the place of what it found before', async () => {
  const flow = newFlow();
  const service = new Service();
  service.sends = [() => Promise.reject(new SubmissionRefused('submission.invalid', words, [finding]))];
  await flow.choose([file('a.xlsx')], service);
  await flow.send(service);
  expect(flow.state).toMatchObject({ step: 'checked', check: { findings: [finding] } });
});

test('a check that did not come about can be asked for again', async () => {
  const flow = newFlow();
  const service = new Service();
  service.checks = [() => Promise.reject(offline)];
  await flow.choose([file('a.xlsx')], service);
  expect(flow.state).toMatchObject({ step: 'unchecked', error: offline });
  await flow.checkAgain(service);
  expect(flow.state).toMatchObject({ step: 'checked' });
});

test('the answer about a file that was replaced meanwhile is dropped', async () => {
  const flow = newFlow();
  const service = new Service();
  let late: (answer: FileCheckAnswer) => void = () => undefined;
  service.checks = [() => new Promise((resolve) => (late = resolve))];
  const first = flow.choose([file('a.xlsx')], service);
  await new Promise((resolve) => setImmediate(resolve));
  await flow.choose([file('b.xlsx')], service);
  late({ ...check, period: '2020-Q1' });
  await first;
  expect(flow.state).toMatchObject({ step: 'checked', file: { name: 'b.xlsx' }, check: { period: '2026-Q2' } });
});
