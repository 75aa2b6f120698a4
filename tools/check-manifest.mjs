/**
 * npm run check:manifest [FILE=manifest.xml]: what Office would refuse or silently ignore in the manifest, found without a network.
 * `npm run validate` asks Microsoft's online check.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkManifest } from './manifest/checkManifest.cjs';
import { surroundings } from './manifest/surroundings.cjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const file = process.argv[2] ?? path.join(root, 'manifest.xml');
const problems = checkManifest(readFileSync(file, 'utf8'), surroundings());
for (const { rule, vi, en } of problems) console.error(`${rule}\n  ${vi}\n  ${en}`);
console.log(`${path.basename(file)}: ${problems.length} lỗi / ${problems.length} problems`);
process.exitCode = problems.length > 0 ? 1 : 0;
