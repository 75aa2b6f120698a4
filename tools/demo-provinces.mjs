/**
 * Makes the built-in data set `demo-provinces`: invented figures of plausible size for every province and quarter from
 * 2024 to 2026, the same bytes every time.
 *
 *   node tools/demo-provinces.mjs           writes assets/data/demo-provinces
 *   node tools/demo-provinces.mjs --check   compares without writing; exit code 1 where a file differs
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoProvinces } from './demo-provinces/files.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'assets', 'data', 'demo-provinces');
const areas = JSON.parse(readFileSync(path.join(root, 'assets', 'catalogue', 'areas.json'), 'utf8'));

const files = demoProvinces(areas);
if (process.argv.includes('--check')) {
  const different = [...files]
    .filter(([name, text]) => readFileSync(path.join(folder, name), 'utf8') !== text)
    .map(([name]) => name);
  if (different.length > 0) {
    console.error(`Not as generated: ${different.join(', ')}`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
}
