/**
 * Keeps what V8 compiles, as the build of the command does (tools/webpack/keepCompiled.cjs) and from the same jobs: not from
 * what is measured here.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import v8 from 'node:v8';

const here = path.dirname(fileURLToPath(import.meta.url));
const { loadBundle } = createRequire(import.meta.url)('./dist/bundle.cjs');
v8.setFlagsFromString('--no-sparkplug');
const bundle = loadBundle(path.join(here, 'dist', 'ngkt.cjs'));
await bundle.exports.doBuildJobs(path.join(here, '..', 'assets'), path.join(here, 'out', 'build-job.xlsx'));
v8.setFlagsFromString('--sparkplug');
bundle.keepCompiled();
