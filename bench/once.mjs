/** node once.mjs TOOL ROWS OUT REFERENCE: one timed fill in this fresh process; prints one JSON line. */
import path from 'node:path';
import { makeData } from './data.mjs';
import { tools } from './tools.mjs';

const here = path.dirname(new URL(import.meta.url).pathname);
const [name, rows, out, reference] = process.argv.slice(2);
const tool = tools[name];
const data = makeData(Number(rows));
const loaded = await tool.load(data);
const template = tool.syntax === 'reference' ? reference : path.join(here, 'templates', `t-${tool.syntax}.xlsx`);

const start = performance.now();
await tool.run(loaded, template, data, out);
const ms = performance.now() - start;
console.log(JSON.stringify({ ms, peakMB: process.resourceUsage().maxRSS / 1024 }));
process.exit(0);
