/**
 * Keeps what V8 compiles during a fill, as the build of the command does and from the same fill: the built-in yearly report,
 * not what is measured here.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const assets = path.join(here, '..', 'assets');
const { loadBundle } = createRequire(import.meta.url)('./dist/bundle.cjs');
const bundle = loadBundle(path.join(here, 'dist', 'ngkt.cjs'));
const fill = await bundle.exports.prepareBuiltIn(path.join(assets, 'data', 'seed-2024'), '2024');
await fill(path.join(assets, 'templates', 'bao-cao-nam.xlsx'), path.join(here, 'out', 'bao-cao-nam.xlsx'));
bundle.keepCompiled();
