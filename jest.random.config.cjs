/** The properties with cases that no run has seen before; `NGKT_SEED` repeats those of an earlier run. */
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const base = require('./jest.config.cjs');

process.env['NGKT_SEED'] ??= String(Date.now() % 2 ** 31);
process.stderr.write(`NGKT_SEED=${process.env['NGKT_SEED']}\n`);

const tests = path.join(__dirname, 'tests');
const withProperties = readdirSync(tests, { recursive: true })
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(path.join(tests, file), 'utf8').includes("'fast-check'"))
  .map((file) => `<rootDir>/tests/${file.replaceAll('\\', '/')}`);

module.exports = { ...base, testMatch: withProperties };
