import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installedBrowser } from '../../src/cli/installedBrowser';
import { scratchFolder } from './commandLine';

const folder = scratchFolder();

function program(name: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

test('CHROME_PATH goes first, and must name a file', () => {
  const file = program('mine/browser');
  expect(installedBrowser({ CHROME_PATH: file, PATH: folder })).toBe(file);
  expect(() => installedBrowser({ CHROME_PATH: path.join(folder, 'none') })).toThrow('names no file');
});

test('else a known name on the search path, Chrome before Chromium before Edge, in any folder', () => {
  const chromium = program('a/chromium');
  program('a/microsoft-edge');
  const search = ['a', 'b'].map((name) => path.join(folder, name)).join(path.delimiter);
  expect(installedBrowser({ PATH: search })).toBe(chromium);
  const chrome = program('b/google-chrome');
  expect(installedBrowser({ PATH: search })).toBe(chrome);
});
