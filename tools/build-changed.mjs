/** Builds those parts whose output is missing or older than what it is made from. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const everywhere = ['src', 'webpack.config.js', 'package.json', 'package-lock.json'];

/** By the name of the webpack configuration: the file that tells when it was built, and what it is built from. */
const parts = {
  cli: { output: 'dist/cli/main.js', inputs: everywhere },
  addin: { output: 'dist/taskpane.html', inputs: [...everywhere, 'assets', 'manifest.xml', 'tools'] },
  pages: { output: 'dist/pages/index.html', inputs: everywhere },
  workbench: { output: 'build/workbench/index.html', inputs: everywhere },
};

/** Time between two signs of life of a build, in milliseconds. */
const SIGN_OF_LIFE = 5000;

/**
 * @param {(part: string, seconds: number) => void} announce called before a part is built, and every few seconds while it is
 * @throws Error naming the part that does not build
 */
export async function buildChanged(announce) {
  for (const [name, { output, inputs }] of Object.entries(parts)) {
    const built = path.join(root, output);
    const changed = Math.max(...inputs.map((input) => newest(path.join(root, input))));
    if (existsSync(built) && statSync(built).mtimeMs >= changed) continue;
    const started = Date.now();
    const tell = () => announce(name, Math.round((Date.now() - started) / 1000));
    tell();
    const signs = setInterval(tell, SIGN_OF_LIFE);
    try {
      await build(name);
    } finally {
      clearInterval(signs);
    }
    // An output that came out the same is not written again and keeps its old time.
    const now = new Date();
    utimesSync(built, now, now);
  }
}

async function build(name) {
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  const building = spawn(process.execPath, [webpack, '--mode', 'production', '--config-name', name], {
    cwd: root,
    stdio: 'inherit',
  });
  const [status] = await once(building, 'exit');
  if (status !== 0) throw new Error(`webpack --config-name ${name}: ${status}`);
}

/** Time of the latest change in a file or anywhere in a folder; 0 where it does not exist. */
function newest(place) {
  if (!existsSync(place)) return 0;
  const stat = statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}
