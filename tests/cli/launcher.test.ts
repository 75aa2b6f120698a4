import { spawnSync } from 'node:child_process';
import { accessSync, constants, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { scratchFolder } from './commandLine';

const root = path.join(__dirname, '../..');
const folder = scratchFolder();
const launcher = path.join(folder, 'tools/ngkt.cjs');
mkdirSync(path.dirname(launcher));
copyFileSync(path.join(root, 'tools/ngkt.cjs'), launcher);

function ngkt(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('what npm links as the command is a file of the repository that may be run', () => {
  const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { bin: { ngkt: string } };
  expect(bin.ngkt).toBe('tools/ngkt.cjs');
  expect(() => accessSync(path.join(root, bin.ngkt), constants.X_OK)).not.toThrow();
});

test('before the build it says what to do, afterwards it is the command', () => {
  const unbuilt = ngkt('--version');
  expect([unbuilt.status, unbuilt.stdout]).toEqual([1, '']);
  expect(unbuilt.stderr).toMatch(/^ngkt: .*npm run build.*\n$/);

  mkdirSync(path.join(folder, 'dist/cli'), { recursive: true });
  writeFileSync(
    path.join(folder, 'dist/cli/ngkt.js'),
    'process.stdout.write(process.argv.slice(2).join()); process.exitCode = 3;',
  );
  expect(ngkt('a', 'b')).toEqual({ status: 3, stdout: 'a,b', stderr: '' });
});
