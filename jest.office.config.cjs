/** Checks that need LibreOffice (Debian: libreoffice-calc, poppler-utils, fonts-croscore); run by `.ci/run`. */
module.exports = {
  ...require('./jest.config.cjs'),
  roots: ['<rootDir>/tests/office'],
  testMatch: ['**/*.office.ts'],
  testTimeout: 300000,
};
