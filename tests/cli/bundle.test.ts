import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadBundle } from '../../src/cli/bundle';

const folder = mkdtempSync(path.join(os.tmpdir(), 'ngkt-bundle-'));
const file = path.join(folder, 'main.js');
const source = 'exports.answer = () => 17;\nexports.here = [__filename, __dirname, require("node:path").sep];\n';

afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(() => {
  rmSync(`${file}.cache`, { force: true });
  writeFileSync(file, source);
});

interface Exports {
  readonly answer: () => number;
  readonly here: readonly string[];
}

function load(): { answer: number; here: readonly string[]; isCompiled: boolean } {
  const { exports, isCompiled } = loadBundle(file);
  const { answer, here } = exports as Exports;
  return { answer: answer(), here, isCompiled };
}

it('loads a bundle as Node does, with compiled code once that has been kept', () => {
  const here = [file, folder, path.sep];
  expect(load()).toEqual({ answer: 17, here, isCompiled: false });
  loadBundle(file).keepCompiled();
  expect(load()).toEqual({ answer: 17, here, isCompiled: true });
});

it('never runs the compiled code of another source, were it of the same length', () => {
  loadBundle(file).keepCompiled();
  writeFileSync(file, source.replace('17', '16'));
  expect(load()).toMatchObject({ answer: 16, isCompiled: false });
});

it.each([0, 10, 40, 200])('does without compiled code of which %i bytes are left', (length) => {
  loadBundle(file).keepCompiled();
  truncateSync(`${file}.cache`, length);
  expect(load()).toMatchObject({ answer: 17, isCompiled: false });
});

it('the build keeps the compiled code of the command', () => {
  const launcher = path.join(__dirname, '..', '..', 'dist', 'cli', 'ngkt.js');
  const asked = `process.argv.push('ngkt', '--version'); console.log(require(${JSON.stringify(launcher)}).bundle.isCompiled)`;
  expect(execFileSync(process.execPath, ['-e', asked], { encoding: 'utf8' })).toContain('true');
});

it('one job of the build keeps what the jobs before it have kept', () => {
  const built = path.join(__dirname, '..', '..', 'dist', 'cli');
  for (const name of ['ngkt.js', 'main.js']) copyFileSync(path.join(built, name), path.join(folder, name));
  const runner = path.join(__dirname, '..', '..', 'tools', 'webpack', 'keepCompiled.cjs');
  const keptAfter = (...job: readonly string[]): number => {
    execFileSync(process.execPath, [runner, path.join(folder, 'ngkt.js'), ...job]);
    return statSync(path.join(folder, 'main.js.cache')).size;
  };
  const first = keptAfter('call', 'REQUIREDPACE', '6,5–7%', '6.42', '[1321873.9,1410672.7,1454276.1,1643902.2]', '2');
  // Half a kilobyte of some hundred goes either way; one job that forgot the other would lose forty.
  expect(keptAfter('--version')).toBeGreaterThan(0.99 * first);
});
