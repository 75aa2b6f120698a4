/** Builds those parts whose output is missing or older than what it is made from. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const everywhere = ['src', 'webpack.config.js', 'package.json', 'package-lock.json'];

/** By the name of the webpack configuration: the file that tells when it was built, and what it is built from. */
const parts = {
  cli: { output: 'dist/cli/ngkt.js', inputs: everywhere },
  addin: { output: 'dist/taskpane.html', inputs: [...everywhere, 'assets', 'manifest.xml', 'tools'] },
  workbench: { output: 'build/workbench/index.html', inputs: everywhere },
};

/** @param {(part: string) => void} announce called before a part is built @throws Error naming the part that does not build */
export function buildChanged(announce) {
  for (const [name, { output, inputs }] of Object.entries(parts)) {
    const built = path.join(root, output);
    const changed = Math.max(...inputs.map((input) => newest(path.join(root, input))));
    if (existsSync(built) && statSync(built).mtimeMs >= changed) continue;
    announce(name);
    build(name);
    // An output that came out the same is not written again and keeps its old time.
    const now = new Date();
    utimesSync(built, now, now);
  }
}

function build(name) {
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', name], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error(`webpack --config-name ${name}: ${status}`);
}

/** Time of the latest change in a file or anywhere in a folder; 0 where it does not exist. */
function newest(place) {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
