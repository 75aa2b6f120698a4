/**
 * npm run bench [repetitions=5] [--save]: fills the same report with ngkt and its peers, each fill in a fresh process,
 * interleaved, and prints medians, peak memory and the ratios the product promises beside the last committed ones.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { tools } from './tools.mjs';

const here = path.dirname(new URL(import.meta.url).pathname);
process.chdir(here);
const repetitions = Number(process.argv.slice(2).find((arg) => /^\d+$/.test(arg)) ?? 5);
const save = process.argv.includes('--save');

run('npm', ['run', '--silent', 'bench:build'], path.join(here, '..'));
if (!fs.existsSync('node_modules')) run('npm', ['ci', '--no-audit', '--no-fund'], here);
fs.mkdirSync('out', { recursive: true });
run('node', [path.join(here, '..', 'tools', 'webpack', 'keepCompiled.cjs'), path.join(here, 'buildJobs.cjs')], here);

const cases = [
  { name: 'A', rows: 10, tools: Object.keys(tools) },
  { name: 'B', rows: 10_000, tools: Object.keys(tools) },
  { name: 'C', rows: 100_000, tools: ['ngkt'] },
];
const loads = [];
const measured = {};
for (const { name, rows, tools: names } of cases) {
  for (let repetition = 0; repetition < repetitions; repetition++) {
    loads.push(os.loadavg()[0].toFixed(1));
    for (const tool of names) {
      const out = path.join('out', `${tool.replace('+', '-')}-${rows}.xlsx`);
      const result = spawnSync('node', ['once.mjs', tool, String(rows), out, path.join('out', `ngkt-${rows}.xlsx`)], {
        encoding: 'utf8',
      });
      if (result.status !== 0) throw new Error(`${tool} failed on case ${name}:\n${result.stderr}`);
      const { ms, peakMB } = JSON.parse(result.stdout.trim().split('\n').at(-1));
      ((measured[tool] ??= {})[name] ??= []).push({ ms, peakMB });
      process.stderr.write('.');
    }
  }
}
process.stderr.write('\n');

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const spread = (numbers) => (Math.max(...numbers) - Math.min(...numbers)) / median(numbers);
const ms = (tool, name) => median(measured[tool][name].map((m) => m.ms));
const peak = (tool, name) => median(measured[tool][name].map((m) => m.peakMB));

console.log('tool\tA ms\tA MB\tB ms\tB MB\tB out MB');
for (const tool of Object.keys(tools)) {
  const size = fs.statSync(path.join('out', `${tool.replace('+', '-')}-10000.xlsx`)).size / 1e6;
  console.log(
    [
      tool,
      ms(tool, 'A').toFixed(0),
      peak(tool, 'A').toFixed(0),
      ms(tool, 'B').toFixed(0),
      peak(tool, 'B').toFixed(0),
      size.toFixed(2),
    ].join('\t'),
  );
}
console.log(`ngkt, 100,000 rows: ${ms('ngkt', 'C').toFixed(0)} ms, ${peak('ngkt', 'C').toFixed(0)} MB`);

const ratios = {
  'A: ngkt / carbone (at most 0.5)': ms('ngkt', 'A') / ms('carbone', 'A'),
  'B: ngkt / carbone (at most 0.7)': ms('ngkt', 'B') / ms('carbone', 'B'),
  'B: ngkt / unzip+rezip (at most 4)': ms('ngkt', 'B') / ms('unzip+rezip', 'B'),
  'B: peak MB (at most 200)': peak('ngkt', 'B'),
  '100,000 / 10,000 rows (at most 12)': ms('ngkt', 'C') / ms('ngkt', 'B'),
};
const committed = fs.existsSync('results.json') ? JSON.parse(fs.readFileSync('results.json', 'utf8')).ratios : {};
console.log('\nratio\tnow\tlast committed');
for (const [name, value] of Object.entries(ratios))
  console.log(`${name}\t${value.toFixed(2)}\t${committed[name]?.toFixed(2) ?? '–'}`);
const noise = Math.max(...Object.keys(tools).map((tool) => spread(measured[tool].B.map((m) => m.ms))));
console.log(
  `\n${repetitions} repetitions; widest spread in B ${(noise * 100).toFixed(0)} % of the median; load ${loads.join(' ')}`,
);
if (save)
  fs.writeFileSync('results.json', `${JSON.stringify({ node: process.version, repetitions, ratios }, null, 2)}\n`);

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}
