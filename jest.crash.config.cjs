/** The crash tests at full length: a server killed 25 times on each engine. `npm test` does a few rounds of them. */
const base = require('./jest.config.cjs');

process.env['NGKT_CRASH_ROUNDS'] ??= '25';

module.exports = { ...base, roots: ['<rootDir>/tests/service/crash'], testTimeout: 600000 };
