/** Keeps what V8 compiles, as the build of the command does and from the same jobs: not from what is measured here. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const { loadBundle } = createRequire(import.meta.url)('./dist/bundle.cjs');
const bundle = loadBundle(path.join(here, 'dist', 'ngkt.cjs'));
await bundle.exports.doBuildJobs(path.join(here, '..', 'assets'), path.join(here, 'out', 'build-job.xlsx'));
bundle.keepCompiled();
