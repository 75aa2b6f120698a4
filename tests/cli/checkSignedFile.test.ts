import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sealSubmission } from '../../src/exchange/submission/sealSubmission';
import { known, making, sample, sampleKey } from '../exchange/submission/samples';
import { ngkt, scratchFolder } from './commandLine';

const folder = scratchFolder();
const at = (name: string): string => path.join(folder, name);

beforeAll(async () => {
  const key = await sampleKey();
  const text = await sealSubmission(sample, key, making);
  writeFileSync(at('a.ngkt'), text);
  writeFileSync(at('changed.ngkt'), text.replace('512.75', '912.75'));
  mkdirSync(at('keys'));
  mkdirSync(at('none'));
  writeFileSync(at('keys/bac-ninh.json'), JSON.stringify(known(key)));
  writeFileSync(at('keys/ha-noi.json'), JSON.stringify(known(await sampleKey('VN-01', 9))));
});

interface Line {
  readonly severity: string;
  readonly rule: string;
  readonly where: string;
  readonly message: string;
}

test.each(['keys', 'keys/bac-ninh.json'])('a right mark is said with all it covers, against %s', async (keys) => {
  const { json, code } = await ngkt(['check', at('a.ngkt'), '--keys', at(keys), '--json']);
  const [first, ...rest] = json<Line[]>();
  expect(first).toMatchObject({ severity: 'info', rule: 'ngktFile.markRight', where: 'a.ngkt' });
  for (const part of ['VN34-24', '2026-Q2', sample.certifier, making.madeAt, making.nonce, 'không phải chữ ký số']) {
    expect(first?.message).toContain(part);
  }
  expect(code).toBe(rest.some(({ severity }) => severity !== 'info') ? 3 : 0);
});

test.each([
  ['changed.ngkt', 'keys', 'ngktFile.tampered'],
  ['a.ngkt', 'keys/ha-noi.json', 'ngktFile.unknownKey'],
  ['a.ngkt', 'none', 'knownKeys.none'],
])('%s against %s ends with 1 and %s', async (file, keys, code) => {
  const outcome = await ngkt(['check', at(file), '--keys', at(keys), '--json']);
  expect(outcome.code).toBe(1);
  expect(outcome.json()).toMatchObject({ error: { code } });
});

test('without keys nothing can be said', async () => {
  const { code, err } = await ngkt(['check', at('a.ngkt')]);
  expect(code).toBe(2);
  expect(err).toContain('--keys');
});
