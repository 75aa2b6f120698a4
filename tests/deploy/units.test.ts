/** The systemd units' command lines as plain commands: only their own environment, folders that cannot be written but one. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { commandOf, unitSettings } from './unit';

const root = path.resolve(__dirname, '../..');
const nobody = { uid: 65534, gid: 65534 };
/** Of `nobody`, where the tests run as root, for whom nothing is read-only; unless the checkout lies where only root may read. */
const user: typeof nobody | { readonly uid?: undefined; readonly gid?: undefined } =
  process.getuid?.() === 0 && isReadBy(nobody) ? nobody : {};

let folder: string;
let state: string;
let running: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ngkt-units-'));
  state = path.join(folder, 'state');
  mkdirSync(path.join(state, 'backups'), { recursive: true });
  mkdirSync(path.join(folder, 'etc'));
  copyFileSync(path.join(root, 'deploy/settings.example.json'), path.join(folder, 'etc/settings.json'));
  writeFileSync(path.join(folder, 'etc/environment'), 'NGKT_PORT=0\n');
  if (user.uid !== undefined)
    for (const place of [state, path.join(state, 'backups')]) chownSync(place, user.uid, user.gid);
  for (const place of [folder, path.join(folder, 'etc')]) chmodSync(place, 0o555);
});
afterEach(async () => {
  if (running && running.exitCode === null && running.signalCode === null) {
    running.kill('SIGKILL');
    await once(running, 'exit');
  }
  running = undefined;
  for (const place of [folder, path.join(folder, 'etc')]) chmodSync(place, 0o755);
  rmSync(folder, { recursive: true, force: true });
});

function isReadBy(one: typeof nobody): boolean {
  const reading = `require('node:fs').readFileSync(${JSON.stringify(path.join(root, 'package.json'))})`;
  return spawnSync(process.execPath, ['-e', reading], { ...one, cwd: '/' }).status === 0;
}

/** Where things are here. */
function here(text: string): string {
  return text
    .replaceAll('/usr/bin/node', process.execPath)
    .replaceAll('/opt/ngkt', root)
    .replaceAll('/etc/ngkt', path.join(folder, 'etc'))
    .replaceAll('/var/lib/ngkt', state);
}

function environment(unit: string): Record<string, string> {
  const settings = unitSettings(unit);
  const files = (settings.get('EnvironmentFile') ?? []).map((name) =>
    readFileSync(here(name.replace(/^-/, '')), 'utf8'),
  );
  const pairs = [
    ...(settings.get('Environment') ?? []).flatMap((line) => line.split(' ')),
    ...files.join('\n').split('\n'),
  ];
  const own = pairs.filter((pair) => pair.includes('=')).map((pair) => here(pair).split(/=(.*)/s) as [string, string]);
  return { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', ...Object.fromEntries(own) };
}

const command = (unit: string, setting: string): string[] =>
  commandOf(unitSettings(unit).get(setting)?.[0] ?? '').map(here);

it('the service starts, keeps what it has in its own folder alone, is backed up, and ends when told to', async () => {
  const [program = '', ...args] = command('ngkt.service', 'ExecStart');
  const cwd = here(unitSettings('ngkt.service').get('WorkingDirectory')?.[0] ?? '');
  running = spawn(program, args, { ...user, cwd, env: environment('ngkt.service'), stdio: ['ignore', 'pipe', 'pipe'] });
  const output = await saying(running, /http:\/\/\S+/);
  const address = /http:\/\/\S+/.exec(output)?.[0] ?? '';
  const token = /ngkt_[\w-]{43}/.exec(output)?.[0] ?? '';
  expect(await (await fetch(`${address}/health`)).json()).toMatchObject({ status: 'ok', database: 'sqlite' });
  const form = await fetch(`${address}/api/v1/forms/VN34-24/2026-Q2`, {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(form.status).toBe(200);

  const [shell = '', ...line] = command('ngkt-backup.service', 'ExecStart');
  const backup = spawnSync(shell, line, {
    ...user,
    cwd: '/',
    env: environment('ngkt-backup.service'),
    encoding: 'utf8',
  });
  expect([backup.stderr, backup.status]).toEqual(['', 0]);
  const today = new Date().toISOString().slice(0, 4);
  expect(readdirSync(path.join(state, 'backups'))).toEqual([
    expect.stringMatching(`^ngkt-${today}-..-..\\.ngkt-backup$`),
  ]);
  const [find = '', ...old] = command('ngkt-backup.service', 'ExecStartPost');
  expect(spawnSync(find, old, { ...user, encoding: 'utf8' }).status).toBe(0);
  expect(readdirSync(path.join(state, 'backups'))).toHaveLength(1);

  running.kill((unitSettings('ngkt.service').get('KillSignal')?.[0] ?? '') as NodeJS.Signals);
  const [code] = (await once(running, 'exit')) as [number];
  expect(code).toBe(0);
});

/** What a process has printed once it has said something. @throws Error where it ends before */
async function saying(child: ChildProcess, words: RegExp): Promise<string> {
  let output = '';
  let errors = '';
  child.stderr?.on('data', (text) => (errors += String(text)));
  const said = new Promise<string>((resolve) => {
    child.stdout?.on('data', (text) => {
      output += String(text);
      if (words.test(output)) resolve(output);
    });
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`It ended: ${errors}`);
  });
  return Promise.race([said, ended]);
}

it('both units run under one account and in one folder, and what they name is there', () => {
  const [service, backup] = [unitSettings('ngkt.service'), unitSettings('ngkt-backup.service')];
  for (const setting of ['User', 'DynamicUser', 'EnvironmentFile', 'StateDirectoryMode', 'UMask', 'ProtectSystem']) {
    expect([setting, backup.get(setting)]).toEqual([setting, service.get(setting)]);
  }
  expect(backup.get('StateDirectory')?.[0]?.split(' ')).toEqual(
    expect.arrayContaining(service.get('StateDirectory') ?? []),
  );
  expect(service.get('Documentation')).toEqual(['file:///opt/ngkt/docs/service.md']);
});
