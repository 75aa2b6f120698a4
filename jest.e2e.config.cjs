/**
 * End-to-end tests: a real browser, the built workbench, the built add-in and Microsoft's client library as it is. Needs
 * `npm run build` before.
 */
const { globals, moduleNameMapper, transform, transformIgnorePatterns } = require('./jest.config.cjs');

module.exports = {
  testEnvironment: '<rootDir>/tests/e2e/environment.cjs',
  roots: ['<rootDir>/tests/e2e'],
  testMatch: ['**/*.e2e.ts'],
  globals,
  moduleNameMapper,
  transform,
  transformIgnorePatterns,
  globalSetup: '<rootDir>/tests/e2e/server.mjs',
  globalTeardown: '<rootDir>/tests/e2e/stopServer.mjs',
  maxWorkers: 2,
  testTimeout: 120000,
};
